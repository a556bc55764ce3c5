/** What a sheet leaves out: by rule, from the end, and never more than it must. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitting, inColumn, isRoomy, partOf, roomBeside } from '../../../src/domain/paper.ts';
import { passagesOf } from '../../../src/domain/passages.ts';
import type { Block } from '../../../src/domain/words.ts';

describe('A sheet of paper', () => {
  test('shows everything when it fits', () => {
    const parts = { said: { lines: [4, 4] }, helpers: { lines: [2] } };
    expect(fitting(parts, 10, [['said', 0]])).toEqual({ said: 2, helpers: 1 });
  });

  test('gives up the last items of the first part that may shrink, and no more than it must', () => {
    const parts = { said: { lines: [4, 4, 4] }, helpers: { lines: [2, 2] } };
    const steps = [['said', 1] as const, ['helpers', 1] as const];
    expect(fitting(parts, 12, steps)).toEqual({ said: 2, helpers: 2 });
    expect(fitting(parts, 7, steps)).toEqual({ said: 1, helpers: 1 });
  });

  test('is set larger only where all of it still has room', () => {
    expect(isRoomy(12, [partOf(['One line.'])])).toBe(true);
    const lines = fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 20 });
    fc.assert(
      fc.property(lines, fc.integer({ min: 5, max: 40 }), (some, across) => {
        const fits = fitting({ some: { lines: some } }, roomBeside(across), [['some', 0]]);
        return !isRoomy(across, [{ lines: some }]) || fits.some === some.length;
      }),
    );
    expect(isRoomy(20, [{ lines: [80] }])).toBe(false);
  });

  test('loses a heading with the last item under it', () => {
    const parts = { said: { heading: 3, lines: [4] }, helpers: { lines: [5] } };
    expect(fitting(parts, 6, [['said', 0]])).toEqual({ said: 0, helpers: 1 });
  });

  test('never shows more than there is, nor fewer than a step allows', () => {
    const lines = fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, fc.integer({ max: 200 }), fc.nat(5), (said, more, room, least) => {
        const shown = fitting<'said' | 'more'>(
          { said: { lines: said }, more: { lines: more } },
          room,
          [['said', least]],
        );
        expect(shown.more).toBe(more.length);
        expect(shown.said).toBeLessThanOrEqual(said.length);
        expect(shown.said).toBeGreaterThanOrEqual(Math.min(least, said.length));
      }),
    );
  });

  test('counts a longer text as no fewer lines', () => {
    expect(inColumn('word '.repeat(40))).toBeGreaterThan(inColumn('word '.repeat(10)));
  });
});

describe('A bulletin’s passages', () => {
  test('keep a heading with what follows it, and a note with what it puts right', () => {
    const block = (kind: Block['kind'], text: string) => ({ kind, text, html: text });
    const passages = passagesOf([
      block('text', 'First.'),
      block('note', 'Ours.'),
      block('heading', 'Two'),
      block('text', 'Second.'),
      block('text', 'Third:'),
      block('text', 'a list'),
    ]);
    expect(passages.map((it) => it.map(({ text }) => text))).toEqual([
      ['First.', 'Ours.'],
      ['Two', 'Second.'],
      ['Third:', 'a list'],
    ]);
  });
});
