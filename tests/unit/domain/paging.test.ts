/** Long lists in pages: nothing is lost, and every page can be reached from its neighbours. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inPages, numbersShown, pagePath } from '../../../src/domain/paging.ts';

test('a hundred and twenty items come in three pages of fifty, each with its own address', () => {
  const pages = inPages(
    Array.from({ length: 120 }, (_, at) => at),
    50,
  );
  expect(pages.map((it) => it.length)).toEqual([50, 50, 20]);
  expect(pages.flat()).toHaveLength(120);
  expect([1, 2, 3].map((it) => pagePath('/print/all/', it))).toEqual([
    '/print/all/',
    '/print/all/2/',
    '/print/all/3/',
  ]);
});

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [2, 3, [1, 2, 3]],
  [1, 167, [1, 2, null, 167]],
  [4, 167, [1, 2, 3, 4, 5, null, 167]],
  [90, 167, [1, null, 89, 90, 91, null, 167]],
  [167, 167, [1, null, 166, 167]],
])('on page %i of %i the numbers are %j', (here, last, numbers) => {
  expect(numbersShown(here, last)).toEqual(numbers);
});

test('whatever the page, its neighbours and both ends are shown in order, and no gap hides just one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (last, some) => {
      const here = 1 + (some % last);
      const shown = numbersShown(here, last);
      const numbers = shown.filter((it) => it !== null);
      for (const it of [1, here, last, ...(here > 1 ? [here - 1] : [])])
        expect(numbers).toContain(it);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      shown.forEach((it, at) => {
        if (it === null) expect(shown[at + 1]! - shown[at - 1]!).toBeGreaterThan(2);
      });
    }),
  );
});
