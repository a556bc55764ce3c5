/** Every value of an entry's front matter, however deep, with the path that leads to it. */

export type Path = readonly PropertyKey[];

/** Takes anything; an entry may yet be wrong. A list or object comes before what it holds. */
export function valuesIn(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  const here = { path, value };
  if (value === null || typeof value !== 'object' || value instanceof Date) return [here];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    valuesIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [here, ...inner];
}
