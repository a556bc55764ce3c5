/** The decision table of the guide: nobody is led to a service that is for somebody else. */
import { expect, test } from 'vitest';
import { admits, otherAge, routeFor } from '../../../src/domain/guide.ts';
import { people } from '../../../src/schemas/service.ts';
import { routeNames } from '../../../src/schemas/situation.ts';
import { inventedEntries } from '../../fixtures/library.ts';

const audiences = new Map(inventedEntries('services').map(({ id, data }) => [id, data]));
const situations = inventedEntries('help').map(({ id, data }) => ({ id, routes: data.routes }));

/** The ids of a route's services, the first one first; `byId` leaves a reference as it was written. */
const servicesOf = ({ first, others }: (typeof situations)[number]['routes']['child']) =>
  [first, ...others.map(({ service }) => service)] as unknown as string[];

test.each(situations)('$id: every route leads to services that admit its person', ({ routes }) => {
  for (const route of routeNames)
    for (const service of servicesOf(routes[route]))
      expect(admits(audiences.get(service)!, route), `${service} on the route of ${route}`).toBe(
        true,
      );
});

test.each([
  ['child', true, 'child'],
  ['parent', true, 'parent'],
  ['professional', true, 'professional'],
  ['adult', true, 'adult-then'],
  ['child', false, 'adult'],
  ['parent', false, 'adult'],
  ['professional', false, 'adult'],
  ['adult', false, 'adult'],
] as const)('%s, under 18: %s, takes the route of: %s', (who, under18, route) => {
  expect(routeFor(who, under18)).toBe(route);
});

/** Each kind of service, and the routes on which it may be offered. */
test.each([
  ['children up to 18', { who: ['child'], to: 18 }, ['child', 'parent', 'professional']],
  ['children under 18', { who: ['child'], to: 17 }, ['child', 'parent', 'professional']],
  ['adults', { who: ['adult'], from: 18 }, ['adult', 'adult-then']],
  ['parents', { who: ['parent'] }, ['parent']],
  ['staff', { who: ['professional'] }, ['professional']],
  ['parents and adults', { who: ['parent', 'adult'] }, ['parent', 'adult', 'adult-then']],
  ['everyone', { who: [...people] }, [...routeNames]],
  [
    'everyone, from 18',
    { who: [...people], from: 18 },
    ['parent', 'professional', 'adult', 'adult-then'],
  ],
  ['everyone, up to 17', { who: [...people], to: 17 }, ['child', 'parent', 'professional']],
] as const)('a service for %s is offered to nobody else', (_name, limits, routes) => {
  const audience = { ...limits, who: [...limits.who], words: 'For them' };
  expect(routeNames.filter((route) => admits({ audience }, route))).toEqual(routes);
});

test('“not your age?” leads to another way in one step, and back again', () => {
  for (const route of routeNames) expect(otherAge[route].to).not.toBe(route);
  expect(otherAge[otherAge.adult.to].to).toBe('adult');
});
