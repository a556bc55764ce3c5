/**
 * `npm run bench`: builds the same invented bulletins with this library and its peers in one run, visits
 * and searches them in Chromium, and writes a table, a plot and every answer to bench-results/.
 * --size N, again for more; above 1,000 ours alone. --runs N. The peers are installed there once.
 */
import * as fs from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { launchOptions } from '../../src/scripts/chromium.ts';
import { type Bulletin, bulletinsOf, type Question, questionsFor } from './bulletins.ts';
import { ask, type Cost, run, serve } from './measure.ts';
import { type Asked, plotOf, type Row, tableOf } from './report.ts';
import { layOut, type Site, sites } from './sites.ts';
import { askEngine } from './zbsearch.ts';

const { values: options } = parseArgs({
  options: {
    size: { type: 'string', multiple: true, default: ['5', '100', '1000'] },
    runs: { type: 'string', default: '3' },
  },
});
const home = 'bench-results';
const engine = 'zbsearch@4.0.0';
const say = (line: string) =>
  console.error(`${(performance.now() / 1000).toFixed(0).padStart(5)} s  ${line}`);

/** Installs the peers in the folder above their sites, once. */
async function install(): Promise<void> {
  fs.mkdirSync(home, { recursive: true });
  if (fs.existsSync(join(home, 'node_modules'))) return;
  fs.writeFileSync(join(home, 'package.json'), '{ "private": true }');
  const packages = [...sites.flatMap((site) => site.packages), engine];
  await run(home, 'npm', 'install', '--no-audit', '--no-fund', ...packages);
}

/** Visits a bulletin, searches from there, and asks every question. */
async function read(site: Site, { id }: Bulletin, questions: Question[]) {
  const browser = await chromium.launch(launchOptions());
  const { server, address, sent } = await serve(fs.realpathSync(join(home, site.name, 'dist')));
  try {
    const page = await browser.newPage();
    await page.goto(`${address}/bulletins/${id}/`, { waitUntil: 'networkidle' });
    const visit = { ...sent };
    const box = page.locator(site.box).first();
    if (!(await box.isVisible())) await page.locator(site.opener!).first().click();
    await box.click();
    await page.waitForTimeout(500);
    await page.waitForLoadState('networkidle');
    await ask(page, site, questions[0]!.typed);
    await page.waitForTimeout(1000);
    const searchBytes = sent.bytes - visit.bytes;
    const asked: Asked[] = [];
    for (const question of questions)
      asked.push({ ...question, ...(await ask(page, site, question.typed)) });
    return { visit, searchBytes, asked };
  } finally {
    await browser.close();
    server.close();
  }
}

async function measure(size: number, all: Site[]): Promise<Row[]> {
  const bulletins = bulletinsOf(size);
  const questions = questionsFor(bulletins);
  const costs = new Map<Site, Cost[]>(all.map((site) => [site, []]));
  for (let round = 0; round < Number(options.runs); round += 1)
    for (const site of all) {
      layOut(site, join(home, site.name), bulletins);
      const cost = await run(join(home, site.name), ...site.build);
      costs.get(site)!.push(cost);
      say(`${size}: ${site.name} built in ${cost.seconds.toFixed(1)} s`);
    }
  const rows: Row[] = [];
  for (const site of all) {
    const reading = await read(site, bulletins[Math.floor(size / 2)]!, questions);
    rows.push({ site: site.name, size, costs: costs.get(site)!, ...reading });
    say(`${size}: ${site.name} read`);
  }
  const zbsearch = resolve(home, 'node_modules/zbsearch/dist/esm/index.js');
  if (all.length > 1) rows.push(await askEngine(await import(zbsearch), bulletins, questions));
  return rows;
}

const sizes = options.size.map(Number);
await install();
const rows: Row[] = [];
for (const size of sizes) {
  rows.push(...(await measure(size, size > 1000 ? sites.slice(0, 1) : sites)));
  fs.writeFileSync(join(home, 'bench.json'), JSON.stringify(rows, null, 1));
  fs.writeFileSync(join(home, 'bench.md'), tableOf(rows));
  fs.writeFileSync(join(home, 'build.svg'), plotOf(rows));
}
console.log(tableOf(rows));
