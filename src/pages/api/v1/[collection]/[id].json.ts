/** /api/v1/<collection>/<id>.json: one entry, whole. */
import type { APIRoute } from 'astro';
import { openEntries } from '../../../../open-data.ts';
import { type OpenCollection, openData } from '../../../../shapes/open-data.ts';

const all = Object.keys(openData) as OpenCollection[];

export const getStaticPaths = async () => {
  const address = new URL(import.meta.env.SITE);
  const entries = await Promise.all(
    all.map(async (collection) =>
      (await openEntries(collection, address)).map((entry) => ({
        params: { collection, id: entry.id },
        props: { entry },
      })),
    ),
  );
  return entries.flat();
};

export const GET: APIRoute = ({ props }) => Response.json(props.entry);
