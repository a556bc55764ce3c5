/** What an author is told about a mistake: each broken entry with the sentence it must produce. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { collections } from '../../../src/schemas/index.ts';
import { mistakesIn } from '../../../src/schemas/issues.ts';
import { readEntry } from '../../../src/scripts/entries.ts';
import { checkEntries, told as inOneLine } from '../../../src/scripts/check.ts';
import { inFrontMatter, inText, wholeFiles } from '../../fixtures/broken.ts';
import { lantern, library, moth } from '../../fixtures/entries.ts';

const sentences = (bulletin: string, service = lantern) =>
  checkEntries(library({ 'bulletins/moth': bulletin, 'services/lantern': service })).map(inOneLine);

test('a library without a mistake is told nothing', () => {
  expect(sentences(moth)).toEqual([]);
});

test.each([...inFrontMatter, ...inText])('%s is named', (_name, find, replace, sentence) => {
  expect(moth).toContain(find);
  expect(sentences(moth.replace(find, () => replace)).join('\n')).toContain(sentence);
});

test.each(wholeFiles)('%s is named', (_name, id, text, sentence) => {
  const told = checkEntries(library({ [`bulletins/${id}`]: text, 'services/lantern': lantern }));
  expect(told.map(inOneLine).join('\n')).toContain(sentence);
});

test('every mistake of a library is told at once, with its file and line', () => {
  const wrong = moth.replace('kind: app', 'kind: app\nextra: 1').replace('[lantern]', '[nobody]');
  expect(sentences(wrong, lantern.replace('who: [child]', 'who: [kid]'))).toEqual([
    'content/bulletins/moth.mdx:3:8 extra: "extra" is not a field here; take it out, or see src/schemas',
    'content/bulletins/moth.mdx:19:14 whoCanHelp.0: there is no entry "nobody" in content/services; write content/services/nobody.mdx first',
    'content/services/lantern.mdx:5:9 audience.who[0]: write one of: child, parent, professional, adult',
  ]);
});

test('an address that another entry has or had cannot be taken again', () => {
  const former = lantern.replace(
    'checked: 2026-01-02\n',
    'checked: 2026-01-02\nformerly: [lantern]\n',
  );
  expect(sentences(moth, former).join()).toContain('the former id "lantern" is already used by');
});

test('days need no quotation marks, whichever way YAML reads them', () => {
  expect(sentences(moth.replace('on: 2025-03-04', "on: '2025-03-04'"))).toEqual([]);
});

test('a butterfly in a title and the line ends of Windows are no mistake', () => {
  expect(sentences(moth.replace('title: Moth', 'title: Moth 🦋'))).toEqual([]);
  expect(sentences(moth.replaceAll('\n', '\r\n'))).toEqual([]);
});

test('whatever a file holds, reading it never throws, and what is refused is told', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (front, body) => {
      const text = `---\n${front}\n---\n\n${body}`;
      const { entry, mistakes } = readEntry(
        'content/bulletins/moth.mdx',
        'bulletins',
        'moth',
        text,
      );
      if (!entry) expect(mistakes.length).toBeGreaterThan(0);
      else expect(() => checkEntries({ entries: [entry], mistakes })).not.toThrow();
    }),
  );
});

test.each(Object.entries(collections))(
  'whatever the fields of %s hold, they fit or are refused with a sentence',
  (_name, shape) => {
    const schema = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' });
    const fields = Object.keys(
      (schema.properties ?? schema.oneOf?.[0]?.properties ?? {}) as object,
    );
    const anything = fc.dictionary(fc.constantFrom(...fields), fc.anything());
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anything), (data) => {
        const told = mistakesIn(shape, data);
        if (shape.safeParse(data).success) expect(told).toEqual([]);
        else {
          expect(told.length).toBeGreaterThan(0);
          expect(told.every((it) => it.sentence.length > 0)).toBe(true);
        }
      }),
    );
  },
);
