/** The finder of names: misheard, misspelt and former names first; topics and strangers never. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesFinder } from '../../../src/rules/names.ts';
import { namesOf } from '../../../src/rules/search.ts';
import { realLibrary } from '../../names/library.ts';
import { inventedLibrary } from '../../names/invented.ts';
import { queries, topicWords } from '../../names/queries.ts';

const real = realLibrary();
const find = namesFinder(real.map(namesOf));
const titles = (typed: string) => find(typed).map(({ index }) => real[index]!.title);

describe('In the real library', () => {
  test('the list holds at least 120 queries', () => {
    expect(new Set(queries.map((it) => it.query)).size).toBeGreaterThanOrEqual(120);
  });

  test.each(queries)('“$query” brings $title first ($origin)', ({ query, title }) => {
    expect(titles(query)[0]).toBe(title);
  });

  test.each(topicWords)('“%s” brings no app by its sound or spelling', (word) => {
    const apps = real.filter((it) => it.kind === 'App bulletin').map((it) => it.title);
    expect(titles(word).filter((it) => apps.includes(it))).toEqual([]);
  });
});

describe.each([200, 10_000])('Among %i invented names', (size) => {
  const entries = [...real, ...inventedLibrary(size)];
  const findAmong = namesFinder(entries.map(namesOf));
  const places = queries.map(({ query, title }) => ({
    query,
    place: findAmong(query).findIndex(({ index }) => entries[index]!.title === title),
  }));
  const share = (most: number) =>
    places.filter(({ place }) => place >= 0 && place < most).length / places.length;

  test('at least 98 % stand first', () => {
    expect(share(1), JSON.stringify(places.filter((it) => it.place !== 0))).toBeGreaterThanOrEqual(
      0.98,
    );
  });

  test.runIf(size === 200)('all stand in the first three', () => {
    expect(places.filter(({ place }) => place < 0 || place > 2)).toEqual([]);
  });
});

describe('Whatever is typed', () => {
  test('the finder answers and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        expect(Array.isArray(find(typed))).toBe(true);
      }),
    );
  });

  test('case, spacing and accents change nothing', () => {
    const name = fc.constantFrom(...real.map((it) => it.title));
    const how = fc.constantFrom(
      (it: string) => it.toUpperCase(),
      (it: string) => it.toLowerCase(),
      (it: string) => [...it].join(' '),
      (it: string) => `  ${it.replaceAll(' ', '-')} !`,
      (it: string) => it.replace(/[aeiou]/g, (vowel) => `${vowel}\u0301`),
    );
    fc.assert(
      fc.property(name, how, (title, change) => {
        expect(titles(change(title))[0]).toBe(titles(title)[0]);
      }),
    );
  });

  test.each(['', ' ', 'k', '😀', '\u0000', '\u202E', '<b>', 'a'.repeat(10_000)])(
    'nothing fits %j',
    (typed) => {
      expect(find(typed)).toEqual([]);
    },
  );
});
