/** /names.json: what the search box needs to find entries by name; of a large library, where that is. */
import type { APIRoute } from 'astro';
import { findableEntries } from '../library.ts';
import { filed, mostTogether } from '../domain/name-parts.ts';

export const GET: APIRoute = () => {
  const all = findableEntries();
  return Response.json(all.length > mostTogether ? { drawers: [...filed(all).keys()] } : all);
};
