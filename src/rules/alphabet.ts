/** The A–Z: every name and other name, under its letter, each leading to one entry. */

export type Named = {
  title: string;
  path: string;
  kind: string;
  otherNames: readonly string[];
};
type Line = { name: string; title: string; path: string; kind: string; isTitle: boolean };
export type Letter = { letter: string; lines: Line[] };

const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en-GB');

const letterOf = (name: string) => {
  const first = plain(name).charAt(0).toLocaleUpperCase('en-GB');
  return /[A-Z]/.test(first) ? first : '0–9';
};

/** Groups names by letter, letters and names in order. Names that differ only in case stand once per entry. */
export function byLetter(entries: readonly Named[]): Letter[] {
  const lines = entries.flatMap(({ otherNames, ...entry }) => {
    const seen = new Set<string>();
    return [entry.title, ...otherNames].flatMap((name, index) => {
      if (seen.has(plain(name))) return [];
      seen.add(plain(name));
      return [{ ...entry, name, isTitle: index === 0 }];
    });
  });
  lines.sort(
    (a, b) =>
      plain(a.name).localeCompare(plain(b.name), 'en-GB') || Number(b.isTitle) - Number(a.isTitle),
  );
  const letters = Map.groupBy(lines, (it) => letterOf(it.name));
  return [...letters]
    .map(([letter, its]) => ({ letter, lines: its }))
    .sort((a, b) => a.letter.localeCompare(b.letter, 'en-GB'));
}
