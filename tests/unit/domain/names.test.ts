/** The finder of names: misheard, misspelt and former names first; topics and strangers never. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesFinder } from '../../../src/domain/names.ts';
import { namesOf } from '../../../src/domain/name-records.ts';
import { nameRecords } from '../../../src/library.ts';
import { inventedNames } from '../../fixtures/invented-names.ts';
import { queries, topicWords } from '../../names/queries.ts';

const real = nameRecords();
const find = namesFinder(real.map(namesOf));
const titles = (typed: string) => find(typed).map(({ index }) => real[index]!.title);

describe('In the real library', () => {
  test('the list holds at least 120 queries', () => {
    expect(new Set(queries.map(({ query }) => query)).size).toBeGreaterThanOrEqual(120);
  });

  test.each(queries)('“$query” brings $title first ($origin)', ({ query, title }) => {
    expect(titles(query)[0]).toBe(title);
  });

  test.each(topicWords)('“%s” brings no app by its sound or spelling', (word) => {
    const apps = real.filter(({ kind }) => kind === 'App bulletin').map(({ title }) => title);
    expect(titles(word).filter((title) => apps.includes(title))).toEqual([]);
  });
});

/** Where each query’s entry stands among the real entries and this many invented ones; -1 for nowhere. */
function placesAmong(size: number) {
  const entries = [...real, ...inventedNames(size)];
  const findAmong = namesFinder(entries.map(namesOf));
  return queries.map(({ query, title }) => ({
    query,
    place: findAmong(query).findIndex(({ index }) => entries[index]!.title === title),
  }));
}
const notWithin = (most: number, places: ReturnType<typeof placesAmong>) =>
  places.filter(({ place }) => place < 0 || place >= most);

test('among 200 invented names, at least 98 % stand first and all in the first three', () => {
  const places = placesAmong(200);
  expect(notWithin(1, places).length).toBeLessThanOrEqual(queries.length * 0.02);
  expect(notWithin(3, places)).toEqual([]);
});

test('among 10,000 invented names, at least 95 % still stand first', () => {
  const places = placesAmong(10_000);
  expect(notWithin(1, places).length).toBeLessThanOrEqual(queries.length * 0.05);
});

test('a former name finds its entry, before an alias of another entry', () => {
  const moth = { title: 'Moth', path: '/bulletins/moth/', kind: 'App bulletin' };
  const entries = [
    { ...moth, title: 'Lantern', aliases: ['Glimmer'] },
    { ...moth, former: ['Glimmer'] },
  ];
  const [first, second] = namesFinder(entries.map(namesOf))('glimmer');
  expect(first).toMatchObject({ index: 1, name: { text: 'Glimmer', kind: 'former' } });
  expect(second).toMatchObject({ index: 0, name: { text: 'Glimmer', kind: 'alias' } });
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
    const name = fc.constantFrom(...real.map(({ title }) => title));
    const how = fc.constantFrom(
      (title: string) => title.toUpperCase(),
      (title: string) => title.toLowerCase(),
      (title: string) => [...title].join(' '),
      (title: string) => `  ${title.replaceAll(' ', '-')} !`,
      (title: string) => title.replace(/[aeiou]/g, (vowel) => `${vowel}\u0301`),
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
