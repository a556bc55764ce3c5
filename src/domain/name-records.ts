/** What the search box must know of each entry to find it by name. What is empty is left out. */
import type { Bulletin } from '../schemas/bulletin.ts';
import type { Feature } from '../schemas/feature.ts';
import type { Service } from '../schemas/service.ts';
import type { Situation } from '../schemas/situation.ts';
import { pathOf } from './addresses.ts';
import { guide } from './guide.ts';
import { type Name, squash } from './names.ts';

/** One element of /names.json. `kind`, `status` and `line` are words that a result shows. */
export type NameRecord = {
  title: string;
  path: string;
  kind: string;
  status?: string;
  line?: string;
  aliases?: string[];
  former?: string[];
  icon?: string;
  number?: string;
  notToBeConfusedWith?: { name: string; is: string }[];
};

/** All names of an entry, its title first. */
export const namesOf = ({ title, former, aliases, icon, number }: NameRecord): Name[] => [
  { text: title, kind: 'title' },
  ...(former ?? []).map((text) => ({ text, kind: 'former' as const })),
  ...(aliases ?? []).map((text) => ({ text, kind: 'alias' as const })),
  ...(icon ? [{ text: icon, kind: 'icon' as const }] : []),
  ...(number ? [{ text: number, kind: 'number' as const }] : []),
];

/** Other names that differ from the title and from each other by more than case and spacing. */
function distinct(title: string, names: readonly string[]): string[] {
  const known = new Set([squash(title)]);
  return names.filter((name) => {
    const isNew = !known.has(squash(name));
    known.add(squash(name));
    return isNew;
  });
}

type Source = { alsoKnownAs: readonly string[]; formerNames?: string[] };

/** A record with the other names of an entry. What is empty is left out: every reader fetches it. */
const record = (
  title: string,
  path: string,
  { alsoKnownAs, formerNames }: Source,
  more: { [Key in keyof NameRecord]?: NameRecord[Key] | undefined },
) =>
  Object.fromEntries(
    Object.entries({
      title,
      path,
      ...more,
      aliases: distinct(title, alsoKnownAs),
      former: formerNames,
    }).filter(([, value]) => value !== undefined && value.length > 0),
  ) as NameRecord;

/** A bulletin, with its kind and status in words. */
export const nameRecordOfBulletin = (
  id: string,
  bulletin: Bulletin,
  words: { kind: string; status: string },
): NameRecord =>
  record(bulletin.title, pathOf('bulletins', id), bulletin, {
    ...words,
    line: bulletin.summary,
    icon: bulletin.kind === 'app' ? bulletin.icon : undefined,
    notToBeConfusedWith: bulletin.notToBeConfusedWith,
  });

/** A service, its audience before all else; it is found by its phone number too. */
export const nameRecordOfService = (id: string, service: Service): NameRecord =>
  record(service.title, pathOf('services', id), service, {
    kind: 'Service',
    line: service.audience.only ?? service.audience.words,
    number: service.phone,
  });

/** A situation of the guide, by the words people type when it has happened. */
export const nameRecordOfSituation = (id: string, situation: Situation): NameRecord =>
  record(situation.title, guide.step(id), situation, {
    kind: 'Get help',
    line: 'Say who you are, and see who can help.',
  });

/** A feature, by its label and the words people use for it. */
export const nameRecordOfFeature = (
  id: string,
  feature: Feature,
  { label }: { label: string },
): NameRecord => record(label, pathOf('features', id), feature, { kind: 'Feature' });
