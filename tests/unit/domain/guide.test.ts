/** The whole decision table of the guide: nobody is led to a service that is for somebody else. */
import { describe, expect, test } from 'vitest';
import { admits, otherAge, routeFor } from '../../../src/domain/guide.ts';
import { collections } from '../../../src/schemas/index.ts';
import { people } from '../../../src/schemas/service.ts';
import { routeNames } from '../../../src/schemas/situation.ts';
import { readContent } from '../../../src/scripts/entries.ts';

const { entries } = readContent('content', ['help', 'services']);
const services = new Map(
  entries
    .filter((it) => it.collection === 'services')
    .map((it) => [it.id, collections.services.parse(it.data)]),
);
const situations = entries
  .filter((it) => it.collection === 'help')
  .map((it) => ({ id: it.id, ...collections.help.parse(it.data) }));

const rows = situations.flatMap((situation) =>
  people.flatMap((who) =>
    [true, false].map((under18) => ({
      situation: situation.id,
      who,
      age: under18 ? 'under 18' : '18 or over',
      route: routeFor(who, under18),
      ...situation.routes[routeFor(who, under18)],
    })),
  ),
);

test('the table holds every combination of four people, eight situations and two ages', () => {
  expect(rows).toHaveLength(4 * 8 * 2);
});

test.each(rows)('$who, $situation, $age: $first admits them', ({ route, first, others }) => {
  for (const id of [first, ...others.map((it) => it.service)])
    expect(admits(services.get(id)!, route), `${id} on the route of ${route}`).toBe(true);
});

describe('A service is refused', () => {
  const refused = routeNames.flatMap((route) =>
    [...services].filter(([, it]) => !admits(it, route)).map(([id]) => `${route}: ${id}`),
  );

  test.each([
    'child: revenge-porn-helpline',
    'child: stopncii',
    'child: nspcc-helpline',
    'child: professionals-online-safety-helpline',
    'parent: professionals-online-safety-helpline',
    'parent: revenge-porn-helpline',
    'adult: childline',
    'adult: report-remove',
    'adult: professionals-online-safety-helpline',
    'adult-then: childline',
  ])('%s', (row) => {
    expect(refused).toContain(row);
  });
});

test('pictures and threats lead under-18s to Report Remove, and adults to StopNCII and the helpline', () => {
  for (const situation of ['picture-online', 'threats-to-share']) {
    const its = rows.filter((it) => it.situation === situation);
    for (const row of its.filter((it) => ['child', 'parent', 'professional'].includes(it.route)))
      expect(row.first).toBe('report-remove');
    for (const row of its.filter((it) => it.route === 'adult'))
      expect([row.first, ...row.others.map((it) => it.service)]).toEqual(
        expect.arrayContaining(['stopncii', 'revenge-porn-helpline']),
      );
  }
});

test('“not your age?” leads to another way in one step, and back again', () => {
  for (const route of routeNames) expect(otherAge[route].to).not.toBe(route);
  expect(otherAge[otherAge.adult.to].to).toBe('adult');
});
