/** /words.json: the words of all entries, by which search puts a slip right. */
import type { APIRoute } from 'astro';
import {
  featuresById,
  guideSituations,
  readableBulletins,
  servicesByName,
} from '../collections.ts';
import { wordsOf } from '../domain/spelling.ts';
import { valuesIn } from '../domain/walk-values.ts';
import { features } from '../schemas/vocabulary.ts';

export const GET: APIRoute = async () => {
  const entries = [
    ...(await readableBulletins()),
    ...(await guideSituations()),
    ...(await featuresById()),
    ...(await servicesByName()),
  ];
  const texts = entries.map(({ data, body = '' }) =>
    [body, ...valuesIn(data).map(({ value }) => value)]
      .filter((value) => typeof value === 'string' && !value.includes('://'))
      .join(' '),
  );
  return Response.json(wordsOf([...texts, ...Object.values(features).map(({ label }) => label)]));
};
