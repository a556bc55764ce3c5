/** A card any site can paste says how old it is, and when to look for a newer one. */
import { expect, test, vi } from 'vitest';
import { linkCard } from '../../../src/domain/link-card.ts';
import { inventedEntries } from '../../fixtures/library.ts';

vi.mock('../../../src/site.ts', () => ({ site: { monthsBetweenReviews: 6 } }));

const { data: barnacle } = inventedEntries('bulletins').find(({ id }) => id === 'barnacle')!;
const url = 'https://library.example/bulletins/barnacle/';

test('it names the unit, the library, the day of its check and the day to look for a newer version', () => {
  const card = linkCard(barnacle, url, 'Moth Library');
  expect(card).toContain('North Harbour Police, retold by Moth Library.');
  expect(card).toContain('Checked 10\u00a0March 2025.');
  expect(card).toContain('Look for a newer version by 10\u00a0September 2025.');
});

test('no name can end the element it stands in', () => {
  expect(linkCard({ ...barnacle, title: '</a><script>' }, url, '<b>')).not.toMatch(/<script|<b>/);
});
