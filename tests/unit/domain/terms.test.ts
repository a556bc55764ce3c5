/** The terms by which staff updates are named, and what each holds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysLater } from '../../../src/domain/days.ts';
import type { Told } from '../../../src/domain/history.ts';
import { termOf, termsBetween, toldIn, updateText } from '../../../src/domain/terms.ts';

test.each([
  ['2026-01-01', '2026-spring', 'Spring term 2026'],
  ['2026-04-30', '2026-spring', 'Spring term 2026'],
  ['2026-05-01', '2026-summer', 'Summer term 2026'],
  ['2026-09-01', '2026-autumn', 'Autumn term 2026'],
  ['2026-12-31', '2026-autumn', 'Autumn term 2026'],
])('%s is in %s', (day, id, title) => {
  expect(termOf(day)).toMatchObject({ id, title });
});

test('the terms from one day to another stand newest first, over the turn of a year', () => {
  expect(termsBetween('2025-08-31', '2026-02-01').map(({ id }) => id)).toEqual([
    '2026-spring',
    '2025-autumn',
    '2025-summer',
  ]);
  expect(termsBetween('2026-05-01', '2026-05-01').map(({ id }) => id)).toEqual(['2026-summer']);
});

test('every day is in exactly one term, and terms leave no day out', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
      const day = daysLater('2020-01-01', days);
      const { from, until } = termOf(day);
      expect(from <= day && day < until).toBe(true);
      expect(termOf(until).from).toBe(until);
    }),
  );
});

const told = (on: string) =>
  ({ entry: { title: on }, on, mark: on, kind: 'update', what: 'It changed.' }) as unknown as Told;

test('a term holds what was told from its first day to its last', () => {
  const days = ['2026-09-01', '2026-08-31', '2026-05-01', '2026-04-30'].map(told);
  expect(toldIn(termOf('2026-06-01'), days).map(({ on }) => on)).toEqual([
    '2026-08-31',
    '2026-05-01',
  ]);
});

test('one side of paper holds the newest eight', () => {
  const days = Array.from({ length: 12 }, (_, at) => told(`2026-06-${20 - at}`));
  const held = toldIn(termOf('2026-06-01'), days);
  expect(held.map(({ on }) => on)).toEqual(days.slice(0, 8).map(({ on }) => on));
});

test('an e-mail says so when nothing has changed', () => {
  const advice = { action: 'Look at the wall.', question: 'Who knows?' };
  const text = updateText(termOf('2026-06-01'), [], advice, 'https://library.example/');
  expect(text.split('\n\n')).toEqual([
    'Online safety: summer term 2026',
    'Nothing has changed that you need to know.',
    'One thing to do: Look at the wall.',
    'One question for our meeting: Who knows?',
    'https://library.example/',
  ]);
});
