/** What readers are told of what was done here, in which order, and under which names. */
import { expect, test } from 'vitest';
import { headingOf, idOf } from '../../../src/domain/feed.ts';
import { type Kept, modifiedOn, toldNewestFirst } from '../../../src/domain/history.ts';
import type { Bulletin } from '../../../src/schemas/bulletin.ts';
import { inventedEntries } from '../../fixtures/library.ts';

const all = inventedEntries('bulletins').map(({ id, data }): Kept & { data: Bulletin } => ({
  path: `/bulletins/${id}/`,
  firstPath: `/bulletins/${data.formerly[0] ?? id}/`,
  title: data.title,
  data,
}));
const of = (id: string) => all.find(({ path }) => path === `/bulletins/${id}/`)!;

test('the newest is told first', () => {
  const days = toldNewestFirst(all).map(({ on }) => on);
  expect(days).toEqual(days.toSorted().toReversed());
  expect(days[0]).toBe('2025-01-21');
});

test('a withdrawn bulletin is told as withdrawn, and as nothing else', () => {
  const told = toldNewestFirst([of('urchin')]);
  expect(told.map((one) => [headingOf(one), one.what])).toEqual([
    ['Withdrawn: Urchin', 'The unit took it back.'],
  ]);
});

test('a change of meaning is told; a spelling put right and a mere check are not', () => {
  expect(of('barnacle').data.history).toHaveLength(3);
  expect(toldNewestFirst([of('barnacle')]).map(headingOf)).toEqual([
    'Updated: Barnacle',
    'New: Barnacle',
  ]);
});

test('an entry without a day of its own is told by its changes alone', () => {
  const service = { path: '/services/x/', firstPath: '/services/x/', title: 'X Line' };
  const line = { on: '2025-01-01', what: 'It has a new number.', changesMeaning: true } as const;
  const told = toldNewestFirst([
    { ...service, data: { history: [{ ...line, kind: 'correction' }] } },
    { ...service, data: { history: [] } },
  ]);
  expect(told.map(headingOf)).toEqual(['Corrected: X Line']);
});

test('what is told keeps its name when its bulletin is renamed', () => {
  const ids = (entry: Kept) =>
    toldNewestFirst([entry]).map((one) => idOf(one, 'https://library.example/'));
  const entry = of('barnacle');
  expect(ids({ ...entry, path: '/bulletins/goose/' })).toEqual(ids(entry));
  expect(ids(entry)).toEqual([
    'https://library.example/bulletins/barnacle/#history-1',
    'https://library.example/bulletins/barnacle/#added-2024-06-01',
  ]);
});

test('a bulletin was modified when its words were last changed, not when it was checked', () => {
  expect(modifiedOn(of('barnacle').data)).toBe('2024-11-02');
  expect(modifiedOn(of('urchin').data)).toBe(of('urchin').data.withdrawn!.on);
});
