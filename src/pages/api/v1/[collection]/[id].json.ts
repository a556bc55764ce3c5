/** /api/v1/<collection>/<id>.json: one entry, whole. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { openEntries, openEntry, referencesAsIds } from '../../../../open-data.ts';
import { type OpenCollection, openData } from '../../../../schemas/open-data.ts';

const collections = Object.keys(openData) as OpenCollection[];

export const getStaticPaths = async () =>
  (await Promise.all(collections.map(openEntries)))
    .flat()
    .map((entry) => ({ params: { collection: entry.collection, id: entry.id }, props: { entry } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props, site }) =>
  new Response(JSON.stringify(await openEntry(props.entry, site!), referencesAsIds), {
    headers: { 'Content-Type': 'application/json' },
  });
