/** How a list that outgrows one page is cut, and where its pages are. */

/** Items in pages of at most so many, in their order. */
export const inPages = <Any>(items: readonly Any[], most: number): Any[][] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, at) =>
    items.slice(at * most, (at + 1) * most),
  );

/** The path of a page of a list, 1 first: /print/all/, /print/all/2/. @param list ends in a slash */
export const pagePath = (list: string, number: number) =>
  number === 1 ? list : `${list}${number}/`;

/**
 * The numbers that stand under a list: the first, the last and those near the present one.
 * A gap of more than one number is null.
 */
export function numbersShown(here: number, last: number): (number | null)[] {
  const wanted = [1, here - 1, here, here + 1, last].filter((it) => it >= 1 && it <= last);
  const shown = [...new Set(wanted)].sort((a, b) => a - b);
  return shown.flatMap((it, at) => {
    const before = shown[at - 1] ?? it - 1;
    if (it - before === 2) return [it - 1, it];
    return it - before > 2 ? [null, it] : [it];
  });
}
