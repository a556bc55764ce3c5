/** What was measured, as a Markdown table and a plot of build time. */
import { atShare, type Cost } from './measure.ts';
import { type Asked, kinds } from './questions.ts';

export type Row = {
  site: string;
  size: number;
  costs: Cost[];
  visit: { bytes: number; requests: number };
  searchBytes: number;
  asked: Asked[];
};

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const median = (costs: Cost[], of: 'seconds' | 'megabytes') =>
  atShare(
    costs.map((cost) => cost[of]),
    0.5,
  );

/** How many were found first, and the wait for a first result where there was any. */
function answersTo(asked: Asked[]): string {
  const found = asked.filter(({ first = '', titles }) => titles.includes(first));
  const waits = asked.flatMap(({ first, milliseconds }) => (first ? milliseconds : []));
  const [middle, most] = [0.5, 0.95].map((share) => atShare(waits, share).toFixed(0));
  return `${found.length} of ${asked.length}; ${waits.length ? `${middle} / ${most} ms` : '–'}`;
}

const lines: Record<string, (row: Row) => string> = {
  bulletins: ({ size }) => String(size),
  'build, s': ({ costs }) => `${median(costs, 'seconds').toFixed(1)} (${costs.length} runs)`,
  'peak memory, MB': ({ costs }) => median(costs, 'megabytes').toFixed(0),
  'first visit': ({ visit }) => `${kilobytes(visit.bytes)}, ${visit.requests} requests`,
  'first search': ({ searchBytes }) => kilobytes(searchBytes),
};
for (const name of kinds)
  lines[`${name}: found first; wait, median / p95`] = ({ asked }) =>
    answersTo(asked.filter(({ kind }) => kind === name));

const markdown = (cells: string[]) => `| ${cells.join(' | ')} |\n`;

export const tableOf = (rows: Row[]): string =>
  markdown(['', ...rows.map(({ site }) => site)]) +
  markdown(['', ...rows].map(() => '---')) +
  Object.entries(lines)
    .map(([name, cell]) => markdown([name, ...rows.map(cell)]))
    .join('');

/** Build seconds over the number of bulletins, both by powers of ten. */
export function plotOf(rows: Row[]): string {
  const x = (size: number) => 60 + 130 * Math.log10(size);
  const y = (seconds: number) => 280 - 80 * Math.log10(seconds * 10);
  const text = (left: number, top: number, words: string) =>
    `<text x="${left}" y="${top}">${words}</text>`;
  const drawn = [...Map.groupBy(rows, ({ site }) => site)].map(([site, own], at) => {
    const points = own.map(({ size, costs }) => [x(size), y(median(costs, 'seconds'))] as const);
    const [left, top] = points.at(-1)!;
    const colour = ['#0a5262', '#8a5200', '#6a3d9a', '#a61b1b'][at];
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}"/>${text(left + 6, top, site)}`;
  });
  const ticks = [
    ...[1, 10, 100, 1000, 10_000].map((size) => text(x(size), 310, String(size))),
    ...[0.1, 1, 10, 100].map((seconds) => text(10, y(seconds), `${seconds} s`)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 330" font-family="sans-serif" font-size="12">${text(60, 20, 'Build seconds over bulletins')}${[...ticks, ...drawn].join('')}</svg>\n`;
}
