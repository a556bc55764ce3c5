/** What the search box says of what it found. */
import type { FoundEntry } from './find-entries.ts';

type Found = {
  results: readonly unknown[];
  entries: readonly FoundEntry[];
  missing?: string | undefined;
};

/** A name typed nearly right: near in spelling or sound. */
const isNear = ({ name, rank }: FoundEntry) => name !== undefined && rank >= 3;

const plain = (text: string) => text.trim().toLowerCase();

/**
 * One sentence: how much was found, or, where what was typed is another thing's name or only near to one,
 * a question. Nothing is said of what is not there where a part could not be searched.
 */
export function answerInWords({ results, entries, missing }: Found, typed: string): string {
  const [first] = entries;
  const others = first?.entry.notToBeConfusedWith ?? [];
  const other = others.find(({ name }) => plain(name) === plain(typed));
  if (first && other)
    return `Did you mean ${first.entry.title}? ${other.name}, ${other.is}, is not in the library.`;
  if (first && isNear(first)) return `Did you mean ${first.entry.title}?`;
  const pages = results.length - entries.length;
  if (entries.length === 0 && !missing) {
    const none = `There is no bulletin on “${typed.slice(0, 60)}”.`;
    if (pages === 0) return none;
    return `${none} ${pages === 1 ? 'One page mentions it:' : `${pages} pages mention it:`}`;
  }
  if (results.length === 0) return '';
  return `${results.length} ${results.length === 1 ? 'result' : 'results'}`;
}
