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

const forSome = (who: Person) => (service: Service) => serves(service, who) && count(service) < 4;

/** In the order in which a reader may need them: the emergency number, then children, anyone last. */
const groups: [id: string, title: string, holds: (service: Service) => boolean][] = [
  ['emergency', 'In danger now', ({ phone }) => phone === '999'],
  ['children', 'For children, and the adults who look after them', forSome('child')],
  ['worried-adults', 'For adults worried about a child', forSome('parent')],
  ['adults', 'For adults, about themselves', forSome('adult')],
  ['professionals', 'For people who work with children', forSome('professional')],
  ['anyone', 'For anyone', () => true],
];

/** Services in groups by whom they are for. Each stands once, in the first group that holds it. */
export function servedFirst(services: readonly NamedService[]): ServiceGroup[] {
  const left = new Set(services);
  const take = (holds: (service: Service) => boolean) => {
    const members = [...left].filter(({ service }) => holds(service));
    for (const member of members) left.delete(member);
    return members;
  };
  return groups
    .map(([id, title, holds]) => ({ id, title, members: take(holds) }))
    .filter(({ members }) => members.length > 0);
}
