/** /api/v1/<collection>.schema.json: what one entry's file holds; list.schema.json and
 * status.schema.json: what those lists do. */
import { z } from 'astro/zod';
import type { APIRoute } from 'astro';
import { openData, openList, openStatus } from '../../../schemas/open-data.ts';

const shapes = { ...openData, list: openList, status: openStatus };

export const getStaticPaths = () =>
  Object.keys(shapes).map((collection) => ({ params: { collection } }));

export const GET: APIRoute = ({ params }) =>
  Response.json(z.toJSONSchema(shapes[params.collection as keyof typeof shapes], { io: 'output' }));
