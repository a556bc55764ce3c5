/** /changes.ics: what readers are told, as a calendar to subscribe to. */
import type { APIRoute } from 'astro';
import { calendar } from '../feeds.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(await calendar(site!), { headers: { 'Content-Type': 'text/calendar' } });
