/** Joins each folder of content/ to its schema. Every page takes its entries from here. */
import { glob } from 'astro/loaders';
import { defineCollection, reference } from 'astro:content';
import { schemas } from './schemas/index.ts';

const { bulletins, services, features, help, packs, pages } = schemas(reference);

const folder = (name: string) => glob({ pattern: '*.mdx', base: `./content/${name}` });

export const collections = {
  bulletins: defineCollection({ loader: folder('bulletins'), schema: bulletins }),
  services: defineCollection({ loader: folder('services'), schema: services }),
  features: defineCollection({ loader: folder('features'), schema: features }),
  help: defineCollection({ loader: folder('help'), schema: help }),
  packs: defineCollection({ loader: folder('packs'), schema: packs }),
  pages: defineCollection({ loader: folder('pages'), schema: pages }),
};
