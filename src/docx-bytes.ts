/** The same letter is the same bytes in every build, so that a site is only new where its words are. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Takes out of a .docx what its maker draws at random or from the clock: the ids of links, and the time.
 * @param day ISO day, in place of the time
 */
export function withoutChance(docx: Uint8Array, day: string): Uint8Array {
  const ids: string[] = [];
  const numbered = (id: string) => {
    if (!ids.includes(id)) ids.push(id);
    return `rIdLink${ids.indexOf(id) + 1}`;
  };
  const parts = Object.entries(unzipSync(docx)).map(([name, bytes]) => {
    if (!/\.(xml|rels)$/.test(name)) return [name, bytes] as const;
    const text = strFromU8(bytes)
      .replace(/\brId[a-z0-9_-]{15,}/gi, numbered)
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${day}T00:00:00Z`);
    return [name, strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(parts), { mtime: `${day}T00:00:00` });
}
