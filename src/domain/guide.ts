/**
 * The guide's decisions: who × what × under 18 or not leads to one route, and a route leads only to
 * services that admit the person who will use them.
 */
import type { Person, Service } from '../schemas/service.ts';
import type { RouteName } from '../schemas/situation.ts';

/** How each person is named in the guide. The order is the guide's. */
export const personNames: Record<RouteName, string> = {
  child: 'I am a child or young person under 18',
  parent: 'I am a parent or carer',
  professional: 'I work or volunteer with children',
  adult: 'I am 18 or over, and it happened to me',
  'adult-then': 'I am 18 or over, and it happened when I was younger',
};

/** The same people in the browser’s tab, where somebody may be looking. */
export const tabNames: Record<RouteName, string> = {
  child: 'young people',
  parent: 'parents and carers',
  professional: 'staff and volunteers',
  adult: 'adults',
  'adult-then': 'adults, about the past',
};

/**
 * The route for a person and the age of whom it happened to. Anyone of 18 or over goes the adults'
 * way, whoever asks for them; an adult to whom it happened as a child has a way of their own.
 */
export function routeFor(who: Person, under18: boolean): RouteName {
  if (who === 'adult') return under18 ? 'adult-then' : 'adult';
  return under18 ? who : 'adult';
}

const adults: RouteName[] = ['adult', 'adult-then'];

/**
 * Whether a service may be offered on a route. A parent or a professional may be led to a service
 * that the child uses with their support; nobody is led to one that is for somebody else.
 */
export function admits({ audience }: Pick<Service, 'audience'>, route: RouteName): boolean {
  const { who, from = 0, to = 120 } = audience;
  if (adults.includes(route)) return who.includes('adult') && to >= 18;
  const forChild = who.includes('child') && from < 18;
  return forChild || (route !== 'child' && who.includes(route as Person));
}

/**
 * The services an end of the guide offers as equals: the one to turn to first and, where that is nobody to
 * talk to, the first of the others that can be called. The rest follows.
 */
export function choicesOf<Choice extends { service: Pick<Service, 'phone'> }>(
  first: Choice,
  others: readonly Choice[],
): { equals: Choice[]; rest: Choice[] } {
  const person = first.service.phone ? undefined : others.find(({ service }) => service.phone);
  return {
    equals: person ? [first, person] : [first],
    rest: others.filter((other) => other !== person),
  };
}

/** Where "not your age?" leads from a route, with the words of the link. */
export const otherAge: Record<RouteName, { to: RouteName; words: string }> = {
  child: { to: 'adult', words: 'If you are 18 or over' },
  parent: { to: 'adult', words: 'If your child is 18 or over' },
  professional: { to: 'adult', words: 'If they are 18 or over' },
  adult: { to: 'adult-then', words: 'If you were under 18 when it happened' },
  'adult-then': { to: 'adult', words: 'If you were 18 or over when it happened' },
};

/** Where the guide begins: all that the script of every page needs of it. */
export const guideStart = '/get-help/';

/** The paths within the guide. */
export const guide = {
  step: (id: string) => `${guideStart}${id}/`,
  end: (who: RouteName, situation: string) => `${guideStart}${who}/${situation}/`,
};
