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

const median = (costs: Cost[], of: 'seconds' | 'megabytes') =>
  atShare(
    0.5,
    costs.map((cost) => cost[of]),
  );

const lines: Record<string, (row: Row) => string | number | undefined> = {
  bulletins: ({ size }) => size,
  'build, s': ({ costs }) => costs && median(costs, 'seconds').toFixed(1),
  'peak memory, MB': ({ costs }) => costs && median(costs, 'megabytes').toFixed(0),
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

/** A bar for the seconds of each build. */
export function plotOf(rows: Row[]): string {
  const built = rows.flatMap(({ site, size, costs }) =>
    costs ? { name: `${size} ${site}`, seconds: median(costs, 'seconds') } : [],
  );
  const longest = Math.max(...built.map(({ seconds }) => seconds));
  const bars = built.map(({ name, seconds }, at) => {
    const top = 30 + 24 * at;
    const width = (400 * seconds) / longest;
    return `<text x="10" y="${top}">${name}</text><rect x="130" y="${top - 12}" width="${width}" height="14" fill="gray"/><text x="${136 + width}" y="${top}">${seconds.toFixed(1)} s</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 ${40 + 24 * built.length}" font-family="sans-serif" font-size="12">${bars.join('')}</svg>\n`;
}
