/** /names.json: every entry's names, for the search box. Loaded on focus, never before. */
import type { APIRoute } from 'astro';
import { bulletins, features, services } from '../library.ts';
import { findableBulletin, findableFeature, findableService } from '../rules/findable.ts';
import { kindNames, statusNames } from '../shapes/bulletin.ts';
import { type FeatureId, features as vocabulary } from '../shapes/vocabulary.ts';

export const GET: APIRoute = () =>
  Response.json([
    ...bulletins().map(({ id, data }) =>
      findableBulletin(id, data, {
        kind: kindNames[data.kind],
        status: statusNames[data.status.is],
      }),
    ),
    ...features().map(({ id, data }) => findableFeature(id, data, vocabulary[id as FeatureId])),
    ...services().map(({ id, data }) => findableService(id, data)),
  ]);
