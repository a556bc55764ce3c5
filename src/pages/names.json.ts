/** /names.json: what the search box needs to find entries by name; of a large library, where that is. */
import type { APIRoute } from 'astro';
import { findables } from '../library.ts';
import { drawers, mostTogether } from '../rules/name-parts.ts';

export const GET: APIRoute = () => {
  const all = findables();
  return Response.json(all.length > mostTogether ? { drawers } : all);
};
