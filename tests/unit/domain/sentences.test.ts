/** A sentence is understood by its words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesFinder, termsOf } from '../../../src/domain/sentences.ts';

describe('A word says what it means', () => {
  test.each([
    ['My nudez got leaked!!', ['nude', 'picture', 'share']],
    ['they are blackmailing him', ['threat']],
    ['is it me', []],
    ['ｐｉｃｓ', ['picture']],
    ['🐱', ['cat']],
    ['organising organisation', ['organis']],
  ])('“%s”', (typed, terms) => {
    expect(termsOf(typed)).toEqual(terms);
  });
});

const find = sentencesFinder([
  { phrases: ['threat to share pictures', 'blackmail'], weight: 1 },
  { phrases: ['picture of me online', 'nudes'], weight: 1 },
  { phrases: ['sending photos'], weight: 1 },
]);
const first = (typed: string) => find(typed)[0]?.index;

test('the phrase that is held best comes first', () => {
  expect(first('he says he will send my pics to everyone, it is a threat')).toBe(0);
  expect(first('my nudes are on a website')).toBe(1);
  expect(find('what is the weather')).toEqual([]);
});

test('a long story is read to its end', () => {
  const story = `${'we went to the beach and then home again '.repeat(6)} he is blackmailing my son`;
  expect(first(story)).toBe(0);
});

test('whatever is typed, every entry is found at most once, best first', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 12_000 }), (typed) => {
      const hits = find(typed);
      expect(new Set(hits.map(({ index }) => index)).size).toBe(hits.length);
      expect(hits).toEqual(hits.toSorted((a, b) => b.score - a.score));
    }),
  );
});
