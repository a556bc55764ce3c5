/**
 * How the names of a large library are filed, so that a reader fetches only those that may be meant:
 * under the first letter of each of their words, and under the beginning of how they sound.
 */
import { names, queriesOf, sound, words } from './names.ts';
import { type Findable, namesOf } from './search.ts';

/** As many entries as one file of names holds: some 30 kB compressed, one request, no choosing. */
export const mostTogether = 500;

const letterOf = (text: string) => (/^[a-z]/.test(text) ? text.charAt(0) : '0');

/** By the beginning of its sound, which must be the same for a name to be found by sound. */
const soundOf = (sound: string) => (sound ? [`sound-${sound.slice(0, 2).toLowerCase()}`] : []);

/** The drawers a name lies in. */
function drawersOf(name: string): string[] {
  // By its article every icon would lie under A, and nobody looks for it there.
  const all = words(name);
  const parts = all.some(names) ? all.filter(names) : all;
  const squashed = parts.join('');
  return [...parts.map(letterOf), ...soundOf(sound(squashed))];
}

/** The drawers in which what was typed may lie: those of its first letter and its sound. */
export const drawersFor = (typed: string): string[] => [
  ...new Set(queriesOf(typed).flatMap((it) => [letterOf(it.squashed), ...soundOf(it.sound)])),
];

const withoutLine = (entry: Findable) =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'line')) as Findable;

/**
 * Every drawer with the entries in it, in their order; an entry lies in one for each of its names. They
 * come without their line, which is most of their bytes.
 */
export function filed(entries: readonly Findable[]): Map<string, Findable[]> {
  const lying = entries.map(withoutLine).flatMap((entry) => {
    const its = new Set(namesOf(entry).flatMap((name) => drawersOf(name.text)));
    return [...its].map((drawer) => ({ drawer, entry }));
  });
  const cabinet = Map.groupBy(lying, (it) => it.drawer);
  return new Map([...cabinet].map(([drawer, its]) => [drawer, its.map((it) => it.entry)]));
}

/** The drawers that together hold every entry. */
export const byLetter = (drawers: readonly string[]) =>
  drawers.filter((it) => !it.startsWith('sound-'));
