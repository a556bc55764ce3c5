/** What was done to the entries of this library, and which of it readers are told. */
import type { Bulletin } from '../schemas/bulletin.ts';
import type { Happening } from '../schemas/fields.ts';

/** An entry that keeps a history, under the name its readers know. */
export type Kept = {
  path: string;
  /** The path it was first published under, which never changes. */
  firstPath: string;
  title: string;
  data: { history: Happening[] } & Partial<Pick<Bulletin, 'added' | 'summary' | 'withdrawn'>>;
};

export type Told<Any extends Kept = Kept> = {
  entry: Any;
  /** Its name in the feeds; stays the same for ever. */
  mark: string;
  /** ISO day. */
  on: string;
  kind: 'new' | 'withdrawn' | Happening['kind'];
  what: string;
};

function toldOf<Any extends Kept>(entry: Any): Told<Any>[] {
  const { added, summary = '', withdrawn, history } = entry.data;
  if (withdrawn) {
    const { on, because: what } = withdrawn;
    return [{ entry, mark: `withdrawn-${on}`, on, kind: 'withdrawn', what }];
  }
  const changes = history.flatMap(({ on, kind, what, changesMeaning }, at) =>
    changesMeaning ? [{ entry, mark: `history-${at}`, on, kind, what }] : [],
  );
  const asNew = {
    entry,
    mark: `added-${added}`,
    on: added ?? '',
    kind: 'new',
    what: summary,
  } as const;
  return added ? [asNew, ...changes] : changes;
}

/**
 * What readers are told, newest first: each new bulletin, each change of meaning, each withdrawal. A check,
 * and a change of words alone, is told to nobody; of a withdrawn bulletin, nothing but that it is.
 */
export const toldNewestFirst = <Any extends Kept>(entries: readonly Any[]): Told<Any>[] =>
  entries
    .flatMap(toldOf)
    .sort(
      (a, b) => b.on.localeCompare(a.on) || a.entry.title.localeCompare(b.entry.title, 'en-GB'),
    );

/** The ISO day on which a bulletin's words were last changed: a check alone changes none. */
export function modifiedOn({ added, history, withdrawn }: Bulletin): string {
  const changes = history.filter(({ kind }) => kind !== 'check').map(({ on }) => on);
  return [added, ...changes, withdrawn?.on ?? ''].sort().at(-1)!;
}
