/**
 * `npm run lighthouse`: Lighthouse on a phone over the built site, three runs a page, the median of each
 * category. Lighthouse is installed for the run into a temporary folder: it is larger than the project.
 * Ends with 1 when a page is not at 100 in every category. Other pages can be given by their paths.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atShare } from './bench/times.ts';
import { findChromium, launchFlags } from './chromium.ts';
import { costOf, install } from './cost.ts';
import { serverFor } from './serve.ts';

const version = '13.5.0';
const runs = 3;
const usual = [
  '/',
  '/bulletins/kik/',
  '/features/strangers/',
  '/get-help/child/picture-online/',
  '/search/',
];

const given = process.argv.slice(2);
const pages = given.length > 0 ? given : usual;

type Report = {
  categories: Record<string, { score: number }>;
  audits: Record<string, { score: number | null; title: string }>;
};

async function scores(home: string, url: string): Promise<Report> {
  const words = [
    join(home, 'node_modules/lighthouse/cli/index.js'),
    url,
    '--output=json',
    '--quiet',
    `--chrome-flags=--headless=new ${launchFlags.join(' ')}`,
  ];
  const env = { CHROME_PATH: findChromium()?.path ?? '' };
  // Now and then it loses its own recording of a page, says so, and asks to be run again.
  const run = () => costOf(process.execPath, words, { cwd: home, env });
  const { lines } = await run().catch(run);
  return JSON.parse(lines.map((it) => it.text).join('\n')) as Report;
}

/** The median of each category, and what cost points in any run. */
async function judge(home: string, address: string, page: string) {
  const reports: Report[] = [];
  for (let run = 0; run < runs; run += 1) reports.push(await scores(home, `${address}${page}`));
  const names = Object.keys(reports[0]!.categories);
  const medians = names.map((name) => {
    const scores = reports.map((it) => it.categories[name]!.score);
    return [name, atShare(scores, 0.5) * 100] as const;
  });
  const lost = reports.flatMap((it) =>
    Object.values(it.audits).filter(({ score }) => score !== null && score < 0.9),
  );
  return { medians, lost: new Set(lost.map((it) => it.title)) };
}

const home = mkdtempSync(join(tmpdir(), 'bulletin-lighthouse-'));
const server = serverFor('dist').listen(0);
try {
  console.error(`Installing Lighthouse ${version} for this run.`);
  await install(home, [`lighthouse@${version}`]);
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  for (const page of pages) {
    const { medians, lost } = await judge(home, address, page);
    console.log(
      `${page}  ${medians.map(([name, score]) => `${name} ${score.toFixed(0)}`).join(', ')}`,
    );
    for (const it of lost) console.log(`    ${it}`);
    if (medians.some(([, score]) => score < 100)) process.exitCode = 1;
  }
} finally {
  server.close();
  rmSync(home, { recursive: true, force: true });
}
