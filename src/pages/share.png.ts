/** /share.png: what shows where somebody shares the link to any other page. */
import type { APIRoute } from 'astro';
import { shareImage } from '../share-image.ts';
import { site } from '../site.ts';

export const GET: APIRoute = async () => {
  const lines = ['Police bulletins about apps that children use, in plain words.'];
  return new Response(new Uint8Array(await shareImage({ title: site.name, lines })));
};
