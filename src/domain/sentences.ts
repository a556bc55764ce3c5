/**
 * Finds an entry by the words of a sentence: filler is dropped, the rest is stemmed and reduced to what it
 * means, and each phrase by which an entry is known counts as far as the sentence holds its words, rarer
 * words for more.
 */
import { stemmer } from 'stemmer';
import { plainWords } from './plain-words.ts';
import { filler, meanings } from './word-groups.ts';

/** The longest sentence that is read, in words. */
const mostWords = 80;

/** Said in several words, it means one thing. */
const suicide =
  /self ?harm|(?:kill|hurt|cut|harm)(?:ing|s)? (?:my|him|her|them)sel(?:f|ves)|end(?:ing)? (?:my|his|her) life|(?:be|stay) alive|wants? to die|wanna die/g;

/** The words of a sentence; what several of them say together is one. */
export const wordsOfSentence = (text: string) =>
  plainWords(
    text
      .slice(0, 1000)
      .replace(/[£$€]\s*\d+/g, ' money ')
      .replace(/[🐱🐈😺]/gu, ' cat '),
  )
    .join(' ')
    .replace(/\b\d+ ?(?:year|yr)s? old\b/g, ' ')
    .replace(suicide, ' suicide ')
    .split(' ')
    .filter(Boolean)
    .slice(0, mostWords);

/** What a text says: each word's meanings, or its stem. */
export function termsOf(text: string): string[] {
  const said = wordsOfSentence(text)
    .filter((word) => !filler.has(word))
    .flatMap((word) => meanings.get(word) ?? [stemmer(word)]);
  return [...new Set(said)];
}

export type Known = {
  /** The phrases by which it is known. */
  phrases: readonly string[];
  /** How much more it is likely to be meant than another that fits as well. */
  weight: number;
};

export type SentenceHit = { index: number; score: number };

/** Phrases held to less than this say too little. */
const leastHeld = 0.7;

/** Of these alone, or without an adult, nothing can be told. */
const vague = /^(?:child|adult|work|message|ask|send|share)$/;
const isTelling = (terms: readonly string[]) =>
  terms.some((term) => !vague.test(term)) || (terms.includes('adult') && terms.length > 1);

/**
 * A finder over entries, each given by the phrases it is known by. Everything is made ready once.
 * @returns a function from a sentence to the entries it may mean, best first
 */
export function sentencesFinder(entries: readonly Known[]) {
  const known = entries.map(({ phrases }) => phrases.map(termsOf).filter(isTelling));
  const held = new Map<string, number>();
  for (const phrases of known)
    for (const term of new Set(phrases.flat())) held.set(term, (held.get(term) ?? 0) + 1);
  const worth = (term: string) => Math.log(1 + entries.length / (held.get(term) ?? entries.length));
  const sum = (terms: readonly string[]) => terms.reduce((total, term) => total + worth(term), 0);

  return (typed: string): SentenceHit[] => {
    const said = new Set(termsOf(typed));
    const scores = known.map((phrases, index) => {
      const fits = phrases.map((terms) => {
        const whole = sum(terms);
        const part = sum(terms.filter((term) => said.has(term)));
        return part / whole < leastHeld ? 0 : part * (part / whole);
      });
      const besides = sum([...new Set(phrases.flat())].filter((term) => said.has(term)));
      const best = Math.max(0, ...fits);
      return { index, score: best === 0 ? 0 : (best + besides / 4) * entries[index]!.weight };
    });
    return scores
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.index - b.index);
  };
}
