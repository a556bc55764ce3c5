/** When a bulletin was issued: in words, and in order. */
import { expect, test } from 'vitest';
import { issuedInWords, newestFirst } from '../../../src/domain/issue-date.ts';

const dated = (title: string, on: string) => ({ title, issued: { on } });
const undated = (title: string, latest: string) => ({
  title,
  issued: { about: 'autumn 2019', latest, because: 'It says so.' },
});

test('a dated original is told by its day, an undated one as “around” what is deduced', () => {
  expect(issuedInWords({ on: '2019-11-01' })).toBe('1\u00a0November 2019');
  expect(issuedInWords(undated('Moth', '2019-11-01').issued)).toBe('around autumn 2019');
});

test('a day that is deduced is not broken across lines', () => {
  expect(issuedInWords({ about: '12 October 2019' })).toBe('around 12\u00a0October 2019');
});

test('bulletins stand newest first, undated ones by the latest day they can be', () => {
  const all = [
    dated('Moth', '2019-11-01'),
    undated('Wasp', '2019-10-12'),
    dated('Beetle', '2024-05-02'),
    undated('Ant', '2023-11-30'),
    dated('Cricket', '2019-11-01'),
  ];
  expect(all.toSorted(newestFirst).map(({ title }) => title)).toEqual([
    'Beetle',
    'Ant',
    'Cricket',
    'Moth',
    'Wasp',
  ]);
});
