/**
 * How much one side of paper holds, and what a sheet leaves out when it holds more. Text is counted,
 * not measured: 10.5 pt Arial in two columns, on the width of A4 and the height of US Letter, so that
 * what fits here fits both.
 */

/**
 * Characters on a line of a column, and on a line across the page: about the average. Headings and lists
 * are counted with room to spare.
 */
const columnWidth = 54;
const pageWidth = 103;
/** Lines of 10.5 pt, 1.15 high, on the 260 mm that US Letter leaves between its margins. */
const pageHeight = 60;

const linesOf = (text: string, width: number) => Math.ceil(text.length / width);

/** Lines that a text takes in a column, and the white above it. */
export const inColumn = (text: string, indent = 0) => linesOf(text, columnWidth - indent) + 0.15;

/** Lines that a text takes across the page. */
export const acrossPage = (text: string) => linesOf(text, pageWidth);

/** Lines that a heading takes in a column: its own, its rule, the white around it. */
export const heading = 1.6;

/** Lines of a column that are left on one side when `taken` lines go across the page. */
export const roomBeside = (taken: number) => 2 * (pageHeight - taken);

/** What may be shortened: the lines of each of its items, and of what goes with them all. */
export type Part = { lines: readonly number[]; heading?: number };
/** One step of shortening: a part, and how few of its items it may leave. */
export type Step<Name> = readonly [part: Name, least: number];

/** Lines of several texts together. */
export const sum = (lines: readonly number[]) => lines.reduce((all, it) => all + it, 0);

const height = ({ lines, heading: head = 0 }: Part, shown: number) =>
  shown === 0 ? 0 : head + sum(lines.slice(0, shown));

/**
 * How many items of each part one side has room for. Parts give up their last items, in the order
 * of the steps, until the rest fits or the steps are at their end.
 * @param room lines of a column
 */
export function fitting<Name extends string>(
  parts: Record<Name, Part>,
  room: number,
  steps: readonly Step<Name>[],
): Record<Name, number> {
  const names = Object.keys(parts) as Name[];
  const shown = Object.fromEntries(names.map((it) => [it, parts[it].lines.length])) as Record<
    Name,
    number
  >;
  const full = () => sum(names.map((it) => height(parts[it], shown[it]))) > room;
  for (const [name, least] of steps) while (full() && shown[name] > least) shown[name] -= 1;
  return shown;
}

/** What a line of 10.5 pt takes in 12 pt: lines are shorter, and higher. */
const larger = (12 / 10.5) ** 2;

/**
 * Whether one side holds a whole sheet in 12 pt, the least that is easy to read for most (UK Association
 * for Accessible Formats, “Creating clear print”).
 * @param across lines that go across the page
 * @param parts all that stands in the columns
 */
export const isRoomy = (across: number, parts: readonly Part[]): boolean =>
  larger * sum(parts.map((it) => height(it, it.lines.length))) <= roomBeside(larger * across);

/** A part of paragraphs or items, under a heading of its own. */
export const partOf = (texts: readonly string[]): Part => ({
  heading,
  lines: texts.map((it) => inColumn(it, 2)),
});
