/** Gathers the open data: what /api/v1/ answers, entry by entry and as lists. */
import {
  type BulletinEntry,
  everyBulletin,
  type FeatureEntry,
  featuresById,
  replacementOf,
  type ServiceEntry,
  servicesByName,
} from './collections.ts';
import { modifiedOn } from './domain/history.ts';
import { nextCheck } from './domain/review.ts';
import { entryText } from './entry-text.ts';
import { statusNames } from './schemas/bulletin.ts';
import type { OpenCollection } from './schemas/open-data.ts';
import { featureGroups, type FeatureId, features as vocabulary } from './schemas/vocabulary.ts';
import { site } from './site.ts';

/** Where the open data lives. */
export const openRoot = '/api/v1/';

type OpenEntry = BulletinEntry | ServiceEntry | FeatureEntry;

const entriesOf = { bulletins: everyBulletin, services: servicesByName, features: featuresById };

/** The entries of one collection of the open data. */
export const openEntries = (collection: OpenCollection): Promise<OpenEntry[]> =>
  entriesOf[collection]();

const identity = ({ collection, id }: OpenEntry, address: URL) => ({
  id,
  url: new URL(`/${collection}/${id}/`, address).href,
  data: new URL(`${openRoot}${collection}/${id}.json`, address).href,
});

/** What the library adds to an entry's own fields. */
function added(entry: OpenEntry) {
  if (entry.collection === 'bulletins') {
    const { withdrawn, status, reviewed } = entry.data;
    const statusInWords = withdrawn ? 'Withdrawn' : statusNames[status.is];
    return { statusInWords, nextCheck: nextCheck(reviewed) };
  }
  if (entry.collection === 'services') return { nextCheck: nextCheck(entry.data.checked) };
  const { label, group } = vocabulary[entry.id as FeatureId];
  return { label, group: featureGroups[group] };
}

/** One entry, whole, as schemas/open-data.ts describes it. */
export const openEntry = async (entry: OpenEntry, address: URL) => ({
  ...identity(entry, address),
  ...entry.data,
  ...added(entry),
  body: await entryText(entry, address),
});

/** The open data names another entry by its id alone, not as Astro refers to it. */
export const referencesAsIds = (_key: string, value: unknown) =>
  typeof value === 'object' && value !== null && 'collection' in value && 'id' in value
    ? value.id
    : value;

function summaryOf(entry: OpenEntry) {
  if (entry.collection === 'features') {
    const { means: summary, reviewed: checked } = entry.data;
    return { title: vocabulary[entry.id as FeatureId].label, summary, checked };
  }
  if (entry.collection === 'services') {
    const { title, summary, checked } = entry.data;
    return { title, summary, checked };
  }
  const { title, summary, reviewed: checked, status, issuer, withdrawn } = entry.data;
  return { title, summary, checked, status: status.is, issuer, withdrawn: withdrawn !== undefined };
}

/** What every list begins with. */
const terms = (address: URL) => ({
  version: '1',
  terms: new URL('/about/data/', address).href,
  licence: site.licence,
});

/** The list of a collection, as schemas/open-data.ts describes it. `address` is the site's own. */
export const openListOf = async (collection: OpenCollection, address: URL) => ({
  ...terms(address),
  schema: new URL(`${openRoot}${collection}.schema.json`, address).href,
  entries: (await openEntries(collection)).map((entry) => ({
    ...identity(entry, address),
    ...summaryOf(entry),
  })),
});

/** Every bulletin there ever was, and how it stands, as schemas/open-data.ts describes it. */
export async function statusList(address: URL) {
  const all = await everyBulletin();
  return {
    ...terms(address),
    schema: new URL(`${openRoot}status.schema.json`, address).href,
    entries: all.map((entry) => {
      const { record, status, added, reviewed, withdrawn } = entry.data;
      return {
        ...identity(entry, address),
        record,
        status: status.is,
        published: added,
        modified: modifiedOn(entry.data),
        checked: reviewed,
        nextCheck: nextCheck(reviewed),
        withdrawn: withdrawn?.on,
        replacedBy: replacementOf(entry, all)?.data.record,
      };
    }),
  };
}
