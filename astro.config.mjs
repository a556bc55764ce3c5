/** How Astro builds the library. The words are in content/, what a build adds is in src/integrations/. */
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { compress } from './src/integrations/compress.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { lintMdx } from './src/integrations/lint-mdx.ts';
import { pagefindIndex } from './src/integrations/pagefind.ts';
import { sitemapOfIndexedPages } from './src/integrations/sitemap.ts';
import { siteUrl } from './src/scripts/site-url.ts';

/** Vite's helper looks for style sheets to load with a script: half of a page's script, and we have none. */
const plainImports = {
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  // Here, since Astro has a setting of its own for the build.
  configEnvironment: () => ({ build: { modulePreload: false } }),
  load: (id) =>
    id.includes('vite/preload-helper')
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};

export default defineConfig({
  site: siteUrl(process.env.SITE_URL),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Beside the project, not in node_modules, which may be shared.
  cacheDir: './.astro/cache',
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [lintMdx], features: { smartPunctuation: false } }),
  },
  vite: {
    plugins: [plainImports],
    // Nothing inline: the headers allow no inline script or style.
    build: {
      // The browsers of the last three years; eslint.config.mjs holds the scripts to their methods.
      target: ['chrome119', 'firefox120', 'safari17.1'],
      assetsInlineLimit: 0,
      // Astro marks every MDX module with a directive that the bundler then warns of, one by one.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  // Lets editors complete and check front matter from the schemas; see .vscode/.
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  // In this order: the index and the compressed copies are made of the finished pages.
  integrations: [contentCheck(), mdx(), ...sitemapOfIndexedPages(), pagefindIndex(), compress()],
});
