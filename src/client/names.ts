/** What is found without full text: by names, numbers and the words of a sentence. */
import { entriesFinder, type FoundEntry } from '../domain/find-entries.ts';
import type { NameRecord } from '../domain/name-records.ts';
import { fetchJson } from './fetch-json.ts';
import { loadOnce } from './load-once.ts';

/** No reader looks further. */
const mostEntries = 6;

/** Fetches all names. Rejects when they cannot be had; the next call fetches again. */
export const loadNames = loadOnce(async (): Promise<(typed: string) => FoundEntry[]> => {
  const find = entriesFinder((await fetchJson('/names.json')) as NameRecord[]);
  return (typed) => find(typed).slice(0, mostEntries);
});
