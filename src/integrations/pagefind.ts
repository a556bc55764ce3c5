/** Lets Pagefind index the built pages: every page with `data-pagefind-body`, and nothing else of it. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** What Pagefind writes for interfaces that this library does not use: half a megabyte. */
const unused = '{pagefind-*ui.*,pagefind-highlight.js,pagefind-worker.js,wasm.unknown.pagefind}';

/** What a page says to Pagefind alone. */
const marks = / data-pagefind-(?:body|ignore|meta)(?:="[^"]*")?/g;

/** Takes Pagefind's marks out of every page, where no reader needs them. @returns how many it should find */
function withoutMarks(folder: string): number {
  let searchable = 0;
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const page = readFileSync(join(folder, file), 'utf8');
    if (page.includes('data-pagefind-body')) searchable += 1;
    const unmarked = page.replace(marks, '');
    if (unmarked !== page) writeFileSync(join(folder, file), unmarked);
  }
  return searchable;
}

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
      const [wanted, found] = [withoutMarks(site), indexed(folder)];
      if (wanted !== found) stopAt([`of ${wanted} pages, ${found} can be searched`]);
      for (const file of globSync(unused, { cwd: folder })) await rm(join(folder, file));
      logger.info(`${found} pages can be searched`);
    },
  },
});
