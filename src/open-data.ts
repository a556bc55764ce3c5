/** Gathers the open data: what /api/v1/ answers, entry by entry and as lists. */
import {
  type BulletinEntry,
  everyBulletin,
  type FeatureEntry,
  features as featureEntries,
  type ServiceEntry,
  services as serviceEntries,
  wordsOf,
} from './library.ts';
import { absolute } from './domain/feed.ts';
import { nextCheck } from './domain/review.ts';
import { statusNames } from './schemas/bulletin.ts';
import type { OpenCollection } from './schemas/open-data.ts';
import { featureGroups, type FeatureId, features as vocabulary } from './schemas/vocabulary.ts';

/** Where the open data lives. */
export const openRoot = '/api/v1/';

const places = (collection: OpenCollection, id: string, address: URL) => ({
  id,
  url: new URL(`/${collection}/${id}/`, address).href,
  data: new URL(`${openRoot}${collection}/${id}.json`, address).href,
});

const bodyOf = (entry: { body: string }, address: URL) => {
  const blocks = wordsOf(entry);
  return {
    html: absolute(blocks.map((it) => it.html).join('\n'), address.href),
    text: blocks.map((it) => it.text).join('\n\n'),
  };
};

/** What the list and an entry's own file both tell; the text of ten thousand is drawn one at a time. */
const facts = {
  bulletins: ({ data }: BulletinEntry) => ({
    ...data,
    statusInWords: data.withdrawn ? 'Withdrawn' : statusNames[data.status.is],
    nextCheck: nextCheck(data.reviewed),
  }),
  services: ({ data }: ServiceEntry) => ({ ...data, nextCheck: nextCheck(data.checked) }),
  features: ({ id, data }: FeatureEntry) => {
    const { label, group } = vocabulary[id as FeatureId];
    return { ...data, label, group: featureGroups[group] };
  },
};

const gathered = (collection: OpenCollection) => {
  if (collection === 'bulletins')
    return everyBulletin().map((entry) => ({ entry, its: facts.bulletins(entry) }));
  if (collection === 'services')
    return serviceEntries().map((entry) => ({ entry, its: facts.services(entry) }));
  return featureEntries().map((entry) => ({ entry, its: facts.features(entry) }));
};

/** The entries of a collection as open data, each drawn when asked. `address` is the site's own. */
export const openEntries = (collection: OpenCollection, address: URL) =>
  gathered(collection).map(({ entry, its }) => ({
    id: entry.id,
    whole: () => ({
      ...places(collection, entry.id, address),
      ...its,
      body: bodyOf(entry, address),
    }),
  }));

/** The list of a collection, as shapes/open-data.ts describes it. */
export const openListOf = (collection: OpenCollection, address: URL) => ({
  version: '1',
  terms: new URL('/about/data/', address).href,
  schema: new URL(`${openRoot}${collection}.schema.json`, address).href,
  entries: gathered(collection).map(({ entry, its }) => ({
    ...places(collection, entry.id, address),
    title: 'title' in its ? its.title : its.label,
    summary: 'summary' in its ? its.summary : its.means,
    checked: 'reviewed' in its ? its.reviewed : its.checked,
    ...('issuer' in its && {
      status: its.status.is,
      issuer: its.issuer,
      withdrawn: its.withdrawn !== undefined,
    }),
  })),
});
