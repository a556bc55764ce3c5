/** /names.json: what the search box needs to find entries by name. */
import type { APIRoute } from 'astro';
import { nameRecords } from '../library.ts';

export const GET: APIRoute = () => Response.json(nameRecords());
