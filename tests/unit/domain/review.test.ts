/** When a check is due, whether it was missed, and which facts have a day of their own. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { daysLater } from '../../../src/domain/days.ts';
import { factsIn } from '../../../src/domain/checked-dates.ts';
import { earliestCheck, isOverdue, nextCheck, urgencyOf } from '../../../src/domain/review.ts';
import { valuesIn } from '../../../src/domain/walk-values.ts';

vi.mock('../../../src/site.ts', () => ({ site: { monthsBetweenReviews: 6 } }));

test('a check is due as many months after the last as the site says', () => {
  expect(nextCheck('2026-11-23')).toBe('2027-05-23');
});

test('on the day it is due a check is not overdue; the day after, it is', () => {
  const due = nextCheck('2026-11-23');
  expect(isOverdue(due, '2027-05-22')).toBe(false);
  expect(isOverdue(due, '2027-05-23')).toBe(false);
  expect(isOverdue(due, '2027-05-24')).toBe(true);
});

test('several entries together are due when the first of them is', () => {
  expect(earliestCheck(['2026-11-23', '2026-02-03', '2026-12-01'])).toBe('2026-08-03');
});

test.each([
  ['2027-05-24', 'overdue'],
  ['2027-05-23', 'due'],
  ['2027-04-23', 'due'],
  ['2027-04-22', 'next'],
])('on %s a check due on 23 May 2027 is %s', (today, urgency) => {
  expect(urgencyOf('2027-05-23', today)).toBe(urgency);
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-11-24', 365, '2027-11-24'],
  ['2026-11-24', 0, '2026-11-24'],
])('%s and %i days is %s', (day, count, later) => {
  expect(daysLater(day, count)).toBe(later);
});

const source = { name: 'Moth', url: 'https://moth.example/', checked: '2026-01-03' };
const named = { source: 'Moth', url: 'https://moth.example/', checked: '2026-01-03' };
const whole = { about: [], says: '', source: '', url: '' };

test.each([
  [
    'an entry’s last reading',
    { reviewed: '2026-01-02' },
    { ...whole, path: ['reviewed'], checked: '2026-01-02' },
  ],
  [
    'a service’s details',
    { checked: '2026-01-02', website: 'https://lantern.example/' },
    { ...whole, path: ['checked'], checked: '2026-01-02' },
  ],
  [
    'a change',
    { changes: [{ when: '2025', what: 'It closed.', source }] },
    {
      path: ['changes', 0, 'source', 'checked'],
      about: ['changes', 0],
      says: 'It closed.',
      ...named,
    },
  ],
  [
    'an age',
    { ages: { apple: { says: '17+', basis: source }, google: { says: 'not known' } } },
    {
      path: ['ages', 'apple', 'basis', 'checked'],
      about: ['ages', 'apple'],
      says: '17+',
      ...named,
    },
  ],
  [
    'a feature',
    {
      features: [
        { feature: 'e2ee', value: 'yes', basis: 'bulletin' },
        { feature: 'strangers', value: 'yes', basis: source },
      ],
    },
    {
      path: ['features', 1, 'basis', 'checked'],
      about: ['features', 1],
      says: 'strangers',
      ...named,
    },
  ],
  [
    'a page for further reading',
    { furtherReading: [source] },
    { path: ['furtherReading', 0, 'checked'], about: ['furtherReading', 0], says: '', ...named },
  ],
])('%s is a fact with its day and what it rests on', (_name, data, fact) => {
  expect(factsIn(data)).toEqual([fact]);
});

test('whatever stands in front matter, facts are looked for without harm', () => {
  fc.assert(
    fc.property(fc.anything({ withDate: true }), (whatever) => {
      expect(factsIn({ reviewed: '2026-01-02', whatever })[0]?.checked).toBe('2026-01-02');
    }),
  );
});

test('every value of front matter can be found again by its path', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      for (const { path, value } of valuesIn(data))
        expect(path.reduce<unknown>((here, key) => (here as never)[key], data)).toBe(value);
    }),
  );
});
