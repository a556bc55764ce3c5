/** Gathers the open data: what /api/v1/ answers, entry by entry and as lists. */
import {
  everyBulletin,
  features as featureEntries,
  services as serviceEntries,
  wordsOf,
} from './library.ts';
import { absolute } from './rules/feed.ts';
import { nextCheck } from './rules/review.ts';
import type { Block } from './rules/words.ts';
import { statusNames } from './shapes/bulletin.ts';
import type { OpenCollection } from './shapes/open-data.ts';
import { featureGroups, type FeatureId, features as vocabulary } from './shapes/vocabulary.ts';

/** Where the open data lives. */
export const openRoot = '/api/v1/';

const places = (collection: OpenCollection, id: string, address: URL) => ({
  id,
  url: new URL(`/${collection}/${id}/`, address).href,
  data: new URL(`${openRoot}${collection}/${id}.json`, address).href,
});

const bodyOf = (blocks: readonly Block[], address: URL) => ({
  html: absolute(blocks.map((it) => it.html).join('\n'), address.href),
  text: blocks.map((it) => it.text).join('\n\n'),
});

const gather = {
  bulletins: async (address: URL) =>
    Promise.all(
      (await everyBulletin()).map(async (entry) => ({
        ...places('bulletins', entry.id, address),
        ...entry.data,
        statusInWords: entry.data.withdrawn ? 'Withdrawn' : statusNames[entry.data.status.is],
        nextCheck: nextCheck(entry.data.reviewed),
        body: bodyOf(await wordsOf(entry), address),
      })),
    ),
  services: async (address: URL) =>
    Promise.all(
      (await serviceEntries()).map(async (entry) => ({
        ...places('services', entry.id, address),
        ...entry.data,
        nextCheck: nextCheck(entry.data.checked),
        body: bodyOf(await wordsOf(entry), address),
      })),
    ),
  features: async (address: URL) =>
    Promise.all(
      (await featureEntries()).map(async (entry) => {
        const { label, group } = vocabulary[entry.id as FeatureId];
        return {
          ...places('features', entry.id, address),
          ...entry.data,
          label,
          group: featureGroups[group],
          body: bodyOf(await wordsOf(entry), address),
        };
      }),
    ),
};

/** Every entry of a collection as open data. `address` is the site's public address. */
export const openEntries = (collection: OpenCollection, address: URL) =>
  gather[collection](address);

/** The list of a collection, as shapes/open-data.ts describes it. */
export async function openListOf(collection: OpenCollection, address: URL) {
  const entries = await openEntries(collection, address);
  return {
    version: '1',
    terms: new URL('/about/data/', address).href,
    schema: new URL(`${openRoot}${collection}.schema.json`, address).href,
    entries: entries.map((it) => ({
      id: it.id,
      url: it.url,
      data: it.data,
      title: 'title' in it ? it.title : it.label,
      summary: 'summary' in it ? it.summary : it.means,
      checked: 'reviewed' in it ? it.reviewed : it.checked,
      ...('issuer' in it && {
        status: it.status.is,
        issuer: it.issuer,
        withdrawn: it.withdrawn !== undefined,
      }),
    })),
  };
}
