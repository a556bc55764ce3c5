/**
 * Opens a folder of content/ for Astro. Entries are read as the content check reads them, and their
 * text stays text: no entry is compiled or run, so ten thousand of them cost a build little.
 */
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../shapes/collections.ts';
import { readContent } from './entries.ts';

/** Loads every entry of one folder; while developing, again at every change in it. */
export const folder = (name: CollectionName): Loader => ({
  name: `content/${name}`,
  async load({ store, parseData, generateDigest, watcher }) {
    const read = async () => {
      store.clear();
      for (const { id, data, body, file } of readContent('content', [name]).entries)
        store.set({
          id,
          data: await parseData({ id, data: data as Record<string, unknown>, filePath: file }),
          body,
          filePath: file,
          digest: generateDigest({ data: JSON.stringify(data), body }),
        });
    };
    await read();
    watcher?.on('all', (_event, path) => {
      if (path.includes(`/content/${name}/`))
        read().catch((error: Error) => console.error(error.message));
    });
  },
});
