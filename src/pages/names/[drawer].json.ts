/** /names/<drawer>.json: the names of a large library that begin, or sound, with one letter. */
import type { APIRoute } from 'astro';
import { findableEntries } from '../../library.ts';
import { filed, mostTogether } from '../../domain/name-parts.ts';

export const getStaticPaths = () =>
  findableEntries().length > mostTogether
    ? [...filed(findableEntries())].map(([drawer, entries]) => ({
        params: { drawer },
        props: { entries },
      }))
    : [];

export const GET: APIRoute = ({ props }) => Response.json(props.entries);
