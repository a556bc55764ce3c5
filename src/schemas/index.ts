/** The schema of each folder of content/, by the collection's name. */
import { z } from 'astro/zod';
import { bulletinSchema } from './bulletin.ts';
import { featureSchema } from './feature.ts';
import type { MakeReference } from './fields.ts';
import { packSchema } from './pack.ts';
import { pageSchema } from './page.ts';
import { serviceSchema } from './service.ts';
import { situationSchema } from './situation.ts';

/** @param reference makes the fields that name other entries */
export const schemas = (reference: MakeReference) => ({
  bulletins: bulletinSchema(reference),
  services: serviceSchema(reference),
  features: featureSchema,
  help: situationSchema(reference),
  packs: packSchema,
  pages: pageSchema,
});
export type CollectionName = keyof ReturnType<typeof schemas>;

export const collectionNames = Object.keys(schemas((() => z.never()) as never)) as CollectionName[];
