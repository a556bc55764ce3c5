/** Which words bring urgent help above everything, and which do not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speaksOfDanger } from '../../../src/domain/danger.ts';
import { calm, dangerous } from '../../names/sentences.ts';

describe('Words of danger bring urgent help', () => {
  test.each(dangerous)('“%s”', (typed) => {
    expect(speaksOfDanger(typed)).toBe(true);
  });
});

describe('Everyday words do not', () => {
  test.each(calm)('“%s”', (typed) => {
    expect(speaksOfDanger(typed)).toBe(false);
  });
});

test('however it is written: in capitals, with other apostrophes, in the middle of a story', () => {
  fc.assert(
    fc.property(fc.constantFrom(...dangerous), fc.boolean(), (typed, loud) => {
      const said = loud ? typed.toUpperCase() : typed.replaceAll("'", '’');
      expect(speaksOfDanger(`hello, ${said} and I do not know what to do`)).toBe(true);
    }),
  );
});

test('whatever is typed, it answers', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000 }), (typed) => {
      expect(typeof speaksOfDanger(typed)).toBe('boolean');
    }),
  );
});
