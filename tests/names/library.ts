/** The real entries as the search box knows them, read from content/ without Astro. */
import { findableBulletin, findableFeature, findableService } from '../../src/rules/findable.ts';
import type { Findable } from '../../src/rules/search.ts';
import { kindNames, statusNames } from '../../src/shapes/bulletin.ts';
import { collections } from '../../src/shapes/collections.ts';
import { type FeatureId, features } from '../../src/shapes/vocabulary.ts';
import { readContent } from '../../src/workshop/entries.ts';

export function realLibrary(): Findable[] {
  const { entries } = readContent('content', ['bulletins', 'features', 'services']);
  return entries.map(({ collection, id, data }) => {
    if (collection === 'bulletins') {
      const bulletin = collections.bulletins.parse(data);
      const { kind, status } = bulletin;
      return findableBulletin(id, bulletin, {
        kind: kindNames[kind],
        status: statusNames[status.is],
      });
    }
    if (collection === 'features')
      return findableFeature(id, collections.features.parse(data), features[id as FeatureId]);
    return findableService(id, collections.services.parse(data));
  });
}
