/**
 * A slip in a word is put right by the words that the library holds.
 * cspell:ignore blakmail blackmial blackmmail blackmaol vouchars blkmal xyzzyx
 */
import fc from 'fast-check';
import { stemmer } from 'stemmer';
import { describe, expect, test } from 'vitest';
import { speller, wordsOf } from '../../../src/domain/spelling.ts';

describe('the words of texts', () => {
  test('come each once, the one that most texts hold first', () => {
    expect(wordsOf(['Blackmail, blackmail; voucher', 'A voucher'])).toEqual([
      'voucher',
      'blackmail',
    ]);
  });

  test('are without accents, case and numbers, and no shorter than five letters', () => {
    expect(wordsOf(['Café CAFÉS in 2019 x2000x'])).toEqual(['cafes']);
  });
});

describe('what was typed', () => {
  const putRight = speller(['blackmail', 'vouchers', 'voucher', 'delete']);

  test.each([
    ['blakmail', 'blackmail'],
    ['blackmial', 'blackmail'],
    ['blackmmail', 'blackmail'],
    ['blackmaol', 'blackmail'],
    ['BLAKMAIL for vouchars', 'blackmail for vouchers'],
  ])('%s is asked as %s', (typed, right) => {
    expect(putRight(typed)).toBe(right);
  });

  test.each(['blackmail', 'deleting', 'blkmal', 'xyzzyx', 'vouch', 'bad', '', '👋🏽'])(
    '%j stays as it is: known, another form of a known word, too far or too short',
    (typed) => {
      expect(putRight(typed)).toBeUndefined();
    },
  );

  const far = ['blackmail', 'vouchers', 'livestream', 'passcode'];
  const slips: ((word: string, at: number, letter: string) => string)[] = [
    (word, at) => word.slice(0, at) + word.slice(at + 1),
    (word, at, letter) => word.slice(0, at) + letter + word.slice(at),
    (word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1),
    (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ];

  test('is put right wherever the slip is, whichever its kind', () => {
    const slipped = fc.tuple(
      fc.constantFrom(...far),
      fc.constantFrom(...slips),
      fc.nat(6),
      fc.stringMatching(/^[a-z]$/),
    );
    fc.assert(
      fc.property(slipped, ([word, slip, at, letter]) => {
        const typed = slip(word, at, letter);
        // A letter changed for itself is no slip, and another form of the word needs no help.
        const isKnown = stemmer(typed) === stemmer(word);
        expect(speller(far)(typed)).toBe(isKnown ? undefined : word);
      }),
    );
  });

  test('may be anything', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string()),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (words, typed) => {
          const right = speller(wordsOf(words))(typed);
          expect(right === undefined || right !== typed).toBe(true);
        },
      ),
    );
  });
});
