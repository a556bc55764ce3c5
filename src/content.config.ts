/** Joins each folder of content/ to its shape; nothing else. */
import { defineCollection } from 'astro:content';
import { collections as shapes } from './shapes/collections.ts';
import { folder } from './workshop/loader.ts';

export const collections = {
  bulletins: defineCollection({ loader: folder('bulletins'), schema: shapes.bulletins }),
  services: defineCollection({ loader: folder('services'), schema: shapes.services }),
  features: defineCollection({ loader: folder('features'), schema: shapes.features }),
  help: defineCollection({ loader: folder('help'), schema: shapes.help }),
  packs: defineCollection({ loader: folder('packs'), schema: shapes.packs }),
  pages: defineCollection({ loader: folder('pages'), schema: shapes.pages }),
};
