/** A new entry before it is written: read and checked as the build will read and check it. */
import type { CollectionName } from '../../shapes/collections.ts';
import { checkEntries, told } from '../check.ts';
import { type Entry, type Mistake, readEntry } from '../entries.ts';

/** The file of an entry, from the project's folder. */
export const fileOf = (collection: CollectionName, id: string) => `content/${collection}/${id}.mdx`;

/** The id that fits a title: its letters and digits in small, the rest as single hyphens. */
export const idFor = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * Every mistake the library would have with this entry, and has not without it.
 * @param entries the library as it is
 */
export function mistakesWith(
  entries: Entry[],
  collection: CollectionName,
  id: string,
  text: string,
): Mistake[] {
  const { entry, mistakes } = readEntry(fileOf(collection, id), collection, id, text);
  if (!entry) return mistakes;
  const before = new Set(checkEntries({ entries, mistakes: [] }).map(told));
  return checkEntries({ entries: [...entries, entry], mistakes: [] }).filter(
    (it) => !before.has(told(it)),
  );
}
