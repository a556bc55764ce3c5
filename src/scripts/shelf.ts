/**
 * The entries of content/, checked and shaped. They are read once for the check and the build that
 * follows it in the same process, however many pages ask; while developing, again after a change.
 */
import type { z } from 'astro/zod';
import { mdxToMdast } from 'satteri';
import { type Block, blocksOf, type Word } from '../domain/words.ts';
import { collections, type CollectionName } from '../schemas/index.ts';
import { soundEntries } from './check.ts';
import type { Entry } from './entries.ts';

/** An entry as pages know it: its data in its shape, every default filled in. */
export type Shaped<Name extends CollectionName> = {
  id: string;
  data: z.infer<(typeof collections)[Name]>;
  body: string;
};
export type Shelf = { [Name in CollectionName]: Shaped<Name>[] };

/** The build bundles this module for its pages; the process holds the one shelf of both. */
const place = globalThis as { bulletinLibraryShelf?: Shelf | undefined };

function shaped(entries: readonly Entry[]): Shelf {
  const shelf = Object.fromEntries(Object.keys(collections).map((name) => [name, [] as unknown[]]));
  for (const { collection, id, data, body } of entries)
    shelf[collection]!.push({ id, data: collections[collection].parse(data), body });
  return shelf as unknown as Shelf;
}

/** Puts entries in place that have just been checked. */
export const shelve = (entries: readonly Entry[]) => (place.bulletinLibraryShelf = shaped(entries));

/** Has them read again when next asked for. */
export const clearShelf = () => (place.bulletinLibraryShelf = undefined);

/** Every entry by its folder, in the order of the files. @throws all there is to put right */
export const shelf = (): Shelf => place.bulletinLibraryShelf ?? shelve(soundEntries('content'));

let servicesOf: { from: Shelf; byId: Map<string, Shaped<'services'>> } | undefined;

/**
 * One service by its id.
 * @throws when there is none; the content check has named the place before a build gets here
 */
export function serviceById(id: string): Shaped<'services'> {
  const from = shelf();
  if (servicesOf?.from !== from)
    servicesOf = { from, byId: new Map(from.services.map((it) => [it.id, it])) };
  const entry = servicesOf.byId.get(id);
  if (!entry)
    throw new Error(`There is no service "${id}"; run npm run check to see where it is named.`);
  return entry;
}

/** An entry's own text, block by block. @throws when it holds what the content check refuses */
export const wordsOf = ({ body }: { body: string }): Block[] =>
  blocksOf(mdxToMdast(body) as unknown as Word, (id) => serviceById(id).data);
