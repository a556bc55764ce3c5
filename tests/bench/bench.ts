/**
 * `npm run bench`: builds the same invented bulletins with this library and with its peers, visits and
 * searches them in Chromium, and writes a table, a plot and every answer to bench-results/. Above 1,000,
 * ours alone.
 * --size N (again for more), --runs N, --ours-only, --project PATH (another checkout in place of this
 * one), --peers PATH (a folder where the peers are installed once, and stay).
 */
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { launchOptions } from '../../src/scripts/chromium.ts';
import { type Bulletin, bulletinsOf } from './bulletins.ts';
import { ask, type Cost, run, serve } from './measure.ts';
import { type Asked, type Question, questionsFor } from './questions.ts';
import { plotOf, type Row, tableOf } from './report.ts';
import { layOut, ours, peers, type Site } from './sites.ts';

const { values: options } = parseArgs({
  options: {
    size: { type: 'string', multiple: true, default: ['5', '100', '1000'] },
    runs: { type: 'string', default: '3' },
    project: { type: 'string', default: '.' },
    peers: { type: 'string' },
    'ours-only': { type: 'boolean', default: false },
  },
});
const home = resolve(options.peers ?? fs.mkdtempSync(join(tmpdir(), 'bulletin-bench-')));
const say = (line: string) =>
  console.error(`${(performance.now() / 1000).toFixed(0).padStart(5)} s  ${line}`);

/** Opens the search of a page, if it is not open, and asks one question after another. */
async function askAll(page: Page, site: Site, questions: Question[]): Promise<Asked[]> {
  const box = page.locator(site.box).first();
  if (!(await box.isVisible())) await page.locator(site.opener!).first().click();
  await box.click();
  await page.waitForTimeout(500);
  await page.waitForLoadState('networkidle');
  const asked: Asked[] = [];
  for (const question of questions)
    asked.push({ ...question, ...(await ask(page, site, question.typed)) });
  return asked;
}

/** Visits a bulletin, searches from there, and asks every question. */
async function read(site: Site, { id }: Bulletin, questions: Question[]) {
  const browser = await chromium.launch(launchOptions());
  const { server, address, sent } = await serve(fs.realpathSync(join(home, site.name, 'dist')));
  try {
    const page = await browser.newPage();
    await page.goto(`${address}/bulletins/${id}/`, { waitUntil: 'networkidle' });
    const visit = { ...sent };
    await askAll(page, site, questions.slice(0, 1));
    await page.waitForTimeout(1000);
    const searchBytes = sent.bytes - visit.bytes;
    return { visit, searchBytes, asked: await askAll(page, site, questions) };
  } finally {
    await browser.close();
    server.close();
  }
}

const runsOf = ({ isSlow }: Site, size: number) =>
  size > 1000 || (isSlow && size === 1000) ? 1 : Number(options.runs);

async function measure(size: number, sites: Site[]): Promise<Row[]> {
  const bulletins = bulletinsOf(size);
  const questions = questionsFor(bulletins);
  const costs = new Map<Site, Cost[]>(sites.map((site) => [site, []]));
  for (let round = 0; round < Number(options.runs); round += 1)
    for (const site of sites.filter((other) => round < runsOf(other, size))) {
      await layOut(site, join(home, site.name), options.project, bulletins);
      const cost = await run(join(home, site.name), 'npm', 'run', '-s', 'build');
      costs.get(site)!.push(cost);
      say(`${size}: ${site.name} built in ${cost.seconds.toFixed(1)} s`);
    }
  const rows: Row[] = [];
  for (const site of sites) {
    const reading = await read(site, bulletins[Math.floor(size / 2)]!, questions);
    rows.push({ site: site.name, size, costs: costs.get(site)!, ...reading });
    say(`${size}: ${site.name} read`);
  }
  return rows;
}

async function install(site: Site): Promise<void> {
  const place = join(home, site.name);
  if (fs.existsSync(join(place, 'node_modules'))) return;
  await layOut(site, place, '', []);
  await run(place, 'npm', 'install', '--no-audit', '--no-fund');
}

try {
  const others = options['ours-only'] ? [] : peers;
  await Promise.all(others.map(install));
  fs.mkdirSync('bench-results', { recursive: true });
  const rows: Row[] = [];
  for (const size of options.size.map(Number)) {
    rows.push(...(await measure(size, size > 1000 ? [ours] : [ours, ...others])));
    fs.writeFileSync('bench-results/bench.json', JSON.stringify(rows, null, 1));
    fs.writeFileSync('bench-results/bench.md', tableOf(rows));
    fs.writeFileSync('bench-results/build.svg', plotOf(rows));
  }
  console.log(tableOf(rows));
} finally {
  if (!options.peers) fs.rmSync(home, { recursive: true, force: true });
}
