/** Lets Pagefind index the built pages: every page with `data-pagefind-body`, and nothing else of it. */
import { globSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** What Pagefind writes for interfaces that this library does not use: half a megabyte. */
const unused = '{pagefind-*ui.*,pagefind-highlight.js,pagefind-worker.js,wasm.unknown.pagefind}';

const indexable = (folder: string) =>
  globSync('**/*.html', { cwd: folder }).filter((file) =>
    readFileSync(join(folder, file), 'utf8').includes('data-pagefind-body'),
  ).length;

function indexed(folder: string): number {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(entry.languages).reduce((sum, language) => sum + language.page_count, 0);
}

function stopAt(errors: readonly string[]): void {
  if (errors.length > 0)
    throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}

/** @throws when Pagefind fails, or a page that should be found is missing from the index */
export const pagefindIndex = (): AstroIntegration => ({
  name: 'pagefind-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      const folder = join(site, 'pagefind');
      try {
        const { index, errors } = await createIndex({ forceLanguage: 'en' });
        stopAt(errors);
        stopAt((await index!.addDirectory({ path: site })).errors);
        stopAt((await index!.writeFiles({ outputPath: folder })).errors);
      } finally {
        await close();
      }
      const [wanted, found] = [indexable(site), indexed(folder)];
      if (wanted !== found) stopAt([`of ${wanted} pages, ${found} can be searched`]);
      for (const file of globSync(unused, { cwd: folder })) await rm(join(folder, file));
      logger.info(`${found} pages can be searched`);
    },
  },
});
