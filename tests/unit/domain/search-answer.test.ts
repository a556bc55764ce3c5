/** What the search box says of what it found. cspell:ignore blakmail */
import { expect, test } from 'vitest';
import { answerInWords } from '../../../src/domain/search-answer.ts';

const entry = {
  title: 'Barnacle',
  path: '/bulletins/barnacle/',
  kind: 'App bulletin',
  notToBeConfusedWith: [{ name: 'Barnacle Bill', is: 'a shop for sailors' }],
};
const named = { entry, name: { text: 'Barnacle', kind: 'title' as const }, rank: 0 };

test.each([
  ['what was found is counted', [named], 3, 'barnacle', '3 results'],
  ['one is one', [named], 1, 'barnacle', '1 result'],
  [
    'a name typed nearly right is asked about',
    [{ ...named, rank: 4 }],
    1,
    'barnicle',
    'Did you mean Barnacle?',
  ],
  [
    'the name of another thing is said to be one',
    [named],
    1,
    ' barnacle BILL ',
    'Did you mean Barnacle? Barnacle Bill, a shop for sailors, is not in the library.',
  ],
  [
    'a page that holds the word only mentions it',
    [],
    1,
    'tidewater',
    'There is no bulletin on “tidewater”. One page mentions it:',
  ],
  ['so do several', [], 4, 'tidewater', 'There is no bulletin on “tidewater”. 4 pages mention it:'],
  ['that there is no bulletin is an answer', [], 0, 'roblox', 'There is no bulletin on “roblox”.'],
] as const)('%s', (_, entries, count, typed, words) => {
  const results = Array.from({ length: count });
  expect(answerInWords({ results, entries }, typed)).toBe(words);
});

test('what was asked in the place of a slip is named', () => {
  const corrected = { results: [1, 2], corrected: 'blackmail' };
  expect(answerInWords({ ...corrected, entries: [{ ...named, rank: 2 }] }, 'blakmail')).toBe(
    '2 results for “blackmail”',
  );
  expect(answerInWords({ ...corrected, entries: [] }, 'blakmail')).toBe(
    'There is no bulletin on “blakmail”. 2 pages mention “blackmail”:',
  );
});
