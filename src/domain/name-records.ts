/** What the search box must know of each entry to find it by name. What is empty is left out. */
import type { Bulletin } from '../schemas/bulletin.ts';
import type { Feature } from '../schemas/feature.ts';
import type { Service } from '../schemas/service.ts';
import type { Situation } from '../schemas/situation.ts';
import { pathOf } from './addresses.ts';
import { guide } from './guide.ts';
import { squash } from './names.ts';
import type { Findable } from './search.ts';

/** Other names that differ from the title and from each other by more than case and spacing. */
function distinct(title: string, names: readonly string[]): string[] {
  const known = new Set([squash(title)]);
  return names.filter((it) => {
    const isNew = !known.has(squash(it));
    known.add(squash(it));
    return isNew;
  });
}

type Maybe<T> = { [Key in keyof T]: T[Key] | undefined };

const filled = (entry: Maybe<Findable>) =>
  Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== undefined && value.length > 0),
  ) as Findable;

/** A bulletin, with its kind and status in words. */
export const findableBulletin = (
  id: string,
  bulletin: Bulletin,
  words: { kind: string; status: string },
): Findable =>
  filled({
    title: bulletin.title,
    path: pathOf('bulletins', id),
    ...words,
    line: bulletin.summary,
    heard: distinct(bulletin.title, bulletin.alsoKnownAs),
    former: bulletin.formerNames,
    icon: bulletin.kind === 'app' ? bulletin.icon : undefined,
    unlike: bulletin.notToBeConfusedWith,
  });

/** A service; it is found by its phone number too. */
export const findableService = (id: string, service: Service): Findable =>
  filled({
    title: service.title,
    path: pathOf('services', id),
    kind: 'Service',
    // Audience before number, here too; and shorter than the summary, for a reader who waits.
    line: service.audience.only ?? service.audience.words,
    heard: distinct(service.title, service.alsoKnownAs),
    former: service.formerNames,
    number: service.phone,
  });

/** A situation of the guide, by the words people type when it has happened. */
export const findableSituation = (id: string, situation: Situation): Findable =>
  filled({
    title: situation.title,
    path: guide.step(id),
    kind: 'Get help',
    line: 'One question leads you to the right service.',
    heard: distinct(situation.title, situation.alsoKnownAs),
  });

/** A feature, by its label and the words people use for it. */
export const findableFeature = (
  id: string,
  feature: Feature,
  { label }: { label: string },
): Findable =>
  filled({
    title: label,
    path: pathOf('features', id),
    kind: 'Feature',
    heard: distinct(label, feature.alsoKnownAs),
  });
