/**
 * How search decides: which full-text hits are true, what a result says of itself,
 * and which words in it were the reader's.
 */
import { stemmer } from 'stemmer';
import type { Name } from './names.ts';

/** Why a result is there, when its title alone does not show it. */
export function reason(name: Name, typed: string): string | undefined {
  if (name.kind === 'former') return `Formerly “${name.text}”`;
  if (name.kind === 'icon') return `Its icon: ${name.text}`;
  if (name.kind === 'alias') return `Some people call it “${name.text}”`;
  const same = name.text.toLowerCase().startsWith(typed.trim().toLowerCase());
  return same || name.kind === 'number' ? undefined : `Near to “${typed.trim().slice(0, 40)}”`;
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const wordsIn = (text: string) =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The words of a query; at most eight, so that a pasted page stays a question. */
const queryWords = (typed: string) => wordsIn(typed.slice(0, 200)).slice(0, 8);

/** Whether a word is what was typed, in the same or another form; the word still being typed may be its beginning. */
const fits = (word: string, typed: string, unfinished: boolean) =>
  word === typed ||
  (unfinished && word.startsWith(typed)) ||
  (typed.length > 3 && stemmer(word) === stemmer(typed));

/** The typed words, each as a question about a word. Only the last may be unfinished. */
const questions = (typed: string) =>
  queryWords(typed).map(
    (query, at, all) => (word: string) => fits(word, query, at === all.length - 1),
  );

/**
 * Whether a text truly holds every typed word. Pagefind cuts an unknown word back to its longest
 * known beginning and so answers "yellow" with anything that begins with "ye"; this refuses that.
 */
export function trulyHolds(text: string, typed: string): boolean {
  const held = [...new Set(wordsIn(text))];
  return questions(typed).every((fit) => held.some(fit));
}

/** A text in pieces, each marked when it is a word the reader typed. Joined they are the text again. */
export function marked(text: string, typed: string): { text: string; hit: boolean }[] {
  const fitsTyped = questions(typed);
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .filter(Boolean)
    .map((piece) => ({ text: piece, hit: fitsTyped.some((fit) => fit(plain(piece))) }));
}

const order = ['/bulletins/', '/get-help/', '/features/', '/services/'];

const placeOf = ({ path }: { path: string }) =>
  order.findIndex((folder) => path.startsWith(folder));

/** Bulletins, then the guide, then features, then services; within each, as they came, best first. */
export const byKind = (a: { path: string }, b: { path: string }) => placeOf(a) - placeOf(b);
