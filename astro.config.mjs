/** How Astro draws the pages. The words are in content/, the steps of a build in src/scripts/build.ts. */
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { defaultAddress } from './src/site.ts';
import { freshEntries } from './src/scripts/fresh-entries.ts';
import { mayBeListed } from './src/scripts/sitemap.ts';

/** Vite's helper looks for style sheets to load with a script: half of a page's script, and we have none. */
const plainImports = {
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper')
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};

const address = process.env.SITE_URL || defaultAddress;

export default defineConfig({
  site: address,
  trailingSlash: 'always',
  // Sixteen pages at a time: one is drawn while others are written and compressed.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 16 },
  vite: {
    plugins: [plainImports],
    // Nothing inline: the headers allow no inline script or style.
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
    },
  },
  // Lets editors complete and check front matter from the shapes; see .vscode/.
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  integrations: [sitemap({ filter: mayBeListed(address) }), freshEntries()],
});
