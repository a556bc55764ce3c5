/** What was measured, as a Markdown table and a plot of build time. */
import { atShare, type Cost } from './measure.ts';
import { type Asked, type Kind, kinds } from './questions.ts';

export type Row = {
  site: string;
  size: number;
  costs: Cost[];
  visit: { bytes: number; requests: number };
  searchBytes: number;
  asked: Asked[];
};

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const median = (values: number[]) => atShare(values, 0.5);

const waits = (row: Row, of: Kind) => {
  const times = row.asked
    .filter(({ kind, milliseconds }) => kind === of && milliseconds > 0)
    .map(({ milliseconds }) => milliseconds);
  return times.length ? `${median(times).toFixed(0)} / ${atShare(times, 0.95).toFixed(0)}` : '–';
};

const share = (row: Row, of: Kind) => {
  const asked = row.asked.filter(({ kind }) => kind === of);
  const found = asked.filter(({ first, titles }) => titles.includes(first ?? ''));
  return asked.length ? `${found.length} of ${asked.length}` : '–';
};

const columns: Record<string, (row: Row) => string> = {
  bulletins: ({ size }) => String(size),
  '': ({ site }) => site,
  'build, s': ({ costs }) => median(costs.map(({ seconds }) => seconds)).toFixed(1),
  'peak memory, MB': ({ costs }) => median(costs.map(({ megabytes }) => megabytes)).toFixed(0),
  'first visit': ({ visit }) =>
    visit.requests ? `${kilobytes(visit.bytes)} in ${visit.requests}` : '–',
  'first search': ({ searchBytes }) => kilobytes(searchBytes),
  'name, ms': (row) => waits(row, 'name'),
  'misheard, ms': (row) => waits(row, 'misheard, written nowhere'),
  'topic, ms': (row) => waits(row, 'topic'),
  ...Object.fromEntries(
    kinds.map((kind) => [`found first: ${kind}`, (row: Row) => share(row, kind)]),
  ),
};

const line = (cells: string[]) => `| ${cells.join(' | ')} |`;

const colours = ['#0a5262', '#8a5200', '#6a3d9a', '#a61b1b'];

/** Build seconds over the number of bulletins, both by powers of ten. */
export function plotOf(rows: Row[]): string {
  const x = (size: number) => 60 + 130 * Math.log10(size);
  const y = (seconds: number) => 280 - 80 * Math.log10(seconds * 10);
  const text = (left: number, top: number, words: string) =>
    `<text x="${left}" y="${top}">${words}</text>`;
  const lines = [...Map.groupBy(rows, ({ site }) => site)].map(([site, own], at) => {
    const points = own.map(({ size, costs }) => [
      x(size),
      y(median(costs.map(({ seconds }) => seconds))),
    ]);
    const [left, top] = points.at(-1)!;
    return `<g fill="${colours[at]}"><polyline points="${points.join(' ')}" fill="none" stroke="${colours[at]}"/>${text(left! + 6, top!, site)}</g>`;
  });
  const ticks = [
    ...[1, 10, 100, 1000, 10_000].map((size) => text(x(size), 310, String(size))),
    ...[0.1, 1, 10, 100].map((seconds) => text(10, y(seconds), `${seconds} s`)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 330" font-family="sans-serif" font-size="12">${text(60, 20, 'Build seconds over bulletins')}${ticks.join('')}${lines.join('')}</svg>\n`;
}

export function tableOf(rows: Row[]): string {
  const names = Object.keys(columns);
  const cells = rows.map((row) => Object.values(columns).map((cell) => cell(row)));
  return `${[names, names.map(() => '---'), ...cells].map(line).join('\n')}\n`;
}
