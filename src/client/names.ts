/** What is found without full text: by names, numbers and the words of a sentence. */
import { entriesFinder, type FoundEntry } from '../domain/find-entries.ts';
import type { NameRecord } from '../domain/name-records.ts';
import { loadOnce } from './load-once.ts';

export type FindEntries = (typed: string) => FoundEntry[];

/** Fetches all names. Rejects when they cannot be had; the next call fetches again. */
export const loadNames = loadOnce(async (): Promise<FindEntries> => {
  const response = await fetch('/names.json');
  if (!response.ok) throw new Error(`/names.json answered ${response.status}`);
  return entriesFinder((await response.json()) as NameRecord[]);
});
