/** What a pack of sheets holds, and in which order. */

/** One sheet that can be printed, by its page. `id` is its address without slashes at the ends. */
export type Sheet = { id: string; title: string; reviewed: string };

/** The id of the page at a path, as packs name it: /bulletins/kik/ is bulletins/kik. */
export const sheetId = (path: string) => path.replace(/^\/|\/$/g, '');

/**
 * The sheets a pack names, in its order, each once.
 * @param named ids of sheets; `bulletins/*` stands for every sheet of that folder
 */
export function sheetsOf<Any extends Pick<Sheet, 'id'>>(
  named: readonly string[],
  all: readonly Any[],
): Any[] {
  const chosen = named.flatMap((name) =>
    name.endsWith('/*')
      ? all.filter(({ id }) => id.startsWith(name.slice(0, -1)))
      : all.filter(({ id }) => id === name),
  );
  return [...new Set(chosen)];
}

/** A ready-made pack of `bulletins/*` holds the newest: a browser prints so many in a few seconds. */
export const mostSheets = 100;

/** How many sheets, in words. */
export const sheetsInWords = (count: number) => (count === 1 ? '1 sheet' : `${count} sheets`);

/** Where a pack is printed. */
export const packPath = (pack: string) => `/print/${pack}/`;

/** A list with the item at one place moved along by some places; unchanged at either end. */
export function moved<Any>(list: readonly Any[], at: number, by: number): Any[] {
  const item = list[at];
  const to = at + by;
  if (item === undefined || to < 0 || to >= list.length) return [...list];
  const others = list.filter((_, index) => index !== at);
  return [...others.slice(0, to), item, ...others.slice(to)];
}
