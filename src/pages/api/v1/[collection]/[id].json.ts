/** /api/v1/<collection>/<id>.json: one entry, whole. */
import type { APIRoute } from 'astro';
import { openEntries } from '../../../../open-data.ts';
import { type OpenCollection, openData } from '../../../../schemas/open-data.ts';

const all = Object.keys(openData) as OpenCollection[];

export const getStaticPaths = () =>
  all.flatMap((collection) =>
    openEntries(collection, new URL(import.meta.env.SITE)).map(({ id, whole }) => ({
      params: { collection, id },
      props: { whole },
    })),
  );

export const GET: APIRoute = ({ props }) => Response.json((props.whole as () => unknown)());
