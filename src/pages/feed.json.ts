/** /feed.json: the same feed as JSON Feed. */
import type { APIRoute } from 'astro';
import { feed } from '../feeds.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response((await feed(site!)).json1(), {
    headers: { 'Content-Type': 'application/feed+json' },
  });
