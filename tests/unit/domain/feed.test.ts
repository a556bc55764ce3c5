/** What the feeds tell, in which order, and under which ids. */
import { expect, test } from 'vitest';
import { feedItems } from '../../../src/domain/feed.ts';
import { statusNames } from '../../../src/schemas/bulletin.ts';
import { inventedEntries } from '../../fixtures/library.ts';

const all = inventedEntries('bulletins');
const itemsOf = (entries: typeof all) =>
  feedItems(entries, 'https://library.example/', statusNames);
const of = (id: string) => all.filter((entry) => entry.id === id);

test('items stand newest first', () => {
  const days = itemsOf(all).map(({ day }) => day);
  expect(days).toEqual(days.toSorted().toReversed());
  expect(days[0]).toBe('2025-01-21');
});

test('a withdrawn bulletin is told as withdrawn, and as nothing else', () => {
  expect(itemsOf(of('urchin')).map(({ title, summary }) => [title, summary])).toEqual([
    ['Withdrawn: Urchin', 'The unit took it back.'],
  ]);
});

test('a change of the status is an item of its own', () => {
  expect(itemsOf(of('barnacle')).map(({ title }) => title)).toEqual([
    'Changed since this bulletin: Barnacle',
    'New: Barnacle',
  ]);
});

test('an item keeps its id when its bulletin is renamed, once and again', () => {
  const [entry] = of('barnacle');
  const renamed = (formerly: string[]) =>
    itemsOf([{ id: 'goose', data: { ...entry!.data, formerly } }]);
  const ids = itemsOf([entry!]).map(({ id }) => id);
  expect(renamed(['barnacle']).map(({ id }) => id)).toEqual(ids);
  expect(renamed(['barnacle', 'gosling']).map(({ id }) => id)).toEqual(ids);
  expect(renamed(['barnacle']).map(({ url }) => url)).toEqual(
    ids.map(() => 'https://library.example/bulletins/goose/'),
  );
});
