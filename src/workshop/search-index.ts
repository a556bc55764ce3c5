/**
 * Builds Pagefind's index over the built site, in the same build as the pages.
 * An entry whose page is missing from the index stops the build: a bulletin nobody can find is lost.
 */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

const indexed = '{bulletins,services,features}/*/index.html';

/**
 * What pages repeat, or say of other pages. In the index it would find every page, and ten thousand
 * bulletins would need 4 GB to index it and half a megabyte to ask it for a common word.
 */
const repeated = [
  '.advice-list',
  '.helpers',
  '.on-this-page',
  '.sheet-foot',
  '.something-happened',
  '.status-strip .quiet',
  '.age-panel .quiet',
  '.feature-list > .quiet',
  '.feature-list h3',
  '.feature-list .value',
  '.feature-list li[data-value=no]',
  '.feature-list a[href^="https:"]',
  '.feature-list details',
  '.feature-list .compare',
  '.said > .quiet',
  '.change-list .quiet',
  '.our-note .label',
  '.names dt',
  'h2',
];

async function pagesIndexed(dist: string): Promise<number> {
  const entry = JSON.parse(await readFile(join(dist, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(entry.languages).reduce((sum, it) => sum + it.page_count, 0);
}

/** Neither a former address nor a withdrawn bulletin is to be found. */
async function pagesBuilt(dist: string): Promise<number> {
  let count = 0;
  for await (const file of glob(indexed, { cwd: dist })) {
    const html = await readFile(join(dist, file), 'utf8');
    if (html.includes('data-pagefind-body')) count += 1;
  }
  return count;
}

const namesListed = async (dist: string) =>
  (JSON.parse(await readFile(join(dist, 'names.json'), 'utf8')) as unknown[]).length;

/**
 * @returns how many pages can be searched
 * @throws when Pagefind fails, or when an entry is missing from the index or from the names
 */
export async function indexSite(dist: string): Promise<number> {
  const { index, errors } = await createIndex({
    forceLanguage: 'en',
    excludeSelectors: repeated,
  });
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: dist, glob: indexed });
  const written = await index.writeFiles({ outputPath: join(dist, 'pagefind') });
  await close();
  const failed = [...added.errors, ...written.errors];
  if (failed.length > 0)
    throw new Error(`The search index could not be made: ${failed.join('; ')}`);
  const [built, found] = [await pagesBuilt(dist), await pagesIndexed(dist)];
  if (built !== found)
    throw new Error(`${built} pages of entries were built but ${found} can be searched`);
  const named = await namesListed(dist);
  if (built !== named)
    throw new Error(`${built} pages of entries were built but names.json lists ${named}`);
  return found;
}
