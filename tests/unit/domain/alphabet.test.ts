/** The A–Z: every name is somewhere, once, and leads to its entry. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byLetter } from '../../../src/domain/alphabet.ts';

const kik = {
  title: 'Kik',
  path: '/bulletins/kik/',
  kind: 'App bulletin',
  formerNames: ['Kak', 'Éclair', '2kik'],
};

test('a former name stands under its own letter, whatever its accent', () => {
  expect(
    byLetter([kik]).map(({ letter, lines }) => [letter, lines.map(({ name }) => name)]),
  ).toEqual([
    ['0–9', ['2kik']],
    ['E', ['Éclair']],
    ['K', ['Kak', 'Kik']],
  ]);
});

test('an article before a name does not decide its letter', () => {
  const lines = byLetter([{ ...kik, title: 'A picture online', formerNames: ['the end', 'A'] }]);
  expect(lines.map(({ letter }) => letter)).toEqual(['A', 'E', 'P']);
});

test('every name of every entry is somewhere, once', () => {
  const names = fc.array(fc.string({ minLength: 1 }), { minLength: 1 });
  fc.assert(
    fc.property(names, ([title = '', ...formerNames]) => {
      const lines = byLetter([{ ...kik, title, formerNames }]).flatMap((letter) => letter.lines);
      expect(lines.map(({ name }) => name).sort()).toEqual([title, ...formerNames].sort());
    }),
  );
});
