/** /feed.xml: the feed as Atom. */
import type { APIRoute } from 'astro';
import { feed } from '../feeds.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response((await feed(site!)).atom1(), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });
