/**
 * Writes Pagefind's index of every entry that may be read. It is made from the entries, beside the
 * drawing of their pages: Pagefind reading ten thousand pages took half of a build's time.
 */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import {
  type Searchable,
  searchableBulletin,
  searchableFeature,
  searchableService,
  searchableSituation,
} from '../domain/searchable.ts';
import { kindNames, statusNames } from '../schemas/bulletin.ts';
import { type FeatureId, features as labels } from '../schemas/vocabulary.ts';
import { serviceById, type Shaped, type Shelf, wordsOf } from './shelf.ts';

/** How many are on their way to Pagefind at a time: enough to keep it busy while this thread draws pages. */
const batch = 1_000;

/**
 * How much one file of the index holds. Pagefind’s own 20,000 made a reader of a large library fetch 60 kB
 * for a word that few pages have; it can be set only here, and Pagefind may change how.
 */
const inChunk = '5000';

/** What Pagefind writes for interfaces that this library does not use: half a megabyte. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
  'wasm.unknown.pagefind',
];

function bulletinOf(entry: Shaped<'bulletins'>): Searchable {
  const { id, data } = entry;
  const named = data.kind === 'app' ? [] : data.kind === 'service' ? [data.service] : data.services;
  const words = { kind: kindNames[data.kind], status: statusNames[data.status.is], labels };
  const about = named.map((it) => serviceById(it).data);
  return searchableBulletin(id, data, words, about, wordsOf(entry));
}

/** Every entry that may be read, drawn one at a time: the texts of ten thousand would fill memory. */
export function* searchableEntries({
  bulletins,
  help,
  services,
  features,
}: Shelf): Generator<Searchable> {
  for (const it of bulletins) if (!it.data.withdrawn) yield bulletinOf(it);
  for (const it of help) yield searchableSituation(it.id, it.data);
  for (const it of services) yield searchableService(it.id, it.data, wordsOf(it));
  for (const it of features)
    yield searchableFeature(it.id, it.data, labels[it.id as FeatureId].label, wordsOf(it));
}

async function pagesIn(folder: string): Promise<number> {
  const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(entry.languages).reduce((sum, it) => sum + it.page_count, 0);
}

/** Gives every entry to Pagefind. @returns what it complained of */
async function fill(index: PagefindIndex, entries: Iterable<Searchable>): Promise<string[]> {
  const complaints: string[] = [];
  let some: Searchable[] = [];
  const give = async () => {
    const added = await Promise.all(
      some.map((it) => index.addCustomRecord({ ...it, language: 'en' })),
    );
    complaints.push(...added.flatMap((it) => it.errors));
    some = [];
  };
  for (const it of entries) if (some.push(it) === batch) await give();
  await give();
  return complaints;
}

const couldNot = (because: readonly string[]) =>
  new Error(`The search index could not be made: ${because.join('; ')}`);

/**
 * Writes the index into a folder.
 * @returns how many entries can be searched
 * @throws when Pagefind fails, or when an entry is missing from what it wrote
 */
export async function writeIndex(entries: Shelf, folder: string): Promise<number> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= inChunk;
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw couldNot(errors);
  try {
    const complaints = await fill(index, searchableEntries(entries));
    const { errors } = await index.writeFiles({ outputPath: folder });
    const failed = [...complaints, ...errors];
    if (failed.length > 0) throw couldNot(failed);
    // Counted apart from what was given, so that a kind of entry left out there is missed here.
    const { bulletins, help, services, features } = entries;
    const readable = bulletins.filter((it) => !it.data.withdrawn);
    const there = [readable, help, services, features].flat().length;
    const found = await pagesIn(folder);
    if (found !== there) throw couldNot([`of ${there} entries, ${found} can be searched`]);
    await Promise.all(unused.map((it) => rm(join(folder, it))));
    return found;
  } finally {
    await close();
  }
}
