import { expect, test } from 'vitest';
import { forStaff, servedFirst, stillAt18 } from '../../../src/domain/audience.ts';
import type { Person, Service } from '../../../src/schemas/service.ts';

const service = (title: string, who: Person[], phone?: string) => ({
  id: title,
  service: { title, phone, audience: { who } } as unknown as Service,
});
const everyone: Person[] = ['child', 'parent', 'professional', 'adult'];

test('each service stands once, under the people it is for, with 999 first of all', () => {
  const groups = servedFirst([
    service('Adults line', ['adult']),
    service('Staff line', ['professional']),
    service('Children’s line', ['child']),
    service('Tip line', everyone),
    service('Emergency', everyone, '999'),
    service('Worried adults', ['parent', 'professional', 'adult']),
  ]);
  expect(groups.map(({ title, members }) => [title, members.map(({ id }) => id)])).toEqual([
    ['In danger now', ['Emergency']],
    ['For children, and the adults who look after them', ['Children’s line']],
    ['For adults worried about a child', ['Worried adults']],
    ['For adults, about themselves', ['Adults line']],
    ['For people who work with children', ['Staff line']],
    ['For anyone', ['Tip line']],
  ]);
});

const audienceOf = (who: Person[], to?: number) =>
  ({ title: 'Moth', audience: { who, to } }) as unknown as Service;

test.each([
  ['for children up to 18', ['child'], 18, true],
  ['for children and their parents, up to 18', ['child', 'parent'], 18, true],
  ['for children up to 17', ['child'], 17, false],
  ['for children up to 19', ['child'], 19, false],
  ['for children, of an age nobody stated', ['child'], undefined, false],
  ['for adults too, whom the guide leads there anyway', ['child', 'adult'], 18, false],
  ['for adults alone', ['adult'], 18, false],
] as [string, Person[], number | undefined, boolean][])(
  'a service %s is one that is still there at 18, or not: %#',
  (_words, who, to, still) => {
    expect(stillAt18(audienceOf(who, to))).toBe(still);
  },
);

test('a service is for staff when it is for nobody else', () => {
  expect(forStaff(audienceOf(['professional']))).toBe(true);
  expect(forStaff(audienceOf(['professional', 'parent']))).toBe(false);
  expect(forStaff(audienceOf(['parent']))).toBe(false);
  expect(forStaff(audienceOf(everyone))).toBe(false);
});
