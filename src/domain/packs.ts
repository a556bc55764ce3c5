/** What a pack of sheets holds, in which order, and in how many parts. */

/** One sheet that can be printed, by its page. `id` is its address without slashes at the ends. */
export type Sheet = { id: string; title: string; reviewed: string };

/** As many sheets as one page of the site prints: a browser lays out fifty in a few seconds. */
export const sheetsInPart = 50;

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
      ? all.filter((it) => it.id.startsWith(name.slice(0, -1)))
      : all.filter((it) => it.id === name),
  );
  return [...new Set(chosen)];
}

/** A ready-made pack of more is no pack: whoever wants more of thousands chooses them on /print/. */
export const mostSheets = 100;

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
