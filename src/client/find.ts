/** What a question finds: names at once, and then what full text adds to them. */
import { byKind, reason, tellingWords } from '../domain/search.ts';
import { askOnce } from './ask-once.ts';
import type { Named, Names } from './names-data.ts';
import { mostHits, searchText, type TextHit } from './pagefind.ts';
import type { Result } from './result-item.ts';

const isBulletin = (it: { path: string }) => it.path.startsWith('/bulletins/');
const isFeature = (it: { path: string }) => it.path.startsWith('/features/');

/** A feature known by another word for it must not stand before a bulletin that speaks of it. */
const isAside = ({ entry, hit }: Named) => isFeature(entry) && hit.name.kind !== 'title';

const asResult = ({ entry, hit }: Named, typed: string): Result => ({
  ...entry,
  why: reason(hit.name, typed),
});

const asText = ({ excerpt, ...it }: TextHit): Result => ({ ...it, line: excerpt });

/** Ranks below it: the word is a name, or a whole word of one (rules/names.ts). */
const wordInName = 2;

/** Bulletins whose pages name a feature by its label: up to ten of the apps that have it. */
const having = askOnce(async (label) => (await searchText(`"${label}"`)).filter(isBulletin));

/** What is shown of what was found by its name, while full text is still to come. */
export const byName = (named: readonly Named[], typed: string): Result[] =>
  named.filter((it) => !isAside(it)).map((it) => asResult(it, typed));

/** The pages that hold what was typed; where they are few, also those that have the feature meant. */
async function mentioning(named: readonly Named[], typed: string): Promise<TextHit[]> {
  const hits = await searchText(typed);
  const feature = named.find((it) => isFeature(it.entry));
  return !feature || hits.length === mostHits
    ? hits
    : [...hits, ...(await having(feature.entry.title))];
}

/** What single words of a sentence name, what most of them name first. */
async function byItsWords(names: Names, typed: string): Promise<Named[]> {
  const found = await Promise.all(tellingWords(typed).map((it) => names.near(it)));
  const sure = found.flat().filter((it) => it.hit.rank < wordInName);
  const byPath = Map.groupBy(sure, (it) => it.entry.path);
  return [...byPath.values()].sort((a, b) => b.length - a.length).flatMap((it) => it[0] ?? []);
}

/** How it was found: by its name, by words on its page, or by single words of a whole sentence. */
export type Found = { results: Result[]; by: 'name' | 'text' | 'words' };

/**
 * All that is found.
 * @param near what was found by its name already
 */
export async function findAll(names: Names, near: readonly Named[], typed: string): Promise<Found> {
  const hits = await mentioning(near, typed);
  const known = new Set(near.map((it) => it.entry.path));
  const mentions = hits.filter(({ path }) => !known.has(path) && known.add(path)).map(asText);
  const named = known.size > 0 ? near : await names.farther(typed);
  const asides = named.filter(isAside).map((it) => asResult(it, typed));
  const after = [...asides, ...mentions].sort(byKind);
  const results = [...byName(named, typed), ...after];
  if (results.length > 0) return { results, by: named.length > 0 ? 'name' : 'text' };
  const some = await byItsWords(names, typed);
  return { results: some.map((it) => asResult(it, typed)), by: 'words' };
}
