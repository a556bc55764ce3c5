/** /names.json: every entry's names, for the search box. Loaded on focus, never before. */
import type { APIRoute } from 'astro';
import { bulletins, services } from '../library.ts';
import { findableBulletin, findableService } from '../rules/findable.ts';
import { kindNames, statusNames } from '../shapes/bulletin.ts';

export const GET: APIRoute = async () =>
  Response.json([
    ...(await bulletins()).map(({ id, data }) =>
      findableBulletin(id, data, {
        kind: kindNames[data.kind],
        status: statusNames[data.status.is],
      }),
    ),
    ...(await services()).map(({ id, data }) => findableService(id, data)),
  ]);
