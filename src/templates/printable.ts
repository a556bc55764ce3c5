/** Every sheet of the library that can be printed alone or in a pack, in the order of its folders. */
import {
  type BulletinEntry,
  type FeatureEntry,
  featuresById,
  guideSituations,
  readableBulletins,
  type ServiceEntry,
  servicesByName,
  type SituationEntry,
} from '../collections.ts';
import { pathOf } from '../domain/addresses.ts';
import { guide, tabNames } from '../domain/guide.ts';
import { type Sheet, sheetId } from '../domain/packs.ts';
import { routeNames, type RouteName } from '../schemas/situation.ts';
import { type FeatureId, features as vocabulary } from '../schemas/vocabulary.ts';

export type AnySheet = Sheet &
  (
    | { kind: 'bulletin'; entry: BulletinEntry }
    | { kind: 'feature'; entry: FeatureEntry }
    | { kind: 'service'; entry: ServiceEntry }
    | { kind: 'route'; entry: SituationEntry; who: RouteName }
  );

const bulletinSheet = (entry: BulletinEntry): AnySheet => ({
  kind: 'bulletin',
  entry,
  id: sheetId(pathOf('bulletins', entry.id)),
  title: entry.data.title,
  reviewed: entry.data.reviewed,
});

const featureSheet = (entry: FeatureEntry): AnySheet => ({
  kind: 'feature',
  entry,
  id: sheetId(pathOf('features', entry.id)),
  title: vocabulary[entry.id as FeatureId].label,
  reviewed: entry.data.reviewed,
});

const serviceSheet = (entry: ServiceEntry): AnySheet => ({
  kind: 'service',
  entry,
  id: sheetId(pathOf('services', entry.id)),
  title: entry.data.title,
  reviewed: entry.data.checked,
});

const routeSheets = (entry: SituationEntry): AnySheet[] =>
  routeNames.map((who) => ({
    kind: 'route',
    entry,
    who,
    id: sheetId(guide.end(who, entry.id)),
    title: `${entry.data.title}: ${tabNames[who]}`,
    reviewed: entry.data.reviewed,
  }));

/** Every sheet, bulletins first. */
export const allSheets = async (): Promise<AnySheet[]> => [
  ...(await readableBulletins()).map(bulletinSheet),
  ...(await featuresById()).map(featureSheet),
  ...(await guideSituations()).flatMap(routeSheets),
  ...(await servicesByName()).map(serviceSheet),
];
