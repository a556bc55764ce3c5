/** How plainly a text reads: what is advised, and the grade by a published formula. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  gradeOf,
  longSentences,
  officialWords,
  sentencesOf,
} from '../../../src/domain/readability.ts';

test('a sentence ends where a reader would end it', () => {
  expect(sentencesOf('It cost 2.50 in 2019. “Kik stayed open.” See kik.com today.')).toEqual([
    'It cost 2.50 in 2019.',
    '“Kik stayed open.”',
    'See kik.com today.',
  ]);
});

test('a sentence of more than thirty words is named with its number of words', () => {
  const thirty = `${'word '.repeat(29)}end.`;
  expect(longSentences(thirty)).toEqual([]);
  expect(longSentences(`Short. Then ${thirty}`)).toMatchObject([{ words: 31 }]);
});

test('an official word is named with the plain one, and not within another word', () => {
  expect(officialWords('Please utilise it prior to use.')).toEqual([
    { word: 'prior to', plain: 'before' },
    { word: 'utilise', plain: 'use' },
  ]);
  expect(officialWords('She attained nothing.')).toEqual([]);
});

test('the grade agrees with the formula, worked by hand', () => {
  // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59
  expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(-1.45, 2);
  expect(gradeOf('')).toBe(0);
});

test('any text has a grade that is a number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(Number.isFinite(gradeOf(text))).toBe(true);
    }),
  );
});
