/** What a question finds: by name and by meaning at once, and then what full text adds. */
import type { FoundEntry } from '../domain/find-entries.ts';
import { nearRank } from '../domain/names.ts';
import { byKind, reason } from '../domain/search.ts';
import { searchText, type TextHit } from './pagefind.ts';
import type { Result } from './result-item.ts';
import { loadSpeller } from './spelling.ts';

/** Whether it has names of its own; a step of the guide is found by words about it. */
const isNamed = ({ path }: { path: string }) => /^\/(?:bulletins|services)\//.test(path);

const entryResult = ({ entry, name }: FoundEntry, typed: string): Result => ({
  ...entry,
  ...(name && isNamed(entry) && { why: reason(name, typed) }),
});

/** What is shown of the entries found, while full text is still to come. */
export const entryResults = (entries: readonly FoundEntry[], typed: string): Result[] =>
  entries.map((found) => entryResult(found, typed));

export type Found = {
  results: Result[];
  /** The entries among the results; the rest are pages that only hold the words. */
  entries: readonly FoundEntry[];
  /** What could not be searched. */
  missing?: 'names' | 'text' | 'all' | undefined;
  /** What was asked in the place of what was typed, its slips put right. */
  corrected?: string;
};

/** Rejections become undefined, and a warning for whoever looks into it. */
export const orUndefined = <Thing>(work: Promise<Thing>): Promise<Thing | undefined> =>
  work.catch((error: unknown) => {
    console.warn('Search could not run.', error);
    return undefined;
  });

const eachOnce = (results: readonly Result[]) => {
  const paths = new Set<string>();
  return results.filter(({ path }) => !paths.has(path) && paths.add(path));
};

const isBulletin = ({ path }: { path: string }) => path.startsWith('/bulletins/');

/** The pages that hold what was typed; where it names a feature, also the bulletins that speak of it. */
async function pagesWith(typed: string, [first]: readonly FoundEntry[]): Promise<TextHit[]> {
  const hits = await searchText(typed);
  if (!first?.entry.path.startsWith('/features/')) return hits;
  const having = await searchText(`"${first.entry.title}"`);
  return [...hits, ...having.filter(isBulletin)];
}

/** @param named what was found without full text; undefined where the names are missing */
async function findAsTyped(
  named: readonly FoundEntry[] | undefined,
  typed: string,
): Promise<Found> {
  const entries = named ?? [];
  const hits = await orUndefined(pagesWith(typed, entries));
  const missing = named ? (hits ? undefined : 'text') : hits ? 'names' : 'all';
  const pages = (hits ?? []).map(({ excerpt, ...hit }): Result => ({ ...hit, line: excerpt }));
  const results = [...entryResults(entries, typed), ...pages.sort(byKind)];
  return { results: eachOnce(results), entries, missing };
}

/** Whether what was typed names or means an entry, or stands in a page as it is. */
const isAnswered = ({ results, entries, missing }: Found) =>
  missing !== undefined ||
  results.length > entries.length ||
  entries.some(({ rank }) => rank < nearRank);

/**
 * All that is found. What nothing answers surely is asked once more with its slips put right.
 * @param find finds without full text; undefined where the names are missing
 * @param named what it found
 */
export async function findAll(
  find: ((typed: string) => FoundEntry[]) | undefined,
  named: readonly FoundEntry[] | undefined,
  typed: string,
): Promise<Found> {
  const found = await findAsTyped(named, typed);
  if (isAnswered(found)) return found;
  const corrected = (await orUndefined(loadSpeller()))?.(typed);
  if (!corrected) return found;
  const more = await findAsTyped(find?.(corrected), corrected);
  return {
    ...more,
    results: eachOnce([...found.results, ...more.results]),
    entries: [...found.entries, ...more.entries],
    corrected,
  };
}
