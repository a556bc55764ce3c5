/** The library’s own words, fetched only for a question that nothing answers surely. */
import { speller } from '../domain/spelling.ts';
import { meanings } from '../domain/word-groups.ts';
import { loadOnce } from './load-once.ts';

/** Fetches all words. Rejects when they cannot be had; the next call fetches again. */
export const loadSpeller = loadOnce(async () => {
  const response = await fetch('/words.json');
  if (!response.ok) throw new Error(`/words.json answered ${response.status}`);
  return speller([...meanings.keys(), ...((await response.json()) as string[])]);
});
