/** Which services serve whom: an adults-only line is never offered to a child. */
import type { Person, Service } from '../schemas/service.ts';

export type NamedService = { id: string; service: Service };
export type ServiceGroup = { id: string; title: string; members: NamedService[] };

const serves = (service: Service, who: Person) => service.audience.who.includes(who);
const count = (service: Service) => service.audience.who.length;

/** Whether a service is for those who work with children, and for nobody else. */
export const forStaff = (service: Service) =>
  serves(service, 'professional') && count(service) === 1;

/** Whether a service for children is still there for somebody of 18, whom the guide counts as an adult. */
export const stillAt18 = (service: Service) =>
  serves(service, 'child') && !serves(service, 'adult') && service.audience.to === 18;

/** In the order in which a reader may need them: the emergency number, then children, anyone last. */
const groups: { id: string; title: string; holds: (service: Service) => boolean }[] = [
  { id: 'emergency', title: 'In danger now', holds: ({ phone }) => phone === '999' },
  {
    id: 'children',
    title: 'For children, and the adults who look after them',
    holds: (service) => serves(service, 'child') && count(service) < 4,
  },
  {
    id: 'worried-adults',
    title: 'For adults worried about a child',
    holds: (service) => serves(service, 'parent') && count(service) < 4,
  },
  {
    id: 'adults',
    title: 'For adults, about themselves',
    holds: (service) => serves(service, 'adult') && count(service) < 4,
  },
  {
    id: 'professionals',
    title: 'For people who work with children',
    holds: (service) => serves(service, 'professional') && count(service) < 4,
  },
  { id: 'anyone', title: 'For anyone', holds: () => true },
];

/**
 * Services in groups by whom they are for. Each stands once, in the first group that holds it.
 */
export function servedFirst(services: readonly NamedService[]): ServiceGroup[] {
  const left = new Set(services);
  const take = (holds: (service: Service) => boolean) => {
    const members = [...left].filter(({ service }) => holds(service));
    for (const member of members) left.delete(member);
    return members;
  };
  return groups
    .map(({ holds, ...group }) => ({ ...group, members: take(holds) }))
    .filter(({ members }) => members.length > 0);
}
