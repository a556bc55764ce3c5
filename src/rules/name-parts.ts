/**
 * How the names of a large library are filed, so that a reader fetches only those that may be meant:
 * under the first letter of each of their words, and under the letter they begin with when said aloud.
 */
import { names, queriesOf, sound, words } from './names.ts';
import { type Findable, namesOf } from './search.ts';

/** As many entries as one file of names holds: some 30 kB compressed, one request, no choosing. */
export const mostTogether = 500;

/** Where an entry can be filed: a letter, or 0 for digits and every other sign. */
export const drawers = [...'abcdefghijklmnopqrstuvwxyz0'];

const drawerOf = (text: string) => (/^[a-z]/.test(text) ? text.charAt(0) : '0');

/** Metaphone writes 0 for the sound of "th", and nothing for digits. */
const drawersBy = (squashed: string, sound: string) => [
  drawerOf(squashed),
  sound.startsWith('0') ? 't' : drawerOf(sound.toLowerCase() || squashed),
];

/** The drawers a name lies in. */
function drawersOf(name: string): string[] {
  // By its article every icon would lie under A, and nobody looks for it there.
  const all = words(name);
  const parts = all.some(names) ? all.filter(names) : all;
  const squashed = parts.join('');
  return squashed ? [...parts.map(drawerOf), ...drawersBy(squashed, sound(squashed))] : [];
}

/** The drawers in which what was typed may lie: those of its first letter and its sound. */
export const drawersFor = (typed: string): string[] => [
  ...new Set(queriesOf(typed).flatMap((it) => drawersBy(it.squashed, it.sound))),
];

const withoutLine = (entry: Findable) =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'line')) as Findable;

/**
 * Every drawer with the entries in it, in their order; an entry lies in one for each of its names. They
 * come without their line, which is most of their bytes.
 */
export function filed(entries: readonly Findable[]): Map<string, Findable[]> {
  const cabinet = new Map(drawers.map((it) => [it, [] as Findable[]]));
  for (const entry of entries.map(withoutLine)) {
    const its = new Set(namesOf(entry).flatMap((name) => drawersOf(name.text)));
    for (const it of its) cabinet.get(it)!.push(entry);
  }
  return cabinet;
}
