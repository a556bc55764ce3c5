/** Filtering and comparing, whatever is chosen. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Browsable,
  countInWords,
  countWith,
  type Filter,
  matching,
  withFilter,
} from '../../../src/domain/filters.ts';
import { sideBySide } from '../../../src/domain/compare.ts';
import { browsable } from '../../../src/domain/feature-advice.ts';
import type { Bulletin } from '../../../src/schemas/bulletin.ts';

const kinds = ['app', 'service', 'resources'];
const statuses = ['changed', 'closed'];
const features = ['strangers', 'text-chat', 'disappearing'];

const item: fc.Arbitrary<Browsable> = fc.record({
  kind: fc.constantFrom(...kinds),
  status: fc.constantFrom(...statuses),
  features: fc.subarray(features),
});
const filter: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ facet: fc.constant('kind' as const), value: fc.constantFrom(...kinds) }),
  fc.record({ facet: fc.constant('status' as const), value: fc.constantFrom(...statuses) }),
  fc.record({ facet: fc.constant('feature' as const), value: fc.constantFrom(...features) }),
);
const items = fc.array(item);
const chosen = fc.array(filter).map((all) => all.reduce<Filter[]>(withFilter, []));

describe('Filters', () => {
  test('taking one away never makes the list shorter', () => {
    fc.assert(
      fc.property(items, chosen, fc.nat(), (all, filters, at) => {
        const fewer = filters.filter((_, index) => index !== at % filters.length);
        expect(matching(all, fewer).length).toBeGreaterThanOrEqual(matching(all, filters).length);
      }),
    );
  });

  test('a filter’s count is what choosing it leaves', () => {
    fc.assert(
      fc.property(items, chosen, filter, (all, filters, added) => {
        expect(countWith(all, filters, added)).toBe(
          matching(all, withFilter(filters, added)).length,
        );
      }),
    );
  });

  test('the counts of the kinds add up to the list without a kind', () => {
    fc.assert(
      fc.property(items, chosen, (all, filters) => {
        const without = filters.filter(({ facet }) => facet !== 'kind');
        const sum = kinds
          .map((value) => countWith(all, filters, { facet: 'kind', value }))
          .reduce((a, b) => a + b, 0);
        expect(sum).toBe(matching(all, without).length);
      }),
    );
  });

  test('a feature that an app is said to lack does not count', () => {
    const moth = {
      kind: 'app',
      status: { is: 'changed' },
      features: [
        { feature: 'text-chat', value: 'yes' },
        { feature: 'voice-calls', value: 'setting' },
        { feature: 'strangers', value: 'no' },
      ],
    } as unknown as Bulletin;
    const count = (value: string) => countWith([browsable(moth)], [], { facet: 'feature', value });
    expect(count('text-chat')).toBe(1);
    expect(count('voice-calls')).toBe(1);
    expect(count('strangers')).toBe(0);
  });

  test.each([
    [0, 'No bulletin fits all of these. Take one away to see more.'],
    [1, '1 bulletin'],
    [12, '12 bulletins'],
  ])('%i bulletins are announced as “%s”', (count, words) => {
    expect(countInWords(count)).toBe(words);
  });
});

describe('Comparing', () => {
  const statement = fc.record({ label: fc.string({ minLength: 1 }), says: fc.string() });
  const side = fc.uniqueArray(statement, { selector: ({ label }) => label });

  test('every statement of either side has one row, with what each side says', () => {
    fc.assert(
      fc.property(side, side, (left, right) => {
        const rows = sideBySide(left, right);
        expect(new Set(rows.map((row) => row.label)).size).toBe(rows.length);
        for (const { label, says } of left)
          expect(rows.find((row) => row.label === label)?.left).toBe(says);
        for (const { label, says } of right)
          expect(rows.find((row) => row.label === label)?.right).toBe(says);
      }),
    );
  });

  test('turned round, it says the same', () => {
    fc.assert(
      fc.property(side, side, (left, right) => {
        const there = sideBySide(left, right).map((row) =>
          [row.label, row.left, row.right].join('\0'),
        );
        const back = sideBySide(right, left).map((row) =>
          [row.label, row.right, row.left].join('\0'),
        );
        expect(back.sort()).toEqual(there.sort());
      }),
    );
  });

  test('what one side does not state is said to be not stated', () => {
    expect(sideBySide([{ label: 'Voice calls', says: 'Yes' }], [])).toEqual([
      { label: 'Voice calls', left: 'Yes', right: 'Not stated' },
    ]);
  });
});
