/** A large library's names in drawers: a reader who opens two of them finds what all would have found. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byLetter, drawersFor, filed } from '../../../src/domain/name-parts.ts';
import { namesOf } from '../../../src/domain/search.ts';
import { inventedLibrary } from '../../../src/scripts/invented.ts';
import { findableEntries } from '../../../src/library.ts';
import { queries } from '../../names/queries.ts';

const library = [...findableEntries(), ...inventedLibrary(2000)];
const cabinet = filed(library);

test('everything people type opens a drawer that holds what they mean', () => {
  const missed = queries.filter(
    ({ query, title }) =>
      !drawersFor(query).some((it) => cabinet.get(it)?.some((entry) => entry.title === title)),
  );
  expect(missed.map((it) => it.query)).toEqual([]);
});

test('at most four drawers are opened, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
      expect(drawersFor(typed).length).toBeLessThanOrEqual(4);
    }),
  );
});

test('the drawers of the letters hold every entry between them', () => {
  const held = byLetter([...cabinet.keys()]).flatMap((it) => cabinet.get(it)!);
  expect(new Set(held.map((it) => it.path)).size).toBe(new Set(library.map((it) => it.path)).size);
});

test('every name of every entry, typed as it is written, opens a drawer that holds the entry', () => {
  const missed = library.flatMap((entry) =>
    namesOf(entry)
      .filter(
        (name) =>
          !drawersFor(name.text).some((it) =>
            cabinet.get(it)?.some((its) => its.path === entry.path),
          ),
      )
      .map((name) => name.text),
  );
  expect(missed).toEqual([]);
});

test('no drawer of a library of thousands holds half of it, though every icon begins with an article', () => {
  const icons = ['a blue fox', 'a red owl', 'the moon', 'an egg'];
  const withIcons = library.map((it, at) => ({ ...it, icon: icons[at % 4]! }));
  const largest = Math.max(...[...filed(withIcons).values()].map((it) => it.length));
  expect(largest).toBeLessThan(library.length / 2);
});
