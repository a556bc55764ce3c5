/** /share/<bulletin>.png: what shows where somebody shares the link to a bulletin. */
import type { APIRoute } from 'astro';
import { type BulletinEntry, readableBulletins } from '../../collections.ts';
import { statusNames } from '../../schemas/bulletin.ts';
import { shareImage } from '../../share-image.ts';

export const getStaticPaths = async () =>
  (await readableBulletins()).map((entry) => ({ params: { id: entry.id }, props: { entry } }));

export const GET: APIRoute<{ entry: BulletinEntry }> = async ({ props: { entry } }) => {
  const { title, status, summary } = entry.data;
  const image = await shareImage({ title, lines: [`${statusNames[status.is]}.`, summary] });
  return new Response(new Uint8Array(image));
};
