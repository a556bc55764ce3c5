/** /bulletins/facets.json: what the filters must know of every bulletin, in the order of the list. */
import type { APIRoute } from 'astro';
import { bulletins } from '../../library.ts';
import { packed } from '../../domain/filters.ts';
import { browsable } from '../../domain/feature-advice.ts';

export const GET: APIRoute = () =>
  Response.json(packed(bulletins().map(({ data }) => browsable(data))));
