/** What a question finds: names at once, and then what full text adds to them. */
import { byKind, reason } from '../rules/search.ts';
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

const asked = new Map<string, Promise<TextHit[]>>();

/** The bulletins whose pages name a feature in its own words: the apps that have it. Asked once. */
function having({ entry }: Named): Promise<TextHit[]> {
  const known = asked.get(entry.path);
  if (known) return known;
  const asking = searchText(`"${entry.title}"`).then((hits) => hits.filter(isBulletin));
  asking.catch(() => asked.delete(entry.path));
  asked.set(entry.path, asking);
  return asking;
}

/** What is shown of what was found by its name, while full text is still to come. */
export const byName = (named: readonly Named[], typed: string): Result[] =>
  named.filter((it) => !isAside(it)).map((it) => asResult(it, typed));

/** The pages that hold what was typed; where they are few, also those that have the feature meant. */
async function mentioning(named: readonly Named[], typed: string): Promise<TextHit[]> {
  const hits = await searchText(typed);
  const feature = named.find((it) => isFeature(it.entry));
  return !feature || hits.length === mostHits ? hits : [...hits, ...(await having(feature))];
}

/**
 * All that is found, and whether anything of it is called so.
 * @param near what was found by its name already
 */
export async function findAll(names: Names, near: readonly Named[], typed: string) {
  const hits = await mentioning(near, typed);
  const known = new Set(near.map((it) => it.entry.path));
  const mentions = hits.filter(({ path }) => !known.has(path) && known.add(path)).map(asText);
  const named = known.size > 0 ? near : await names.farther(typed);
  const asides = named.filter(isAside).map((it) => asResult(it, typed));
  const after = [...asides, ...mentions].sort(byKind);
  return { results: [...byName(named, typed), ...after], isNamed: named.length > 0 };
}
