/** Which shape each folder of content/ must have. The folder's name is the collection's name. */
import { bulletin } from './bulletin.ts';
import { feature } from './feature.ts';
import { pack } from './pack.ts';
import { page } from './page.ts';
import { service } from './service.ts';
import { situation } from './situation.ts';

export const collections = {
  bulletins: bulletin,
  services: service,
  features: feature,
  help: situation,
  packs: pack,
  pages: page,
} as const;
export type CollectionName = keyof typeof collections;
