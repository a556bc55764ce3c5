/**
 * The finder of names: misheard, misspelt and former names first; topics and strangers never. What
 * people type for the entries of the real library is tested in browser/library/names.spec.ts.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  nameRecordOfBulletin,
  nameRecordOfService,
  nameRecordOfSituation,
} from '../../../src/domain/name-records.ts';
import { namesFinder } from '../../../src/domain/names.ts';
import { namesOf } from '../../../src/domain/name-records.ts';
import { kindNames, statusNames } from '../../../src/schemas/bulletin.ts';
import { inventedNames } from '../../fixtures/invented-names.ts';
import { inventedEntries } from '../../fixtures/library.ts';

const records = [
  ...inventedEntries('bulletins')
    .filter(({ data }) => !data.withdrawn)
    .map(({ id, data }) =>
      nameRecordOfBulletin(id, data, {
        kind: kindNames[data.kind],
        status: statusNames[data.status.is],
      }),
    ),
  ...inventedEntries('services').map(({ id, data }) => nameRecordOfService(id, data)),
  ...inventedEntries('help').map(({ id, data }) => nameRecordOfSituation(id, data)),
];
const find = namesFinder(records.map(namesOf));
const titles = (typed: string) => find(typed).map(({ index }) => records[index]!.title);

const queries = [
  ['barnacle', 'Barnacle', 'name'],
  ['BARNACLE!', 'Barnacle', 'name'],
  ['the barnacle app', 'Barnacle', 'name'],
  ['barnikle', 'Barnacle', 'a spelling its entry names'],
  ['barnakul', 'Barnacle', 'sound'],
  ['barnacel', 'Barnacle', 'keyboard slip'],
  ['barnavle', 'Barnacle', 'keyboard slip'],
  ['bar nacle', 'Barnacle', 'extra space'],
  ['barnacles', 'Barnacle', 'plural'],
  ['goose neck', 'Barnacle', 'former name'],
  ['gooseneck', 'Barnacle', 'former name, missing space'],
  ['a cartoon anchor', 'Barnacle', 'icon'],
  ['welk', 'Whelk', 'sound'],
  ['whelck', 'Whelk', 'sound'],
  ['wehlk', 'Whelk', 'keyboard slip'],
  ['perriwinkle', 'Periwinkle', 'sound'],
  ['winkle', 'Periwinkle', 'former name'],
  ['castoff', 'Cast Off', 'missing space'],
  ['cast away', 'Cast Off', 'former name'],
  ['limpit line', 'Limpet Line', 'a spelling its entry names'],
  ['0808 157 0001', 'Limpet Line', 'number'],
  ['08081570001', 'Limpet Line', 'number'],
  ['my picture got leaked', 'A picture online', 'what happened'],
] as const;

test.each(queries)('“%s” brings %s first (%s)', (query, title) => {
  expect(titles(query)[0]).toBe(title);
});

test.each([
  ['kooxer', 'koockser'],
  ['buxom', 'bucksum'],
  ['roblox', 'robloks'],
  ['roblox', 'roblocks'],
])('%s is found as “%s”: who hears an x may write three letters', (text, typed) => {
  const findOne = namesFinder([[{ text, kind: 'title' }]]);
  expect(findOne(typed)).toHaveLength(1);
});

test.each(['homework', 'gaming', 'cake', 'whale', 'bernard', 'descord', 'snapchta'])(
  '“%s” brings no app by its sound or spelling',
  (word) => {
    expect(titles(word)).toEqual([]);
  },
);

test('among 1,000 invented names, every query’s own entry still stands first', () => {
  const all = [...records, ...inventedNames(1000)];
  const findAmong = namesFinder(all.map(namesOf));
  const missed = queries.filter(
    ([query, title]) => all[findAmong(query)[0]?.index ?? -1]?.title !== title,
  );
  expect(missed).toEqual([]);
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
    const name = fc.constantFrom(...records.map(({ title }) => title));
    const how = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
      (text: string) => [...text].join(' '),
      (text: string) => `  ${text.replaceAll(' ', '-')} !`,
      (text: string) => text.replace(/[aeiou]/g, (vowel) => `${vowel}\u0301`),
    );
    fc.assert(
      fc.property(name, how, (title, change) => {
        expect(titles(change(title))[0]).toBe(titles(title)[0]);
      }),
    );
  });

  test.each(['', ' ', 'k', '😀', '\u0000', '\u202E', '<b>', 'a'.repeat(10_000)])(
    'nothing fits %.20j',
    (typed) => {
      expect(find(typed)).toEqual([]);
    },
  );
});

describe('A phone number is found in whatever form it is written', () => {
  const find = namesFinder([[{ text: '0344 381 4772', kind: 'number' }]]);
  test.each([
    '0344 381 4772',
    '03443814772',
    '+443443814772',
    '+44 (0)344 381 4772',
    '0044 344 381 4772',
    '(0344) 381-4772',
    'tel:03443814772',
    'whose number is 0344 381 4772',
    '０３４４ ３８１ ４７７２',
    '4772',
  ])('“%s”', (typed) => {
    expect(find(typed)).toHaveLength(1);
  });
  test.each(['0344', '772', '0344 381 4773', '34'])('“%s” is another, or too little', (typed) => {
    expect(find(typed)).toHaveLength(0);
  });
});
