/** The pages a bulletin relies on, as its reader finds them numbered. */
import { expect, test } from 'vitest';
import { sourcesOf } from '../../../src/domain/sources.ts';
import type { Bulletin } from '../../../src/schemas/bulletin.ts';

const source = (name: string, checked: string) => ({
  name,
  url: `https://${name.toLowerCase()}.example/`,
  checked,
});
const bulletin = (...furtherReading: ReturnType<typeof source>[]) =>
  ({
    kind: 'app',
    ages: {
      terms: { says: '13+', basis: source('Terms', '2026-01-01') },
      apple: { says: '12+', basis: 'bulletin' },
      google: { says: 'not known' },
      check: { level: 'none', says: 'None', basis: source('Help', '2026-01-01') },
    },
    features: [{ feature: 'strangers', value: 'yes', basis: source('Site', '2026-01-01') }],
    changes: [{ when: '2025', what: 'It closed.', source: source('News', '2026-01-01') }],
    furtherReading,
  }) as unknown as Bulletin;

const listed = (...more: ReturnType<typeof source>[]) =>
  sourcesOf(bulletin(...more)).map(({ number, name, checked }) => `${number} ${name} ${checked}`);

test('sources are numbered in the order a reader meets them: ages, features, changes, the rest', () => {
  expect(listed(source('More', '2026-01-01'))).toEqual([
    '1 Terms 2026-01-01',
    '2 Help 2026-01-01',
    '3 Site 2026-01-01',
    '4 News 2026-01-01',
    '5 More 2026-01-01',
  ]);
});

test('a page read twice stands once, with its first number and its newest day', () => {
  const expected = [
    '1 Terms 2026-03-01',
    '2 Help 2026-01-01',
    '3 Site 2026-01-01',
    '4 News 2026-01-01',
  ];
  expect(listed(source('Terms', '2026-03-01'))).toEqual(expected);
  expect(listed(source('Terms', '2026-03-01'), source('Terms', '2025-01-01'))).toEqual(expected);
});
