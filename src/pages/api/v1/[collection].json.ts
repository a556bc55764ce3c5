/** /api/v1/<collection>.json: the list of bulletins, services or features. */
import type { APIRoute } from 'astro';
import { openListOf } from '../../../open-data.ts';
import { type OpenCollection, openData } from '../../../schemas/open-data.ts';

export const getStaticPaths = () =>
  Object.keys(openData).map((collection) => ({ params: { collection } }));

export const GET: APIRoute = async ({ params, site }) =>
  Response.json(await openListOf(params.collection as OpenCollection, site!));
