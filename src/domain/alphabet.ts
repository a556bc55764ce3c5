/** The A–Z: every name and other name, under its letter, each leading to one entry. */

export type Named = {
  title: string;
  path: string;
  kind: string;
  otherNames: readonly string[];
};
/** `also` holds other names that would stand beside the title itself. */
type Line = Omit<Named, 'otherNames'> & { name: string; isTitle: boolean; also: string[] };
export type Letter = { letter: string; lines: Line[] };

const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en-GB');

/** What a name is put in order by: “A picture online” stands under P. */
const ordered = (name: string) => plain(name).replace(/^(?:an?|the) (?=.)/, '');

const letterOf = (name: string) => {
  const first = ordered(name).charAt(0).toLocaleUpperCase('en-GB');
  return /[A-Z]/.test(first) ? first : '0–9';
};

/** Names that differ in more than case and accents, the first spelling of each. */
const distinct = (names: readonly string[]) => [
  ...new Map([...names].reverse().map((name) => [plain(name), name])).values(),
];

/** The id of a letter’s part of the page: letter-k; letter-0 for digits. */
export const letterId = (letter: string) => `letter-${letter.charAt(0).toLowerCase()}`;

/**
 * Groups names by letter, letters and names in order. Another name that begins with its title's
 * letter stands beside the title; the others stand under their own letter and lead to it.
 */
export function byLetter(entries: readonly Named[]): Letter[] {
  const lines = entries.flatMap(({ otherNames, ...entry }): Line[] => {
    const others = distinct(otherNames).filter((name) => plain(name) !== plain(entry.title));
    const beside = (name: string) => letterOf(name) === letterOf(entry.title);
    return [
      { ...entry, name: entry.title, isTitle: true, also: others.filter(beside).sort() },
      ...others
        .filter((name) => !beside(name))
        .map((name) => ({ ...entry, name, isTitle: false, also: [] })),
    ];
  });
  lines.sort(
    (a, b) =>
      ordered(a.name).localeCompare(ordered(b.name), 'en-GB') ||
      Number(b.isTitle) - Number(a.isTitle),
  );
  const letters = Map.groupBy(lines, ({ name }) => letterOf(name));
  return [...letters]
    .map(([letter, linesOfLetter]) => ({ letter, lines: linesOfLetter }))
    .sort((a, b) => a.letter.localeCompare(b.letter, 'en-GB'));
}
