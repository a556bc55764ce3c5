import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDay, monthsLater } from '../../../src/domain/days.ts';

test.each([
  ['2026-11-23', 6, '2027-05-23'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-11-23', 0, '2026-11-23'],
])('%s and %i months is %s', (day, count, later) => {
  expect(monthsLater(day, count)).toBe(later);
});

test('a later month never falls before the day it is counted from', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 36 }), (from, count) => {
      expect(monthsLater(from, count) > from).toBe(true);
    }),
  );
});

test('a clock just before midnight still shows the reader’s own day', () => {
  expect(localDay(new Date(2027, 4, 23, 23, 59))).toBe('2027-05-23');
});
