/**
 * What the build does besides Astro: index the site, write its headers, compress it.
 * Each step says what it is doing; a step that fails stops the build with a sentence.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressFiles } from './compress.ts';
import { headersFile } from './host-files.ts';
import { indexSite } from './search-index.ts';
import { clearShelf } from './shelf.ts';

type Options = { address: string; isDefault: boolean };

/** Astro's integration that runs the library's own steps. */
export const buildSteps = ({ address, isDefault }: Options): AstroIntegration => ({
  name: 'bulletin-library',
  hooks: {
    'astro:build:start': ({ logger }) => {
      logger.info(
        isDefault
          ? `SITE_URL is not set, so pages give their address as ${address}`
          : `pages give their address as ${address}`,
      );
    },
    'astro:server:setup': ({ server }) => {
      server.watcher.add('content').on('all', (_event, path) => {
        if (!path.includes('/content/')) return;
        clearShelf();
        server.ws.send({ type: 'full-reload' });
      });
    },
    'astro:build:done': async ({ dir, logger }) => {
      const dist = fileURLToPath(dir);
      logger.info(`indexed ${await indexSite(dist)} pages for search`);
      await writeFile(`${dist}/_headers`, headersFile());
      const { files, same } = await compressFiles(dist, 'dist');
      logger.info(`compressed ${files} files, ${same} of them unchanged`);
    },
  },
});
