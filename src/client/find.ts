/** What a question finds: names at once, and then what full text adds to them. */
import { byKind, reason } from '../rules/search.ts';
import type { Named, Names } from './names-data.ts';
import { searchText, type TextHit } from './pagefind.ts';
import type { Result } from './result-item.ts';

const isFeature = (it: { path: string }) => it.path.startsWith('/features/');

/** A feature known by another word for it must not stand before a bulletin that speaks of it. */
const isAside = ({ entry, hit }: Named) => isFeature(entry) && hit.name.kind !== 'title';

const asResult = ({ entry, hit }: Named, typed: string): Result => ({
  ...entry,
  why: reason(hit.name, typed),
});

const asText = ({ excerpt, ...it }: TextHit): Result => ({ ...it, line: excerpt });

/** The bulletins whose pages name a feature in its own words: the apps that have it. */
async function having(feature: Named | undefined): Promise<TextHit[]> {
  if (!feature) return [];
  const hits = await searchText(`"${feature.entry.title}"`);
  return hits.filter((it) => it.path.startsWith('/bulletins/'));
}

/** What is found by its name. */
export async function findNamed(names: Names, typed: string): Promise<Result[]> {
  const named = await names.near(typed);
  return named.filter((it) => !isAside(it)).map((it) => asResult(it, typed));
}

/** All that is found, and whether anything of it is called so. */
export async function findAll(names: Names, typed: string) {
  const named = await names.near(typed);
  const hits = [
    ...(await searchText(typed)),
    ...(await having(named.find((it) => isFeature(it.entry)))),
  ];
  const known = new Set(named.map((it) => it.entry.path));
  const mentions = hits.filter(({ path }) => !known.has(path) && known.add(path)).map(asText);
  const byName = known.size > 0 ? named : await names.farther(typed);
  const [asides, first] = [byName.filter(isAside), byName.filter((it) => !isAside(it))];
  const after = [...asides.map((it) => asResult(it, typed)), ...mentions].sort(byKind);
  const results = [...first.map((it) => asResult(it, typed)), ...after];
  return { results, isNamed: byName.length > 0 };
}
