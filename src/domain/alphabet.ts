/** The A–Z: every name and former name, under its letter, each leading to one entry. */

export type Named = {
  title: string;
  path: string;
  kind: string;
  formerNames: readonly string[];
};
type Line = Omit<Named, 'formerNames'> & { name: string; isTitle: boolean };
export type Letter = { letter: string; lines: Line[] };

const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en-GB');

/** What a name is put in order by: “A picture online” stands under P. */
const ordered = (name: string) => plain(name).replace(/^(?:an?|the) (?=.)/, '');

const letterOf = (name: string) => {
  const first = ordered(name).charAt(0).toLocaleUpperCase('en-GB');
  return /[A-Z]/.test(first) ? first : '0–9';
};

/** The id of a letter’s part of the page: letter-k; letter-0 for digits. */
export const letterId = (letter: string) => `letter-${letter.charAt(0).toLowerCase()}`;

/** Groups names by letter, letters and names in order. A former name leads to what it is called now. */
export function byLetter(entries: readonly Named[]): Letter[] {
  const lines = entries.flatMap(({ formerNames, ...entry }): Line[] => [
    { ...entry, name: entry.title, isTitle: true },
    ...formerNames.map((name) => ({ ...entry, name, isTitle: false })),
  ]);
  lines.sort(
    (a, b) =>
      ordered(a.name).localeCompare(ordered(b.name), 'en-GB') ||
      Number(b.isTitle) - Number(a.isTitle),
  );
  const letters = [...new Set(lines.map(({ name }) => letterOf(name)))];
  return letters
    .map((letter) => ({ letter, lines: lines.filter(({ name }) => letterOf(name) === letter) }))
    .sort((a, b) => a.letter.localeCompare(b.letter, 'en-GB'));
}
