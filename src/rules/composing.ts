/**
 * How an app's page is composed from its features: which stand in which group,
 * what is not stated, and which advice matters most.
 */
import type { AppBulletin } from '../shapes/bulletin.ts';
import type { Basis } from '../shapes/fields.ts';
import type { FeatureGroup, FeatureId } from '../shapes/vocabulary.ts';

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
    app.features.map(({ feature, ...it }) => [feature, it]),
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
  const stated = rows.filter((it) => it.value !== 'unknown');
  const inGroup = (group: string) => stated.filter((it) => features[it.id]?.group === group);
  return {
    groups: Object.entries(groups)
      .map(([group, title]) => ({ group: group as FeatureGroup, title, rows: inGroup(group) }))
      .filter((it) => it.rows.length > 0),
    notStated: rows.filter((it) => it.value === 'unknown').map((it) => it.label),
  };
}

export type FeatureApp = { id: string; title: string; detail?: string | undefined };

/** The apps that have a feature, or let it be switched off; for the age check, those where one was described. */
export function appsWith(
  apps: readonly { id: string; app: AppBulletin }[],
  feature: FeatureId,
): FeatureApp[] {
  return apps.flatMap(({ id, app }) => {
    if (feature === 'age-check')
      return app.ages.check.level === 'not known'
        ? []
        : [{ id, title: app.title, detail: app.ages.check.says }];
    const has = app.features.find((it) => it.feature === feature && it.value !== 'no');
    return has ? [{ id, title: app.title, detail: has.detail }] : [];
  });
}
