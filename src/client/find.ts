/** What a question finds: by name at once, and then what full text adds. */
import { sureRank } from '../domain/names.ts';
import { byKind, reason, tellingWords } from '../domain/search.ts';
import type { FindByName, Named } from './names.ts';
import { mostHits, searchText, type TextHit } from './pagefind.ts';
import type { Result } from './result-item.ts';

const isBulletin = ({ path }: { path: string }) => path.startsWith('/bulletins/');
const isFeature = ({ path }: { path: string }) => path.startsWith('/features/');

/** A feature known by another word for it must not stand before a bulletin that speaks of it. */
const isAside = ({ entry, hit }: Named) => isFeature(entry) && hit.name.kind !== 'title';

const namedResult = ({ entry, hit }: Named, typed: string): Result => ({
  ...entry,
  why: reason(hit.name, typed),
});

const textResult = ({ excerpt, ...hit }: TextHit): Result => ({ ...hit, line: excerpt });

/** What is shown of what was found by its name, while full text is still to come. */
export const nameResults = (named: readonly Named[], typed: string): Result[] =>
  named.filter((found) => !isAside(found)).map((found) => namedResult(found, typed));

/** The pages that hold what was typed; where they are few, also bulletins that name the feature meant. */
async function pagesWith(typed: string, named: readonly Named[]): Promise<TextHit[]> {
  const hits = await searchText(typed);
  const feature = named.find(({ entry }) => isFeature(entry));
  if (!feature || hits.length === mostHits) return hits;
  const having = await searchText(`"${feature.entry.title}"`);
  return [...hits, ...having.filter(isBulletin)];
}

/** What single words of a sentence name, what most of them name first. */
function byItsWords(find: FindByName, typed: string): Named[] {
  const sure = tellingWords(typed)
    .flatMap(find)
    .filter(({ hit }) => hit.rank < sureRank);
  const timesFound = ({ path }: Named['entry']) =>
    sure.filter(({ entry }) => entry.path === path).length;
  return sure
    .filter(({ entry }, at) => sure.findIndex((other) => other.entry.path === entry.path) === at)
    .sort((a, b) => timesFound(b.entry) - timesFound(a.entry));
}

export type Found = {
  results: Result[];
  /** How: by a name, by words on a page, or by single words of a whole sentence. */
  by: 'name' | 'text' | 'words';
  /** What could not be searched. */
  missing?: 'names' | 'text' | 'all' | undefined;
};

/** Rejections become undefined, and a warning for whoever looks into it. */
export const orUndefined = <Thing>(work: Promise<Thing>): Promise<Thing | undefined> =>
  work.catch((error: unknown) => {
    console.warn('Search could not run.', error);
    return undefined;
  });

/** All that is found. @param find undefined where the names cannot be had */
export async function findAll(find: FindByName | undefined, typed: string): Promise<Found> {
  const named = find?.(typed) ?? [];
  const hits = await orUndefined(pagesWith(typed, named));
  const missing = find ? (hits ? undefined : 'text') : hits ? 'names' : 'all';
  const known = new Set(named.map(({ entry }) => entry.path));
  const mentions = (hits ?? [])
    .filter(({ path }) => !known.has(path) && known.add(path))
    .map(textResult);
  const asides = named.filter(isAside).map((found) => namedResult(found, typed));
  const results = [...nameResults(named, typed), ...[...asides, ...mentions].sort(byKind)];
  if (results.length > 0) return { results, by: named.length > 0 ? 'name' : 'text', missing };
  const some = find ? byItsWords(find, typed) : [];
  return { results: some.map((found) => namedResult(found, typed)), by: 'words', missing };
}
