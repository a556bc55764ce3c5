/** What a pack holds, and in which order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moved, sheetId, sheetsInWords, sheetsOf } from '../../../src/domain/packs.ts';

const all = ['bulletins/kik', 'bulletins/wickr', 'services/childline'].map((id) => ({ id }));

describe('A pack', () => {
  test('holds the sheets it names, in its own order', () => {
    const named = sheetsOf(['services/childline', 'bulletins/kik'], all);
    expect(named.map(({ id }) => id)).toEqual(['services/childline', 'bulletins/kik']);
  });

  test('holds every sheet of a folder by its star, and none twice', () => {
    const named = sheetsOf(['bulletins/wickr', 'bulletins/*'], all);
    expect(named.map(({ id }) => id)).toEqual(['bulletins/wickr', 'bulletins/kik']);
  });

  test('names a sheet by its page’s address', () => {
    expect(sheetId('/get-help/parent/picture-online/')).toBe('get-help/parent/picture-online');
  });

  test('counts its sheets in words', () => {
    expect([1, 2].map(sheetsInWords)).toEqual(['1 sheet', '2 sheets']);
  });

  test('moves a sheet without losing any', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.nat(9), fc.constantFrom(-1, 1), (list, at, by) => {
        expect(moved(list, at, by).toSorted()).toEqual(list.toSorted());
      }),
    );
  });
});
