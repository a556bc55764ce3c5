import { expect, test } from 'vitest';
import { servedFirst } from '../../../src/domain/audience.ts';
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
