/** What a person reads of the checks that lie ahead. */
import { expect, test, vi } from 'vitest';
import { checksDue, counts, inOneLine } from '../../../src/scripts/review.ts';
import { lantern, library, moth } from '../../fixtures/entries.ts';

vi.mock('../../../src/site.ts', () => ({ site: { monthsBetweenReviews: 6 } }));

const changed = moth.replace(
  'whoCanHelp:',
  `changes:
  - when: 2025-12-01
    what: Moth was sold to a company that makes lamps, and it said that nothing at all would change.
    source: { name: Harbour News, url: 'https://news.example/moth', checked: 2026-03-01 }
whoCanHelp:`,
);
const { entries } = library({ 'bulletins/moth': changed, 'services/lantern': lantern });

test('every check is listed, the most urgent first, with its place and its source', () => {
  expect(checksDue(entries, '2026-08-15').map(inOneLine)).toEqual([
    'overdue  2026-07-02  content/bulletins/moth.mdx:13  the whole entry',
    'overdue  2026-07-02  content/services/lantern.mdx:14  the whole entry',
    'overdue  2026-07-02  content/services/lantern.mdx:18  sources[0]  Lantern  https://lantern.example/about',
    'due      2026-09-01  content/bulletins/moth.mdx:21  changes[0]: Moth was sold to a company that makes lamps, an…  Harbour News  https://news.example/moth',
  ]);
});

test('the last line counts what is overdue, due and next', () => {
  expect(counts(checksDue(entries, '2026-08-15'))).toBe(
    '3 overdue, 1 due within 30 days, 0 next: 4 checks in 2 entries.',
  );
  expect(counts(checksDue(entries, '2026-02-01'))).toBe(
    '0 overdue, 0 due within 30 days, 4 next: 4 checks in 2 entries.',
  );
});

test('the day of every check is the one its own source was read, not its entry’s', () => {
  expect(checksDue(entries, '2026-08-15').at(-1)).toMatchObject({
    urgency: 'due',
    checked: '2026-03-01',
    due: '2026-09-01',
    about: 'changes[0]',
    says: 'Moth was sold to a company that makes lamps, and it said that nothing at all would change.',
  });
});
