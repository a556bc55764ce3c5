/** /bulletins/facets.json: what the filters must know of every bulletin, in the order of the list. */
import type { APIRoute } from 'astro';
import { bulletins } from '../../library.ts';
import { packed } from '../../rules/browse.ts';
import { browsable } from '../../rules/composing.ts';

export const GET: APIRoute = () =>
  Response.json(packed(bulletins().map(({ data }) => browsable(data))));
