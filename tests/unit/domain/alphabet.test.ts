/** The A–Z: every name is somewhere, once, and leads to its entry. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byLetter } from '../../../src/domain/alphabet.ts';

const kik = {
  title: 'Kik',
  path: '/bulletins/kik/',
  kind: 'App bulletin',
  otherNames: ['kick', 'KIK', 'Éclair', '2kik'],
};

test('a name under another letter stands there, whatever its accent; one under its title’s stands beside it', () => {
  expect(
    byLetter([kik]).map(({ letter, lines }) => [
      letter,
      lines.map(({ name, also }) => [name, ...also].join(' + ')),
    ]),
  ).toEqual([
    ['0–9', ['2kik']],
    ['E', ['Éclair']],
    ['K', ['Kik + kick']],
  ]);
});

test('an article before a name does not decide its letter', () => {
  const lines = byLetter([{ ...kik, title: 'A picture online', otherNames: ['the end', 'A'] }]);
  expect(lines.map(({ letter }) => letter)).toEqual(['A', 'E', 'P']);
});

test('every name of every entry is somewhere, once', () => {
  const names = fc.uniqueArray(fc.string({ minLength: 1 }), {
    selector: (name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
    minLength: 1,
  });
  fc.assert(
    fc.property(names, ([title = '', ...otherNames]) => {
      const lines = byLetter([{ ...kik, title, otherNames }]).flatMap((letter) => letter.lines);
      const found = lines.flatMap(({ name, also }) => [name, ...also]);
      expect(found.sort()).toEqual([title, ...otherNames].sort());
    }),
  );
});
