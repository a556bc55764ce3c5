/**
 * Finds an entry by a name heard, said or typed wrongly: by the same letters, a beginning, a near
 * spelling, or the same sound. Tried before full text, which would answer "kick" with the wrong app.
 */
import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import { plainWords } from './plain-words.ts';

const kinds = ['title', 'former', 'alias', 'icon', 'number'] as const;
export type Name = { text: string; kind: (typeof kinds)[number] };
export type NameHit = { index: number; name: Name; rank: number };

type Key = {
  index: number;
  name: Name;
  squashed: string;
  spelt: string;
  /** Its words, and what begins at each word but the first. */
  parts: string[];
  starts: string[];
  sound: string;
};
type Query = { squashed: string; spelt: string; sound: string; digits: string };

/** Words that people type around a name and that name nothing. */
const stopWords = new Set([
  'a',
  'an',
  'the',
  'app',
  'apps',
  'called',
  'site',
  'website',
  'download',
]);

/** A name without case, accents, spaces and punctuation: "Good Night!" is "goodnight". */
export const squash = (text: string) => plainWords(text).join('');

/** A squashed name with x as it is heard: who writes it “cks” has made no slip. */
const speltOut = (squashed: string) => squashed.replace(/cks|cs|x/g, 'ks');

/** How a squashed name sounds, as Lawrence Philips’ Double Metaphone writes it. */
const soundOf = (squashed: string) => doubleMetaphone(squashed)[0];

/** What was typed, whole and without stop words; the better of the two counts. */
function queriesOf(typed: string): Query[] {
  const all = plainWords(typed.slice(0, 200));
  const naming = all.filter((word) => !stopWords.has(word));
  const digits = digitsOf(typed);
  return [...new Set([all.join(''), naming.join(''), all.join('').replace(/app$/, '')])]
    .filter((squashed) => squashed.length > 1)
    .map((squashed) => ({
      squashed,
      spelt: speltOut(squashed),
      sound: soundOf(squashed),
      digits,
    }));
}

/** The digits of a phone number in whatever form; +44 and 0044 are 0. */
const digitsOf = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/(?:\+|\b00)\s*44\s*(?:\(0\))?/, '0')
    .replace(/\D/g, '');

/** The whole number, or its last four digits or more. */
function numberRank(number: string, digits: string): number {
  if (digits === number) return 0;
  return digits.length > 3 && number.endsWith(digits) ? 1 : Infinity;
}

function keyOf(name: Name, index: number): Key {
  const all = plainWords(name.text);
  const squashed = all.join('');
  // One word of another spelling, as of “Wickr Messenger”, names nothing.
  const parts = name.kind === 'alias' ? [] : all;
  const starts = parts.slice(1).map((_, at) => parts.slice(at + 1).join(''));
  const [spelt, sound] = [speltOut(squashed), soundOf(squashed)];
  return { index, name, squashed, spelt, parts, starts, sound };
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Whether two letters lie side by side on a keyboard. */
const besideOnKeyboard = (a: string, b: string) =>
  rows.some(
    (row) => row.includes(a) && row.includes(b) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1,
  );

/** Whether every letter that differs was one key beside the right one. */
const slippedKeys = (a: string, b: string) =>
  a.length === b.length &&
  [...a].every((letter, at) => letter === b[at] || besideOnKeyboard(letter, b.charAt(at)));

/** Whether two short names have as many syllables: Kiki does not sound like Kik. */
const sameBeat = (a: string, b: string) => {
  const beats = (word: string) => word.match(/[aeiouy]+/g)?.length ?? 0;
  return a.length > 4 || beats(b) === 0 || beats(a) === beats(b);
};

/** Whether two neighbouring letters changed places, the commonest slip at a keyboard. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, place) => letter !== b[place]);
  return at >= 0 && a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}

/** How many slips lie between a word and what was typed; two letters swapped are one. */
export function slipsBetween(word: string, typed: string): number {
  const apart = distance(word, typed);
  const isOneSlip = swapped(word, typed) || (apart === 2 && slippedKeys(word, typed));
  return isOneSlip ? 1 : apart;
}

/**
 * How many slips a name of this length forgives. An alias is already one slip, so it forgives more
 * only when long or of the same sound; a short name forgives none unless it also sounds the same.
 */
function slipsForgiven({ name, squashed }: Key, sameSound: boolean): number {
  const { length } = squashed;
  if (name.kind === 'icon' || name.kind === 'number') return 0;
  if (name.kind === 'alias') return length < 7 ? Number(sameSound && length > 3) : 1;
  if (length < 4) return sameSound ? 1 : 0;
  if (length < 8) return sameSound ? 2 : 1;
  return sameSound ? 3 : 2;
}

/** Ranks below it are sure: what was typed is the name, begins it, or is a whole word of it. */
export const sureRank = 2;
/** Ranks from it on are near: what was typed is spelt or sounds like the name. */
export const nearRank = 3;

function rankOf(key: Key, query: Query): number {
  const { squashed } = query;
  if (key.name.kind === 'number') return numberRank(key.squashed, query.digits);
  if (key.squashed === squashed) return 0;
  if (key.parts.includes(squashed)) return 1;
  if (key.squashed.startsWith(squashed)) return 1.5;
  if (squashed.length > 2 && key.starts.some((start) => start.startsWith(squashed))) return 2;
  if (Math.abs(key.squashed.length - squashed.length) > 3) return Infinity;
  const slips = Math.min(slipsBetween(key.squashed, squashed), distance(key.spelt, query.spelt));
  const sameSound = key.sound === query.sound && sameBeat(key.squashed, squashed);
  if (slips > slipsForgiven(key, sameSound)) return Infinity;
  return 3 + slips - (sameSound ? 0.5 : 0);
}

/**
 * A finder over entries, each given by its names. The keys are made once.
 * @returns a function from what was typed to the entries it may name, best first, each once, with
 * the name that matched; nothing for fewer than two letters
 */
export function namesFinder(entries: readonly (readonly Name[])[]) {
  const keys = entries.flatMap((names, index) => names.map((name) => keyOf(name, index)));
  return (typed: string): NameHit[] => {
    const queries = queriesOf(typed);
    const best = new Map<number, NameHit>();
    for (const key of keys) {
      const { index, name } = key;
      const nearest = Math.min(...queries.map((query) => rankOf(key, query)));
      const rank = nearest + kinds.indexOf(name.kind) / 10;
      if (rank < (best.get(index)?.rank ?? Infinity)) best.set(index, { index, name, rank });
    }
    return [...best.values()].sort((a, b) => a.rank - b.rank || a.index - b.index);
  };
}
