/** Astro's sitemap, of the pages that ask to be indexed: no withdrawn bulletin, no forwarding page. */
import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

export function sitemapOfIndexedPages(): AstroIntegration[] {
  let built: URL;
  const isIndexed = (page: string) => {
    const file = new URL(`.${new URL(page).pathname}index.html`, built);
    return !readFileSync(file, 'utf8').includes('content="noindex"');
  };
  return [
    {
      name: 'remember-output',
      hooks: { 'astro:config:done': ({ config }) => void (built = config.outDir) },
    },
    sitemap({ filter: isIndexed }),
  ];
}
