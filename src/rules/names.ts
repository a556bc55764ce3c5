/**
 * Finds an entry by a name heard, said or typed wrongly: by the same letters, a beginning, a near
 * spelling, or the same sound. Tried before full text, which would answer "kick" with the wrong app.
 */
import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';

export type NameKind = 'title' | 'former' | 'heard' | 'icon' | 'number';
export type Name = { text: string; kind: NameKind };
export type NameHit = { index: number; name: Name; rank: number };

type Key = { index: number; name: Name; squashed: string; starts: string[]; sound: string };

/** Words that people type around a name and that name nothing. */
const around = new Set(['a', 'an', 'the', 'app', 'apps', 'called', 'site', 'website', 'download']);

const words = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** A name without case, accents, spaces and punctuation: "Good Night!" is "goodnight". */
export const squash = (text: string) => words(text).join('');

/** What is left of a query without the words around a name; all of it when nothing would be left. */
function meant(query: string): string {
  const all = words(query);
  const naming = all.filter((it) => !around.has(it));
  return (naming.length > 0 ? naming : all).join('');
}

const sound = (squashed: string) => doubleMetaphone(squashed)[0];

function keyOf(name: Name, index: number): Key {
  const parts = words(name.text);
  const squashed = parts.join('');
  const starts = parts.slice(1).map((_, at) => parts.slice(at + 1).join(''));
  return { index, name, squashed, starts, sound: sound(squashed) };
}

/** Whether two neighbouring letters changed places, the commonest slip at a keyboard. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, place) => letter !== b[place]);
  return at >= 0 && a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}

/**
 * How many slips a name of this length forgives. A mishearing is already one slip, so it forgives
 * only when long; a short name forgives none unless it also sounds the same.
 */
function slipsForgiven({ name, squashed }: Key, sameSound: boolean): number {
  const { length } = squashed;
  if (name.kind === 'icon' || name.kind === 'number') return 0;
  if (name.kind === 'heard' && length < 7) return 0;
  if (length < 4) return sameSound ? 1 : 0;
  if (length < 8) return sameSound ? 2 : 1;
  return sameSound ? 3 : 2;
}

function rankOf(key: Key, query: string, querySound: string): number | undefined {
  if (key.squashed === query) return 0;
  if (key.squashed.startsWith(query)) return 1;
  if (query.length > 2 && key.starts.some((it) => it.startsWith(query))) return 2;
  if (Math.abs(key.squashed.length - query.length) > 3) return undefined;
  const slips = swapped(key.squashed, query) ? 1 : distance(key.squashed, query);
  const sameSound = key.sound === querySound;
  if (slips > slipsForgiven(key, sameSound)) return undefined;
  return 3 + slips - (sameSound ? 0.5 : 0);
}

const kinds: NameKind[] = ['title', 'former', 'heard', 'icon', 'number'];

/**
 * A finder over entries, each given by its names. The keys are made once.
 * @returns a function from what was typed to the entries it may name, best first, each once, with
 * the name that matched; nothing for fewer than two letters
 */
export function namesFinder(entries: readonly (readonly Name[])[]) {
  const keys = entries.flatMap((names, index) => names.map((name) => keyOf(name, index)));
  return (typed: string): NameHit[] => {
    const query = meant(typed.slice(0, 200));
    if (query.length < 2) return [];
    const querySound = sound(query);
    const best = new Map<number, NameHit>();
    for (const key of keys) {
      const tier = rankOf(key, query, querySound);
      if (tier === undefined) continue;
      const rank = tier + kinds.indexOf(key.name.kind) / 10;
      const known = best.get(key.index);
      if (!known || rank < known.rank)
        best.set(key.index, { index: key.index, name: key.name, rank });
    }
    return [...best.values()].sort((a, b) => a.rank - b.rank || a.index - b.index);
  };
}
