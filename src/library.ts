/** Opens the collections, sorted and ready: the only place from which pages take entries. */
import { pathOf } from './domain/addresses.ts';
import { byLetter } from './domain/alphabet.ts';
import { choicesOf } from './domain/filters.ts';
import { appsWith, browsable } from './domain/feature-advice.ts';
import {
  nameRecordOfBulletin,
  nameRecordOfFeature,
  nameRecordOfService,
  nameRecordOfSituation,
} from './domain/name-records.ts';
import { admits, guide, inGuideOrder } from './domain/guide.ts';
import { newestFirst } from './domain/issue-date.ts';
import { kindNames, statusNames } from './schemas/bulletin.ts';
import { type FeatureId, features as vocabulary } from './schemas/vocabulary.ts';
import { serviceById, type Shaped, type Shelf, shelf } from './scripts/shelf.ts';

export { serviceById, wordsOf } from './scripts/shelf.ts';

export type BulletinEntry = Shaped<'bulletins'>;
export type ServiceEntry = Shaped<'services'>;
export type FeatureEntry = Shaped<'features'>;
export type SituationEntry = Shaped<'help'>;
export type PackEntry = Shaped<'packs'>;
export type PageEntry = Shaped<'pages'>;

/** Makes something of the shelf once, and anew only when the shelf is. */
function once<Made>(make: (entries: Shelf) => Made): () => Made {
  let from: Shelf | undefined;
  let made: Made;
  return () => {
    const now = shelf();
    if (now !== from) made = make(now);
    from = now;
    return made;
  };
}

/** Every bulletin there ever was, newest first: each keeps its address when it is withdrawn. */
export const everyBulletin = once(({ bulletins }) =>
  bulletins.toSorted((a, b) => newestFirst(a.data, b.data)),
);

/** Every bulletin that may be read, newest first. */
export const bulletins = once(() => everyBulletin().filter((it) => !it.data.withdrawn));

/** What the filters over the list of bulletins offer. */
export const filterChoices = once(() => {
  const items = bulletins().map(({ data }) => browsable(data));
  const had = new Set<string>(items.flatMap((it) => it.features));
  const labels = Object.entries(vocabulary).filter(([id]) => had.has(id));
  return choicesOf(items, [
    { facet: 'kind', title: 'Kind', words: kindNames },
    { facet: 'status', title: 'Status', words: statusNames },
    {
      facet: 'feature',
      title: 'What it lets people do',
      words: Object.fromEntries(labels.map(([id, { label }]) => [id, label])),
    },
  ]);
});

/** Every service, by name. */
export const services = once(({ services }) =>
  services.toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'en-GB')),
);

/** Every feature that has lasting advice. */
export const features = once((it) => it.features);

/** Every situation of the guide, in its order. */
export const situations = once(({ help }) => help.toSorted(inGuideOrder));

/** Every ready-made pack of sheets, in its order. */
export const packs = once((it) => it.packs.toSorted((a, b) => a.data.order - b.data.order));

/** Every plain page. */
export const plainPages = once(({ pages }) => pages);

/** The services on the poster for children and young people, in its order. */
export const posterServices = once(() =>
  services()
    .filter((it) => it.data.poster && admits(it.data, 'child'))
    .sort((a, b) => (a.data.poster?.order ?? 0) - (b.data.poster?.order ?? 0)),
);

/** What the search box must know of every entry that may be read. */
export const nameRecords = once(() => [
  ...bulletins().map(({ id, data }) =>
    nameRecordOfBulletin(id, data, {
      kind: kindNames[data.kind],
      status: statusNames[data.status.is],
    }),
  ),
  ...situations().map(({ id, data }) => nameRecordOfSituation(id, data)),
  ...features().map(({ id, data }) => nameRecordOfFeature(id, data, vocabulary[id as FeatureId])),
  ...services().map(({ id, data }) => nameRecordOfService(id, data)),
]);

/** The apps that have a feature, newest first, by its id. */
const appsByFeature = once(() => {
  const apps = bulletins().flatMap(({ id, data }) =>
    data.kind === 'app' ? [{ id, app: data }] : [],
  );
  return new Map(features().map(({ id }) => [id, appsWith(apps, id as FeatureId)]));
});
export const appsOf = (feature: FeatureId) => appsByFeature().get(feature) ?? [];

/** The A–Z: every name of what may be read, with its kind and what a reader must know before opening it. */
export const alphabet = once(() =>
  byLetter([
    ...bulletins().map(({ id, data }) => ({
      title: data.title,
      path: pathOf('bulletins', id),
      kind: `${kindNames[data.kind]} · ${statusNames[data.status.is]}`,
      otherNames: [...data.formerNames, ...data.alsoKnownAs],
    })),
    ...services().map(({ id, data }) => ({
      title: data.title,
      path: pathOf('services', id),
      kind: ['Service', data.audience.only].filter(Boolean).join(' · '),
      otherNames: [...data.formerNames, ...data.alsoKnownAs],
    })),
    ...situations().map(({ id, data }) => ({
      title: data.title,
      path: guide.step(id),
      kind: 'Get help',
      // Whole sentences that people type are for the search box; nobody looks them up.
      otherNames: data.alsoKnownAs.filter((it) => it.split(' ').length < 3),
    })),
  ]),
);

/** Several services by their ids, in that order. @throws when one is missing */
export const servicesById = (ids: readonly string[]) =>
  ids.map((id) => ({ id, service: serviceById(id).data }));

/** The addresses of some entries: each by its id, and by every id it had before, which forwards. */
export const addressesOf = <Entry extends BulletinEntry | ServiceEntry>(entries: Entry[]) =>
  entries.flatMap((entry) =>
    [entry.id, ...entry.data.formerly].map((id) => ({ params: { id }, props: { entry } })),
  );
