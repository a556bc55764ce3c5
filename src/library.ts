/** Opens the collections, sorted and ready: the only place that asks Astro for lists. */
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { mdxToMdast } from 'satteri';
import { admits, inGuideOrder } from './rules/help.ts';
import { newestFirst } from './rules/issue.ts';
import { type Block, blocksOf, type Word } from './rules/words.ts';

export type BulletinEntry = CollectionEntry<'bulletins'>;
export type ServiceEntry = CollectionEntry<'services'>;
export type FeatureEntry = CollectionEntry<'features'>;
export type SituationEntry = CollectionEntry<'help'>;
export type PackEntry = CollectionEntry<'packs'>;
export type PageEntry = CollectionEntry<'pages'>;

/** Every bulletin there ever was, newest first: each keeps its address when it is withdrawn. */
export const everyBulletin = async (): Promise<BulletinEntry[]> =>
  (await getCollection('bulletins')).sort((a, b) => newestFirst(a.data, b.data));

/** Every bulletin that may be read, newest first. */
export const bulletins = async (): Promise<BulletinEntry[]> =>
  (await everyBulletin()).filter((it) => !it.data.withdrawn);

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

/** Every ready-made pack of sheets, in its order. */
export const packs = async (): Promise<PackEntry[]> =>
  (await getCollection('packs')).sort((a, b) => a.data.order - b.data.order);

/** Every plain page. */
export const plainPages = async (): Promise<PageEntry[]> => getCollection('pages');

/** The services on the poster for children and young people, in its order. */
export const posterServices = async (): Promise<ServiceEntry[]> =>
  (await services())
    .filter((it) => it.data.poster && admits(it.data, 'child'))
    .sort((a, b) => (a.data.poster?.order ?? 0) - (b.data.poster?.order ?? 0));

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

/** Several services by their ids, in that order. @throws when one is missing */
export const servicesById = async (ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => ({ id, service: (await serviceById(id)).data })));

/** An entry's own text, block by block. @throws when it holds what the content check refuses */
export async function wordsOf({ body = '' }: { body?: string }): Promise<Block[]> {
  const known = new Map((await services()).map((it) => [it.id, it.data]));
  const find = (id: string) => {
    const service = known.get(id);
    if (!service) throw new Error(`There is no service "${id}"; run npm run check.`);
    return service;
  };
  return blocksOf(mdxToMdast(body) as unknown as Word, find);
}

/** The addresses of some entries: each by its id, and by every id it had before, which forwards. */
export const addressesOf = <Entry extends BulletinEntry | ServiceEntry>(entries: Entry[]) =>
  entries.flatMap((entry) =>
    [entry.id, ...entry.data.formerly].map((id) => ({ params: { id }, props: { entry } })),
  );
