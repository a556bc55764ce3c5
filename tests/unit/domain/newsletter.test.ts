/** The words for a newsletter. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newsletterText } from '../../../src/domain/newsletter.ts';

const moth = {
  title: 'Moth',
  opening: 'Messages to people nearby.',
  advice: ['Look at the map together.', 'Switch the map off.'],
  source: 'From a police bulletin, checked on 1 May 2026.',
  url: 'https://library.example/bulletins/moth/',
};
const count = (text: string) => text.split(/\s+/).length;

test('it says what it is, what to do, who says so, and where to read more', () => {
  expect(newsletterText(moth)).toBe(
    'Moth: Messages to people nearby. Look at the map together. Switch the map off. If a child is in danger now, call 999. From a police bulletin, checked on 1 May 2026. Read more: https://library.example/bulletins/moth/',
  );
});

const words = (most: number) =>
  fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: most });
const sentence = (most: number) => words(most).map((all) => `${all.join(' ')}.`);

test('however long its advice, it has at most 90 words, and no sentence is cut', () => {
  fc.assert(
    fc.property(sentence(25), fc.array(sentence(30), { maxLength: 8 }), (opening, advice) => {
      const text = newsletterText({ ...moth, opening, advice });
      expect(count(text)).toBeLessThanOrEqual(90);
      expect(text.startsWith(`Moth: ${opening}`)).toBe(true);
      expect(text.endsWith(moth.url)).toBe(true);
      const [, middle = ''] = /^(.*?) ?If a child is in danger now/.exec(
        text.slice(`Moth: ${opening} `.length),
      )!;
      const kept = advice.filter((line) => middle.includes(line));
      expect(count(middle)).toBeLessThanOrEqual(Math.max(1, count(kept.join(' '))));
    }),
  );
});

test('advice that does not fit gives way to shorter advice after it', () => {
  const long = `${'word '.repeat(79)}end.`;
  const text = newsletterText({ ...moth, advice: [long, 'Ask first.'] });
  expect(text).not.toContain(long);
  expect(text).toContain('Ask first.');
});
