/** /api/v1/status.json: how every bulletin stands that there ever was. */
import type { APIRoute } from 'astro';
import { statusList } from '../../../open-data.ts';

export const GET: APIRoute = async ({ site }) => Response.json(await statusList(site!));
