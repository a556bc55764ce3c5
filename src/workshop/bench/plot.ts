/** A plot as SVG: lines over the number of bulletins, both axes by powers of ten. */

export type Line = { name: string; points: { x: number; y: number }[] };

const width = 640;
const height = 400;
const margin = { left: 70, right: 150, top: 40, bottom: 50 };
const colours = ['#0a5262', '#8a5200', '#a61b1b', '#4c5760', '#6a3d9a', '#33691e'];

const powers = (values: number[]) => {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  return Array.from({ length: Math.max(1, high - low) + 1 }, (_, at) => low + at);
};

const scale = (ticks: number[], from: number, to: number) => (value: number) =>
  from + ((Math.log10(value) - ticks[0]!) / Math.max(1, ticks.at(-1)! - ticks[0]!)) * (to - from);

const text = (x: number, y: number, words: string, anchor = 'start', colour = '#1a2126') =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="${colour}">${words}</text>`;

/** @param title says what is plotted, and in which unit */
export function plot(title: string, lines: readonly Line[]): string {
  const shown = lines.filter((it) => it.points.length > 0);
  const points = shown.flatMap((it) => it.points);
  const [xs, ys] = [powers(points.map((it) => it.x)), powers(points.map((it) => it.y))];
  const x = scale(xs, margin.left, width - margin.right);
  const y = scale(ys, height - margin.bottom, margin.top);
  const grid = [
    ...xs.map((it) => text(x(10 ** it), height - 25, (10 ** it).toLocaleString('en-GB'), 'middle')),
    ...ys.flatMap((it) => [
      `<path d="M${margin.left} ${y(10 ** it)}H${width - margin.right}" stroke="#dcd7c9"/>`,
      text(margin.left - 8, y(10 ** it) + 4, String(10 ** it), 'end'),
    ]),
  ];
  const drawn = shown.flatMap(({ name, points }, at) => {
    const colour = colours[at % colours.length]!;
    const path = points.map((it) => `${x(it.x).toFixed(1)} ${y(it.y).toFixed(1)}`).join('L');
    const end = points.at(-1)!;
    return [
      `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...points.map(
        (it) =>
          `<circle cx="${x(it.x).toFixed(1)}" cy="${y(it.y).toFixed(1)}" r="3" fill="${colour}"/>`,
      ),
      text(x(end.x) + 8, y(end.y) + 4, name, 'start', colour),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="#fffefb"/>`,
    text(margin.left, 22, title),
    text(width / 2 - 40, height - 6, 'bulletins', 'middle'),
    ...grid,
    ...drawn,
    '</svg>',
  ].join('\n');
}
