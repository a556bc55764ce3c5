/** What full text may show, how a result explains itself, and which words are marked. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byKind, marked, reason, trulyHolds } from '../../../src/domain/search.ts';

describe('A page is shown only when it truly holds every typed word', () => {
  test.each([
    ['shredder', 'a virtual “shredder” wrote over it', true],
    ['shredd', 'a virtual “shredder” wrote over it', true],
    ['7 minutes', 'Each call lasted 7 minutes.', true],
    ['vanishing message', 'Messages that are vanishing', true],
    ['bullied', 'It helps with bullying.', true],
    ['yellow', 'yes, you can', false],
    ['descord', 'It cannot be described.', false],
    ['snapchta', 'a feature of Snapchat', false],
    ['no age check', 'nobody aged is checked', false],
    ['kick', 'Kik did not close.', false],
  ])('“%s” in “%s”: %s', (typed, text, shown) => {
    expect(trulyHolds(text, typed)).toBe(shown);
  });
});

test('marked pieces join to the very text they came from', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, typed) => {
      expect(
        marked(text, typed)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('the words a reader typed are marked, accents and case apart', () => {
  const hits = marked('A cartoon Cat, and a catalogue', 'cártoon cat').filter((piece) => piece.hit);
  expect(hits.map((piece) => piece.text)).toEqual(['cartoon', 'Cat', 'catalogue']);
});

test.each([
  [{ text: 'kick', kind: 'alias' }, 'kick', 'Some people call it “kick”'],
  [{ text: 'a cartoon cat', kind: 'icon' }, 'cat', 'Its icon: a cartoon cat'],
  [{ text: 'Old Name', kind: 'former' }, 'old', 'Formerly “Old Name”'],
  [{ text: 'Kik', kind: 'title' }, 'kjk', 'Near to “kjk”'],
  [{ text: 'Kik', kind: 'title' }, 'ki', undefined],
] as const)('%o found by “%s” says: %s', (name, typed, words) => {
  expect(reason(name, typed)).toBe(words);
});

test('bulletins stand before the guide, then come features, then services', () => {
  const paths = ['/services/a/', '/features/a/', '/get-help/a/', '/bulletins/a/', '/bulletins/b/'];
  expect(
    paths
      .map((path) => ({ path }))
      .sort(byKind)
      .map(({ path }) => path),
  ).toEqual(['/bulletins/a/', '/bulletins/b/', '/get-help/a/', '/features/a/', '/services/a/']);
});
