import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byLetter } from '../../../src/rules/alphabet.ts';

const kik = {
  title: 'Kik',
  path: '/bulletins/kik/',
  kind: 'App bulletin',
  otherNames: ['kick', 'KIK', 'Ékik', '2kik'],
};

test('a name stands under its letter, whatever its accent or case', () => {
  expect(byLetter([kik]).map(({ letter, lines }) => [letter, lines.map((it) => it.name)])).toEqual([
    ['0–9', ['2kik']],
    ['E', ['Ékik']],
    ['K', ['kick', 'Kik']],
  ]);
});

test('a spelling that differs only in case is not listed twice', () => {
  const names = byLetter([kik]).flatMap(({ lines }) => lines.map((it) => it.name));
  expect(names).not.toContain('KIK');
});

test('every name of every entry is somewhere, once', () => {
  const names = fc.uniqueArray(fc.string({ minLength: 1 }), {
    selector: (it) => it.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
    minLength: 1,
  });
  fc.assert(
    fc.property(names, ([title = '', ...otherNames]) => {
      const lines = byLetter([{ ...kik, title, otherNames }]).flatMap((it) => it.lines);
      expect(lines.map((it) => it.name).sort()).toEqual([title, ...otherNames].sort());
    }),
  );
});
