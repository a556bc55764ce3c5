/** Runs the whole content check before Astro builds, so that no build goes round it. */
import type { AstroIntegration } from 'astro';
import { soundEntries } from '../scripts/check.ts';

/** @throws every issue at once, before anything is built */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': ({ command }) => {
      if (command === 'build') soundEntries('content');
    },
  },
});
