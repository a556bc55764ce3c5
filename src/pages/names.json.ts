/** /names.json: what the search box needs to find entries by name. */
import type { APIRoute } from 'astro';
import {
  featuresById,
  guideSituations,
  readableBulletins,
  servicesByName,
} from '../collections.ts';
import {
  nameRecordOfBulletin,
  nameRecordOfFeature,
  nameRecordOfService,
  nameRecordOfSituation,
} from '../domain/name-records.ts';
import { kindNames, statusNames } from '../schemas/bulletin.ts';
import { type FeatureId, features as vocabulary } from '../schemas/vocabulary.ts';

export const GET: APIRoute = async () =>
  Response.json([
    ...(await readableBulletins()).map(({ id, data }) =>
      nameRecordOfBulletin(id, data, {
        kind: kindNames[data.kind],
        status: statusNames[data.status.is],
      }),
    ),
    ...(await guideSituations()).map(({ id, data }) => nameRecordOfSituation(id, data)),
    ...(await featuresById()).map(({ id, data }) =>
      nameRecordOfFeature(id, data, vocabulary[id as FeatureId]),
    ),
    ...(await servicesByName()).map(({ id, data }) => nameRecordOfService(id, data)),
  ]);
