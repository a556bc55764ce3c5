/** The collections in the library's own order, and what may be read of them. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { pathOf } from './domain/addresses.ts';
import { adviceFor, featureRows } from './domain/feature-advice.ts';
import { admits, guide } from './domain/guide.ts';
import { type Kept, toldNewestFirst } from './domain/history.ts';
import { newestFirst } from './domain/issue-date.ts';
import type { AppBulletin } from './schemas/bulletin.ts';
import { featureGroups, type FeatureId, features as vocabulary } from './schemas/vocabulary.ts';

export type BulletinEntry = CollectionEntry<'bulletins'>;
export type ServiceEntry = CollectionEntry<'services'>;
export type FeatureEntry = CollectionEntry<'features'>;
export type SituationEntry = CollectionEntry<'help'>;
export type PackEntry = CollectionEntry<'packs'>;

/** Every bulletin there ever was, newest first: each keeps its address when it is withdrawn. */
export const everyBulletin = async () =>
  (await getCollection('bulletins')).sort((a, b) => newestFirst(a.data, b.data));

/** Every bulletin that may be read, newest first. */
export const readableBulletins = async () =>
  (await everyBulletin()).filter((entry) => !entry.data.withdrawn);

/** Every service, by name. */
export const servicesByName = async () =>
  (await getCollection('services')).sort((a, b) =>
    a.data.title.localeCompare(b.data.title, 'en-GB'),
  );

/** Every feature that has lasting advice, by id. */
export const featuresById = async () =>
  (await getCollection('features')).sort((a, b) => a.id.localeCompare(b.id));

/** The advice that fits an app, from the features it has: three in full, the rest brief. */
export async function adviceOn(app: AppBulletin) {
  const lasting = new Map((await featuresById()).map(({ id, data }) => [id, data]));
  return adviceFor(featureRows(app, { features: vocabulary, groups: featureGroups }), lasting);
}

/** Every situation of the guide, in the guide's order. */
export const guideSituations = async () =>
  (await getCollection('help')).sort((a, b) => a.data.order - b.data.order);

/** Every ready-made pack, in order. */
export const packsInOrder = async () =>
  (await getCollection('packs')).sort((a, b) => a.data.order - b.data.order);

/** The services on the poster for children and young people, in the poster's order. */
export const posterServices = async () =>
  (await servicesByName())
    .filter((entry) => entry.data.poster && admits(entry.data, 'child'))
    .sort((a, b) => (a.data.poster?.order ?? 0) - (b.data.poster?.order ?? 0));

export type KeptEntry = Kept & {
  source: BulletinEntry | ServiceEntry | FeatureEntry | SituationEntry;
};

/** Every entry that keeps a history, under the name and the path its readers know. */
async function everyKept(): Promise<KeptEntry[]> {
  const kept = (source: KeptEntry['source'], title: string, path: string, firstPath = path) => ({
    source,
    data: source.data,
    title,
    path,
    firstPath,
  });
  const named = (section: 'bulletins' | 'services') => (source: BulletinEntry | ServiceEntry) => {
    const { title, formerly } = source.data;
    const [first = source.id] = formerly;
    return kept(source, title, pathOf(section, source.id), pathOf(section, first));
  };
  return [
    ...(await everyBulletin()).map(named('bulletins')),
    ...(await servicesByName()).map(named('services')),
    ...(await featuresById()).map((source) =>
      kept(source, vocabulary[source.id as FeatureId].label, pathOf('features', source.id)),
    ),
    ...(await guideSituations()).map((source) =>
      kept(source, source.data.title, guide.step(source.id)),
    ),
  ];
}

/** All that readers are told, newest first: see domain/history.ts. */
export const everyTold = async () => toldNewestFirst(await everyKept());

/** The bulletin that took another's place: it says that it replaces it, or is to be read instead. */
export const replacementOf = ({ id, data }: BulletinEntry, all: readonly BulletinEntry[]) =>
  all.find((other) => other.data.replaces?.id === id) ??
  all.find((other) => other.id === data.withdrawn?.instead?.id);

/** The addresses of some entries: each by its id, and by every id it had before, which forwards. */
export const addressesOf = <Entry extends BulletinEntry | ServiceEntry>(entries: Entry[]) =>
  entries.flatMap((entry) =>
    [entry.id, ...entry.data.formerly].map((id) => ({ params: { id }, props: { entry } })),
  );
