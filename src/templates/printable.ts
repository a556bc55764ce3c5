/** Everything that can be printed alone or in a pack, in the order of its folders. */
import {
  type BulletinEntry,
  type FeatureEntry,
  featuresById,
  guideSituations,
  posterServices,
  readableBulletins,
  type ServiceEntry,
  servicesByName,
  type SituationEntry,
} from '../collections.ts';
import { pathOf } from '../domain/addresses.ts';
import { guide, tabNames } from '../domain/guide.ts';
import { type Sheet, sheetId } from '../domain/packs.ts';
import { routeNames, type RouteName } from '../schemas/situation.ts';
import { type FeatureId, features } from '../schemas/vocabulary.ts';

export type AnySheet = Sheet &
  (
    | { kind: 'bulletin'; entry: BulletinEntry }
    | { kind: 'feature'; entry: FeatureEntry }
    | { kind: 'service'; entry: ServiceEntry }
    | { kind: 'route'; entry: SituationEntry; who: RouteName }
    | { kind: 'poster' }
  );

const sheet = (path: string, title: string, reviewed: string): Sheet => ({
  id: sheetId(path),
  title,
  reviewed,
});

const bulletin = (entry: BulletinEntry): AnySheet => ({
  ...sheet(pathOf('bulletins', entry.id), entry.data.title, entry.data.reviewed),
  kind: 'bulletin',
  entry,
});
const feature = (entry: FeatureEntry): AnySheet => ({
  ...sheet(
    pathOf('features', entry.id),
    features[entry.id as FeatureId].label,
    entry.data.reviewed,
  ),
  kind: 'feature',
  entry,
});
const service = (entry: ServiceEntry): AnySheet => ({
  ...sheet(pathOf('services', entry.id), entry.data.title, entry.data.checked),
  kind: 'service',
  entry,
});
const route = (entry: SituationEntry, who: RouteName): AnySheet => ({
  ...sheet(guide.end(who, entry.id), `${entry.data.title}: ${tabNames[who]}`, entry.data.reviewed),
  kind: 'route',
  entry,
  who,
});

const poster = async (): Promise<AnySheet> => {
  const [checked = ''] = (await posterServices()).map(({ data }) => data.checked).sort();
  return { ...sheet('/print/poster/', 'Poster: who to turn to', checked), kind: 'poster' };
};

/** Every sheet, bulletins first. */
export const allSheets = async (): Promise<AnySheet[]> => [
  ...(await readableBulletins()).map(bulletin),
  ...(await featuresById()).map(feature),
  ...(await guideSituations()).flatMap((entry) => routeNames.map((who) => route(entry, who))),
  ...(await servicesByName()).map(service),
  await poster(),
];
