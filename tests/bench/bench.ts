/**
 * `npm run bench`: builds the same invented bulletins with this library and with its peers, reads and
 * searches them in Chromium, and writes a table and a plot to bench-results/. Above 1,000, ours alone.
 * --size N (again for more), --runs N, --ours-only, --project PATH (another checkout in place of this one),
 * --peers PATH (where the peers are installed, once, and stay).
 */
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { launchOptions } from '../../src/scripts/chromium.ts';
import { type Bulletin, bulletinsOf } from './library.ts';
import { type Answer, ask, type Cost, run, serve } from './measure.ts';
import { questionsFor, type Question } from './questions.ts';
import { report, type Row } from './report.ts';
import { ours, peers, type Site } from './sites.ts';

const { values: options } = parseArgs({
  options: {
    size: { type: 'string', multiple: true, default: ['5', '100', '1000'] },
    runs: { type: 'string', default: '3' },
    project: { type: 'string', default: '.' },
    peers: { type: 'string' },
    'ours-only': { type: 'boolean', default: false },
  },
});
const began = performance.now();
const say = (line: string) =>
  console.error(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);

/** Visits one bulletin, searches from there, and asks every question. */
async function read(site: Site, folder: string, bulletin: Bulletin, questions: Question[]) {
  const browser = await chromium.launch(launchOptions());
  const { server, address, sent } = await serve(folder);
  try {
    const page = await browser.newPage();
    const path = site.bulletins ? `/${site.bulletins}/${bulletin.id}/` : '/';
    await page.goto(address + path, { waitUntil: 'networkidle' });
    const visit = { ...sent };
    if (site.search.open) await page.locator(site.search.open).first().click();
    await page.locator(site.search.box).first().click();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    await ask(page, site.search, questions[0]!.typed);
    await page.waitForTimeout(1000);
    const searchBytes = sent.bytes - visit.bytes;
    const answers: (Question & Answer)[] = [];
    for (const question of questions)
      answers.push({ ...question, ...(await ask(page, site.search, question.typed)) });
    return { visit, searchBytes, answers };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Docusaurus builds a thousand once: three times would take longer than all the rest. */
const runsOf = (site: Site, size: number) =>
  size > 1000 || (site.name === 'Docusaurus' && size === 1000) ? 1 : Number(options.runs);

async function measure(home: string, size: number, sites: Site[]): Promise<Row[]> {
  const bulletins = bulletinsOf(size);
  const questions = questionsFor(bulletins, Math.min(50, Math.ceil(size / 10)));
  const costs = new Map<Site, Cost[]>(sites.map((site) => [site, []]));
  for (let round = 0; round < Number(options.runs); round += 1)
    for (const site of sites.filter((it) => round < runsOf(it, size))) {
      const place = join(home, site.name);
      await site.write(place, bulletins);
      const cost = await run(place, site.build);
      costs.get(site)!.push(cost);
      say(`${size}: ${site.name} built in ${cost.seconds.toFixed(1)} s`);
    }
  const rows: Row[] = [];
  for (const site of sites) {
    const folder = realpathSync(join(home, site.name, site.output));
    const middle = bulletins[Math.floor(size / 2)]!;
    const reading = await read(site, folder, middle, questions);
    rows.push({ site: site.name, size, costs: costs.get(site)!, ...reading });
    say(`${size}: ${site.name} searched`);
  }
  return rows;
}

async function install(home: string, { name, packages }: Site): Promise<void> {
  const place = join(home, name);
  if (existsSync(join(place, 'node_modules'))) return;
  mkdirSync(place, { recursive: true });
  const manifest = { private: true, dependencies: packages };
  writeFileSync(join(place, 'package.json'), JSON.stringify(manifest));
  await run(place, ['npm', 'install', '--no-audit', '--no-fund']);
}

const home = resolve(options.peers ?? mkdtempSync(join(tmpdir(), 'bulletin-bench-')));
try {
  const others = options['ours-only'] ? [] : peers;
  if (others.length > 0) say('installing peers');
  await Promise.all(others.map((peer) => install(home, peer)));
  const rows: Row[] = [];
  mkdirSync('bench-results', { recursive: true });
  for (const size of options.size.map(Number)) {
    const own = ours(resolve(options.project));
    rows.push(...(await measure(home, size, size > 1000 ? [own] : [own, ...others])));
    const { table, plot } = report(rows);
    writeFileSync('bench-results/bench.md', table);
    writeFileSync('bench-results/build.svg', plot);
  }
  console.log(report(rows).table);
} finally {
  if (!options.peers) rmSync(home, { recursive: true, force: true });
}
