/**
 * The names the search box finds by: of a small library all of them, of a large one the drawers in which
 * what was typed may lie. What has been fetched stays.
 */
import { byLetter, drawersFor } from '../domain/name-parts.ts';
import { type NameHit, namesFinder } from '../domain/names.ts';
import { type Findable, namesOf } from '../domain/search.ts';
import { askOnce } from './ask-once.ts';

/** An entry found by a name, and how near that was: the lower the nearer. */
export type Named = { entry: Findable; hit: NameHit };
type Finder = (typed: string) => Named[];

async function fetched(path: string): Promise<unknown> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer.json();
}

function finderOf(entries: Findable[]): Finder {
  const find = namesFinder(entries.map(namesOf));
  return (typed) =>
    find(typed).flatMap((hit) => {
      const entry = entries[hit.index];
      return entry ? [{ entry, hit }] : [];
    });
}

const drawer = askOnce(async (name) =>
  finderOf((await fetched(`/names/${name}.json`)) as Findable[]),
);

/** What several drawers hold of what was typed, best first, each entry once. */
async function among(names: readonly string[], typed: string): Promise<Named[]> {
  const found = (await Promise.all(names.map((it) => drawer(it)))).flatMap((find) => find(typed));
  const best = new Map<string, Named>();
  for (const it of found.sort((a, b) => a.hit.rank - b.hit.rank))
    if (!best.has(it.entry.path)) best.set(it.entry.path, it);
  return [...best.values()];
}

/** Finds by name. `farther` looks where a name lies whose first letter was mistyped, at some cost. */
export type Names = {
  near: (typed: string) => Promise<Named[]>;
  farther: (typed: string) => Promise<Named[]>;
};

async function load(): Promise<Names> {
  const names = await fetched('/names.json');
  if (Array.isArray(names)) {
    const find = finderOf(names as Findable[]);
    return { near: (typed) => Promise.resolve(find(typed)), farther: () => Promise.resolve([]) };
  }
  const { drawers } = names as { drawers: string[] };
  const there = new Set(drawers);
  return {
    near: (typed) =>
      among(
        drawersFor(typed).filter((it) => there.has(it)),
        typed,
      ),
    farther: (typed) => among(byLetter(drawers), typed),
  };
}

/** Fetches the names, or where they are, once. Rejects when they cannot be had; the next call tries again. */
export const loadNames = askOnce(load);
