import { expect, test } from 'vitest';
import { inWords } from '../../../src/domain/dates.ts';

test.each([
  ['2019-11-01', '1\u00a0November 2019'],
  ['2025-07', 'July 2025'],
  ['2019', '2019'],
  ['not known', 'Date not known'],
])('%s is written %s', (moment, words) => {
  expect(inWords(moment)).toBe(words);
});
