/**
 * How search decides: which full-text hits are true, what a result says of itself,
 * and which words in it were the reader's.
 */
import type { Name } from './names.ts';

/** What the search knows of an entry: one element of /names.json. */
export type Findable = {
  title: string;
  path: string;
  kind: string;
  status?: string;
  line?: string;
  heard?: string[];
  former?: string[];
  icon?: string;
  number?: string;
  unlike?: { name: string; is: string }[];
};

/** An entry's names, its own first. */
export const namesOf = (it: Findable): Name[] => [
  { text: it.title, kind: 'title' },
  ...(it.former ?? []).map((text) => ({ text, kind: 'former' as const })),
  ...(it.heard ?? []).map((text) => ({ text, kind: 'heard' as const })),
  ...(it.icon ? [{ text: it.icon, kind: 'icon' as const }] : []),
  ...(it.number ? [{ text: it.number, kind: 'number' as const }] : []),
];

/** Why a result is there, when its title alone does not show it. */
export function reason(name: Name, typed: string): string | undefined {
  if (name.kind === 'former') return `Formerly “${name.text}”`;
  if (name.kind === 'icon') return `Its icon: ${name.text}`;
  if (name.kind === 'heard') return `Sometimes heard or written as “${name.text}”`;
  const same = name.text.toLowerCase().startsWith(typed.trim().toLowerCase());
  return same || name.kind === 'number' ? undefined : `Near to “${typed.trim().slice(0, 40)}”`;
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = (text: string) =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The words of a query; at most eight, so that a pasted page stays a question. */
const queryWords = (typed: string) => wordsOf(typed.slice(0, 200)).slice(0, 8);

/** Words of a sentence about a worry that say nothing of the worry. */
const common = new Set(
  (
    'about after all and any app apps are asked asking because been being but can child children could daughter did does ' +
    'doing for from get getting girl got had has have her him his how just kid kids know like old one our out ' +
    'people said say says she should some somebody someone son that the their them they thing this use uses using ' +
    'wants was what when where which who why will with would you your'
  ).split(' '),
);

/** The words of a sentence that may each name something, at most four, in the order typed. */
export const tellingWords = (typed: string): string[] =>
  [...new Set(queryWords(typed))].filter((it) => it.length > 2 && !common.has(it)).slice(0, 4);

const stem = (word: string) => word.replace(/ie[ds]$/, 'y').replace(/(?:ings?|ed|es|s|e)$/, '');

/** Whether a word is what was typed, in the same or another form; the word still being typed may be its beginning. */
const fits = (word: string, typed: string, unfinished: boolean) =>
  word === typed ||
  (unfinished && word.startsWith(typed)) ||
  (typed.length > 3 && stem(typed).length > 2 && stem(word) === stem(typed));

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
  const held = [...new Set(wordsOf(text))];
  return questions(typed).every((asked) => held.some(asked));
}

/** A text in pieces, each marked when it is a word the reader typed. Joined they are the text again. */
export function marked(text: string, typed: string): { text: string; hit: boolean }[] {
  const asked = questions(typed);
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .filter(Boolean)
    .map((piece) => ({ text: piece, hit: asked.some((fit) => fit(plain(piece))) }));
}

const order = ['/bulletins/', '/get-help/', '/features/', '/services/'];

/** Bulletins, then the guide, then features, then services; within each, as they came, best first. */
export const byKind = (a: { path: string }, b: { path: string }) =>
  order.findIndex((it) => a.path.startsWith(it)) - order.findIndex((it) => b.path.startsWith(it));
