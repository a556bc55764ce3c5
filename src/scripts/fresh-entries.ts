/** What Astro must do besides drawing pages: read entries anew while somebody edits them. */
import type { AstroIntegration } from 'astro';
import { clearShelf } from './shelf.ts';

/** Shows a page anew when any entry changes: `npm run dev`. */
export const freshEntries = (): AstroIntegration => ({
  name: 'fresh-entries',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.watcher.add('content').on('all', (_event, path) => {
        if (!path.includes('/content/')) return;
        clearShelf();
        server.ws.send({ type: 'full-reload' });
      });
    },
  },
});
