/** How plainly a text reads: its long sentences, its officials' words, and the grade it asks of a reader. */
import { syllable } from 'syllable';
import { plainWords } from './plain-words.ts';

/** More words than a tired reader holds in mind (GOV.UK asks for 25 at most). */
const longest = 30;

/** The sentences of a text. A dot within a number, an address or initials ends none. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?][”’)]?)\s+(?=[“‘(]?\p{Lu}|\d)/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** The words of a text: letters, with what holds them together. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\d]+(?:[’'-][\p{L}\d]+)*/gu) ?? [];

/** The sentences that are too long, each with its number of words. */
export const longSentences = (text: string) =>
  sentencesOf(text)
    .map((sentence) => ({ sentence, words: wordsOf(sentence).length }))
    .filter(({ words }) => words > longest);

const officials = Object.entries(plainWords).map(([word, plain]) => ({
  word,
  plain,
  pattern: new RegExp(`\\b${word}\\b`, 'i'),
}));

/** The officials' words in a text, each with the plain one. */
export const officialWords = (text: string) =>
  officials.filter(({ pattern }) => pattern.test(text)).map(({ word, plain }) => ({ word, plain }));

/**
 * The Flesch–Kincaid grade: the school year, in the United States, that reads it with ease; add five
 * for the age in years. J. P. Kincaid and others, Research Branch Report 8-75, US Navy, 1975.
 * @returns a grade, or 0 for a text without words
 */
export function gradeOf(text: string): number {
  const words = wordsOf(text);
  const sentences = sentencesOf(text);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}
