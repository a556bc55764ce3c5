/**
 * Which entries name others, and whether those others exist.
 * Astro builds silently when a named entry is missing, so this is asked before every build.
 */
import { nearestNames } from './suggestions.ts';

export type Reference = {
  /** Where the name stands: `whoCanHelp[0]`, as path. */
  path: readonly PropertyKey[];
  /** The folder in which the named entry must be. */
  collection: 'bulletins' | 'services' | 'features' | 'help';
  id: string;
};

type Loose = Record<string, unknown>;
const list = (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : []);
const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

const listed = (data: Loose, field: string, collection: Reference['collection'], key?: string) =>
  list(data[field]).flatMap((item, index) => {
    const id = text(key ? (item as Loose)?.[key] : item);
    return id ? [{ path: key ? [field, index, key] : [field, index], collection, id }] : [];
  });

/** The entry behind each sheet of a pack; `bulletins/*` names none. */
const sheets = (data: Loose): Reference[] =>
  list(data.sheets).flatMap((sheet, index) => {
    const [folder, ...rest] = (text(sheet) ?? '').split('/');
    const id = rest.at(-1);
    const collection = folder === 'get-help' ? 'help' : folder;
    return id && id !== '*'
      ? [{ path: ['sheets', index], collection: collection as Reference['collection'], id }]
      : [];
  });

/** Every reference in one entry's front matter. Takes anything; an entry may yet be wrong. */
export function referencesIn(data: unknown): Reference[] {
  const entry = (data ?? {}) as Loose;
  const service = text(entry.service);
  const instead = text((entry.withdrawn as Loose)?.instead);
  const step = text(entry.ifSomethingHappened);
  const ageLevel = ((entry.ages as Loose)?.check as Loose)?.level;
  const routes = Object.entries((entry.routes ?? {}) as Loose).flatMap(([who, route]) => {
    const first = text((route as Loose)?.first);
    return [
      ...(first
        ? [{ path: ['routes', who, 'first'], collection: 'services' as const, id: first }]
        : []),
      ...listed(route as Loose, 'others', 'services', 'service').map((it) => ({
        ...it,
        path: ['routes', who, ...it.path],
      })),
    ];
  });
  return [
    ...routes,
    ...sheets(entry),
    ...listed(entry, 'whoCanHelp', 'services'),
    ...listed(entry, 'services', 'services'),
    ...listed(entry, 'insteadFor', 'services', 'go'),
    ...listed(entry, 'features', 'features', 'feature'),
    ...(instead
      ? [{ path: ['withdrawn', 'instead'], collection: 'bulletins' as const, id: instead }]
      : []),
    ...(step ? [{ path: ['ifSomethingHappened'], collection: 'help' as const, id: step }] : []),
    ...(service ? [{ path: ['service'], collection: 'services' as const, id: service }] : []),
    ...(ageLevel && ageLevel !== 'not known'
      ? [{ path: ['ages', 'check'], collection: 'features' as const, id: 'age-check' }]
      : []),
  ];
}

/** The sentence for a reference that leads nowhere, or nothing when the entry is there. */
export function missing(reference: Reference, ids: readonly string[]): string | undefined {
  if (ids.includes(reference.id)) return undefined;
  const near = nearestNames(reference.id, ids)[0];
  const hint = near
    ? `did you mean "${near}"?`
    : `write content/${reference.collection}/${reference.id}.mdx first`;
  return `there is no entry "${reference.id}" in content/${reference.collection}; ${hint}`;
}
