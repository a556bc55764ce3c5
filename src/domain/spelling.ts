/** Puts a slip in a word right by the words that the library holds: full text finds only what is spelt. */
import { stemmer } from 'stemmer';
import { slipsBetween } from './names.ts';
import { plainWords } from './plain-words.ts';

/** Shorter words lie too near to each other. */
const leastLetters = 5;

/** @returns every word of these texts that is long enough, the one that most texts hold first */
export function wordsOf(texts: readonly string[]): string[] {
  const held = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(plainWords(text)))
      if (/^\p{L}+$/u.test(word) && word.length >= leastLetters)
        held.set(word, (held.get(word) ?? 0) + 1);
  return [...held.keys()].sort((a, b) => held.get(b)! - held.get(a)! || (a < b ? -1 : 1));
}

/**
 * @param words as wordsOf gives them
 * @returns a function from what was typed to the same with every unknown word that is one slip from a
 * known one put right; undefined where there is nothing to put right
 */
export function speller(words: readonly string[]) {
  const known = new Set(words.flatMap((word) => [word, stemmer(word)]));
  const isKnown = (word: string) => known.has(word) || known.has(stemmer(word));
  const putRight = (typed: string) =>
    typed.length < leastLetters || isKnown(typed)
      ? typed
      : (words.find(
          (word) => Math.abs(word.length - typed.length) < 2 && slipsBetween(word, typed) === 1,
        ) ?? typed);
  return (typed: string): string | undefined => {
    const asked = plainWords(typed.slice(0, 200));
    const right = asked.map(putRight).join(' ');
    return right === asked.join(' ') ? undefined : right;
  };
}
