/** Address and the steps of the build. The words are in content/, the steps in src/workshop/. */
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { defaultAddress } from './src/site.ts';
import { buildSteps } from './src/workshop/build-steps.ts';
import { withdrawnPaths } from './src/workshop/withdrawn.ts';

const withdrawn = withdrawnPaths('content');
const address = process.env.SITE_URL || defaultAddress;

export default defineConfig({
  site: address,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    // Nothing inline: the headers allow no inline script or style.
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
    },
  },
  // Lets editors complete and check front matter from the shapes; see .vscode/.
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  integrations: [
    sitemap({ filter: (page) => !withdrawn.includes(new URL(page).pathname) }),
    buildSteps({ address, isDefault: !process.env.SITE_URL }),
  ],
});
