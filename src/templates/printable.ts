/** Every sheet of the library that can be printed alone or in a pack, in the order of its folders. */
import {
  type BulletinEntry,
  bulletins,
  type FeatureEntry,
  features,
  type ServiceEntry,
  services,
  type SituationEntry,
  situations,
} from '../library.ts';
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
export const allSheets = (): AnySheet[] => [
  ...bulletins().map(bulletinSheet),
  ...features().map(featureSheet),
  ...situations().flatMap(routeSheets),
  ...services().map(serviceSheet),
];
