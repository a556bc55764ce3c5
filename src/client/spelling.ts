/** The library’s own words, fetched only for a question that nothing answers surely. */
import { speller } from '../domain/spelling.ts';
import { meanings } from '../domain/word-groups.ts';
import { fetchJson } from './fetch-json.ts';
import { loadOnce } from './load-once.ts';

/** Fetches all words. Rejects when they cannot be had; the next call fetches again. */
export const loadSpeller = loadOnce(async () =>
  speller([...meanings.keys(), ...((await fetchJson('/words.json')) as string[])]),
);
