/**
 * What an app's page says of its features: which stand in which group,
 * what is not stated, and which advice matters most.
 */
import type { AppBulletin, Bulletin } from '../schemas/bulletin.ts';
import type { Basis } from '../schemas/fields.ts';
import type { FeatureGroup, FeatureId } from '../schemas/vocabulary.ts';

type Value = 'yes' | 'no' | 'setting' | 'unknown';
export type FeatureRow = {
  id: FeatureId;
  label: string;
  value: Value;
  detail?: string | undefined;
  basis?: Basis | undefined;
};
export type GroupOfRows = { group: FeatureGroup; title: string; rows: FeatureRow[] };
export type Vocabulary = {
  features: Record<string, { label: string; group: FeatureGroup }>;
  groups: Record<string, string>;
};

const checkValue = {
  none: 'no',
  'typed-date': 'setting',
  'real-check': 'yes',
  'not known': 'unknown',
} as const;

/** Every feature of the vocabulary as this app has it; what nobody has stated is "unknown". */
export function featureRows(
  app: Pick<AppBulletin, 'features' | 'ages'>,
  { features }: Vocabulary,
): FeatureRow[] {
  const { check } = app.ages;
  const stated = new Map<string, Omit<FeatureRow, 'id' | 'label'>>(
    app.features.map(({ feature, ...stated }) => [feature, stated]),
  );
  stated.set('age-check', {
    value: checkValue[check.level],
    detail: check.says,
    basis: check.basis,
  });
  return Object.entries(features).map(([id, { label }]) => ({
    id: id as FeatureId,
    label,
    value: 'unknown',
    ...stated.get(id),
  }));
}

/**
 * The stated features in their groups, and apart from them the labels of all that is not stated.
 * Groups without a stated feature are left out.
 */
export function grouped(rows: readonly FeatureRow[], { features, groups }: Vocabulary) {
  const stated = rows.filter(({ value }) => value !== 'unknown');
  const inGroup = (group: string) => stated.filter(({ id }) => features[id]?.group === group);
  return {
    groups: Object.entries(groups)
      .map(([group, title]) => ({ group: group as FeatureGroup, title, rows: inGroup(group) }))
      .filter((group) => group.rows.length > 0),
    notStated: rows.filter(({ value }) => value === 'unknown').map(({ label }) => label),
  };
}

export type FeatureApp = { id: string; title: string; detail?: string | undefined };

/** The apps that have a feature, or let it be switched off; for the age check, those where one was described. */
export function appsWith(
  bulletins: readonly { id: string; data: Bulletin }[],
  feature: FeatureId,
): FeatureApp[] {
  return bulletins.flatMap(({ id, data: app }) => {
    if (app.kind !== 'app') return [];
    if (feature === 'age-check')
      return app.ages.check.level === 'not known'
        ? []
        : [{ id, title: app.title, detail: app.ages.check.says }];
    const has = app.features.find((stated) => stated.feature === feature && stated.value !== 'no');
    return has ? [{ id, title: app.title, detail: has.detail }] : [];
  });
}

export type Advice = {
  id: FeatureId;
  label: string;
  means: string;
  set: string[];
  say: { younger: string; older: string };
};
type FeatureAdvice = Omit<Advice, 'id' | 'label'> & { weight: number };

/** How many pieces of advice an app’s page gives in full. */
const inFull = 3;

/**
 * The advice that fits an app: for each feature it has, heaviest first, three in full.
 * A feature it says it lacks brings no advice; an age that is really checked needs none.
 */
export function adviceFor(rows: readonly FeatureRow[], advice: ReadonlyMap<string, FeatureAdvice>) {
  const has = rows.filter(({ id, value }) =>
    id === 'age-check'
      ? value === 'no' || value === 'setting'
      : value === 'yes' || value === 'setting',
  );
  const fitting = has
    .flatMap(({ id, label }) => {
      const found = advice.get(id);
      return found ? [{ ...found, id, label }] : [];
    })
    .sort((a, b) => b.weight - a.weight);
  return { full: fitting.slice(0, inFull), brief: fitting.slice(inFull) };
}

/** A bulletin as the filters see it: only an app has features, and only those it is said to have. */
export const browsable = (bulletin: Bulletin) => ({
  kind: bulletin.kind,
  status: bulletin.status.is,
  features:
    bulletin.kind === 'app'
      ? bulletin.features.filter(({ value }) => value !== 'no').map(({ feature }) => feature)
      : [],
});
