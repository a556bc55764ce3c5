/** Which of some names is close enough to a misspelt one to be worth suggesting. */
import { distance } from 'fastest-levenshtein';

/**
 * The names within a third of the word's length in edits, nearest first.
 * @param wrong what was written
 * @param names what could have been meant
 */
export function nearestNames(wrong: string, names: readonly string[]): string[] {
  const limit = Math.max(2, Math.floor(wrong.length / 3));
  return names
    .map((name) => ({ name, edits: distance(wrong, name) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits || a.name.localeCompare(b.name))
    .map(({ name }) => name);
}
