/**
 * Tells Astro the shape of each folder of content/, from which it writes the schemas that editors
 * complete and check front matter by. The entries themselves stand on src/scripts/shelf.ts: Astro's
 * store would read and write them again, and hold ten thousand of them twice.
 */
import { defineCollection } from 'astro:content';
import { collections as shapes } from './schemas/index.ts';

const loader = () => [];

export const collections = {
  bulletins: defineCollection({ loader, schema: shapes.bulletins }),
  services: defineCollection({ loader, schema: shapes.services }),
  features: defineCollection({ loader, schema: shapes.features }),
  help: defineCollection({ loader, schema: shapes.help }),
  packs: defineCollection({ loader, schema: shapes.packs }),
  pages: defineCollection({ loader, schema: shapes.pages }),
};
