/** What was measured, as a Markdown table and a plot of build time. */
import { kinds, type Question } from './bulletins.ts';
import { atShare, type Cost, type Sent } from './measure.ts';

/** `first`: the title that came first; none has no wait either. */
export type Asked = Question & { milliseconds: number; first: string | undefined };
export type Row = { site: string; size: number; asked: Asked[]; searchBytes: number } & Partial<{
  costs: Cost[];
  visit: Sent;
}>;

/** How many were found first, and the wait for a first result where there was any. */
function answersTo(asked: Asked[]): string {
  const found = asked.filter(({ first = '', titles }) => titles.includes(first));
  const waits = asked.flatMap(({ first, milliseconds }) => (first ? milliseconds : []));
  const [middle, most] = [0.5, 0.95].map((share) => atShare(share, waits).toFixed(0));
  return `${found.length} of ${asked.length}; ${waits.length ? `${middle} / ${most} ms` : '–'}`;
}

function median(costs: Cost[] | undefined, of: 'seconds' | 'megabytes'): number | undefined {
  const values = costs?.map((cost) => cost[of]);
  return values && atShare(0.5, values);
}

const lines: Record<string, (row: Row) => string | number | undefined> = {
  bulletins: ({ size }) => size,
  'build, s': ({ costs }) => median(costs, 'seconds')?.toFixed(1),
  'peak memory, MB': ({ costs }) => median(costs, 'megabytes')?.toFixed(0),
  'first visit: page and its files, bytes': ({ visit }) => visit?.bytes,
  'first visit: fonts, bytes': ({ visit }) => visit?.fontBytes,
  'first visit: requests': ({ visit }) => visit?.requests,
  'first search, bytes': ({ searchBytes }) => searchBytes,
};
for (const name of kinds)
  lines[`${name}: found first; wait, median / p95`] = ({ asked }) =>
    answersTo(asked.filter(({ kind }) => kind === name));

export const tableOf = (rows: Row[]): string =>
  [
    ['', ...rows.map(({ site }) => site)],
    ['', ...rows].map(() => '---'),
    ...Object.entries(lines).map(([name, cell]) => [name, ...rows.map((row) => cell(row) ?? '–')]),
  ]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');

/** Build seconds over the number of bulletins, both by powers of ten. */
export function plotOf(rows: Row[]): string {
  const x = (size: number) => 60 + 130 * Math.log10(size);
  const y = (seconds: number) => 280 - 80 * Math.log10(seconds * 10);
  const text = (left: number, top: number, words: string | number) =>
    `<text x="${left}" y="${top}">${words}</text>`;
  const built = rows.flatMap(({ site, size, costs }) => {
    const seconds = median(costs, 'seconds');
    return seconds ? { site, point: [x(size), y(seconds)] as const } : [];
  });
  const drawn = [...Map.groupBy(built, ({ site }) => site)].map(([site, own], at) => {
    const points = own.map(({ point }) => point);
    const [left, top] = points.at(-1)!;
    return `<polyline points="${points.join(' ')}" fill="none" stroke="black" stroke-dasharray="${4 * at}"/>${text(left + 6, top, site)}`;
  });
  const sizes = [1, 10, 100, 1000, 10_000].map((size) => text(x(size), 310, size));
  const times = [1, 10, 100].map((seconds) => text(10, y(seconds), `${seconds} s`));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 330" font-family="sans-serif" font-size="12">${text(60, 20, 'Build seconds over bulletins')}${[...sizes, ...times, ...drawn].join('')}</svg>\n`;
}
