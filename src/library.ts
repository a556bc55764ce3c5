/** Opens the collections, sorted and ready: the only place that asks Astro for lists. */
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { inGuideOrder } from './rules/help.ts';
import { newestFirst } from './rules/issue.ts';

export type BulletinEntry = CollectionEntry<'bulletins'>;
export type ServiceEntry = CollectionEntry<'services'>;
export type FeatureEntry = CollectionEntry<'features'>;
export type SituationEntry = CollectionEntry<'help'>;
export type PageEntry = CollectionEntry<'pages'>;

/** Every bulletin, newest first. */
export const bulletins = async (): Promise<BulletinEntry[]> =>
  (await getCollection('bulletins')).sort((a, b) => newestFirst(a.data, b.data));

/** Every service, by name. */
export const services = async (): Promise<ServiceEntry[]> =>
  (await getCollection('services')).sort((a, b) =>
    a.data.title.localeCompare(b.data.title, 'en-GB'),
  );

/** Every feature that has lasting advice. */
export const features = async (): Promise<FeatureEntry[]> => getCollection('features');

/** Every situation of the guide, in its order. */
export const situations = async (): Promise<SituationEntry[]> =>
  (await getCollection('help')).sort(inGuideOrder);

/** Every plain page. */
export const plainPages = async (): Promise<PageEntry[]> => getCollection('pages');

/**
 * One service by its id.
 * @throws when there is none; the content check has named the place before a build gets here
 */
export async function serviceById(id: string): Promise<ServiceEntry> {
  const entry = await getEntry('services', id);
  if (!entry)
    throw new Error(`There is no service "${id}"; run npm run check to see where it is named.`);
  return entry;
}

/** The addresses of some entries: each by its id, and by every id it had before, which forwards. */
export const addressesOf = <Entry extends BulletinEntry | ServiceEntry>(entries: Entry[]) =>
  entries.flatMap((entry) =>
    [entry.id, ...entry.data.formerly].map((id) => ({ params: { id }, props: { entry } })),
  );
