/** What the search box says of what it found. */
import type { FoundEntry } from './find-entries.ts';
import { nearRank } from './names.ts';

type Found = {
  results: readonly unknown[];
  entries: readonly FoundEntry[];
  missing?: string | undefined;
  corrected?: string | undefined;
};

/** The name of a bulletin typed nearly right: near in spelling or sound. */
const isNear = ({ entry, name, rank }: FoundEntry) =>
  name !== undefined && rank >= nearRank && entry.path.startsWith('/bulletins/');

const quoted = (text: string) => `“${text.slice(0, 60)}”`;

const plain = (text: string) => text.trim().toLowerCase();

/** "One page mentions it:", for pages that hold the word and are not called so. */
const mentions = (pages: number, word: string) =>
  pages === 1 ? `One page mentions ${word}:` : `${pages} pages mention ${word}:`;

/** A question, where what was typed is another thing's name or only near to one here. */
function didYouMean(first: FoundEntry, typed: string): string | undefined {
  const { title, notToBeConfusedWith = [] } = first.entry;
  const other = notToBeConfusedWith.find(({ name }) => plain(name) === plain(typed));
  if (other) return `Did you mean ${title}? ${other.name}, ${other.is}, is not in the library.`;
  return isNear(first) ? `Did you mean ${title}?` : undefined;
}

/**
 * One sentence: how much was found, or a question. Nothing is said of what is not there where a part could
 * not be searched.
 */
export function answerInWords(
  { results, entries, missing, corrected }: Found,
  typed: string,
): string {
  const [first] = entries;
  const question = first && didYouMean(first, typed);
  if (question) return question;
  const count = results.length;
  const instead = corrected && quoted(corrected);
  if (first || missing) {
    const counted = `${count} ${count === 1 ? 'result' : 'results'}`;
    return count === 0 ? '' : instead ? `${counted} for ${instead}` : counted;
  }
  const none = `There is no bulletin on ${quoted(typed)}.`;
  return count === 0 ? none : `${none} ${mentions(count, instead ?? 'it')}`;
}
