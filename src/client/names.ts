/** The names that the search box finds by. */
import { namesOf, type NameRecord } from '../domain/name-records.ts';
import { type NameHit, namesFinder } from '../domain/names.ts';
import { loadOnce } from './load-once.ts';

/** An entry found by a name, and how near that was. */
export type Named = { entry: NameRecord; hit: NameHit };
export type FindByName = (typed: string) => Named[];

/** Fetches all names. Rejects when they cannot be had; the next call fetches again. */
export const loadNames = loadOnce(async (): Promise<FindByName> => {
  const response = await fetch('/names.json');
  if (!response.ok) throw new Error(`/names.json answered ${response.status}`);
  const entries = (await response.json()) as NameRecord[];
  const find = namesFinder(entries.map(namesOf));
  return (typed) => find(typed).map((hit) => ({ entry: entries[hit.index]!, hit }));
});
