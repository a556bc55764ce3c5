/**
 * `npm run bench`: builds the same invented bulletins with this library and its peers, by turns, visits and
 * searches them in Chromium, and writes a table, a plot and every answer to bench-results/.
 * --size N, again for more; above 1,000 ours alone. The peers are installed there once.
 */
import * as fs from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright';
import { launchOptions } from '../../src/scripts/chromium.ts';
import { type Bulletin, bulletinsOf, type Question, questionsFor } from './bulletins.ts';
import { ask, type Cost, run, type Sent, serve } from './measure.ts';
import { type Asked, plotOf, type Row, tableOf } from './report.ts';
import { layOut, type Site, sites } from './sites.ts';
import { askEngine } from './zbsearch.ts';

const { values: options } = parseArgs({
  options: { size: { type: 'string', multiple: true, default: ['5', '100', '1000'] } },
});
const home = 'bench-results';
const say = (line: string) => console.error(`${(performance.now() / 1000).toFixed(0)} s  ${line}`);

async function install(): Promise<void> {
  fs.mkdirSync(home, { recursive: true });
  if (fs.existsSync(join(home, 'node_modules'))) return;
  fs.writeFileSync(join(home, 'package.json'), '{ "private": true }');
  const packages = [...sites.flatMap((site) => site.packages), 'zbsearch@4.0.0'];
  await run(home, 'npm', 'install', '--no-audit', '--no-fund', ...packages);
  say('peers installed');
}

/** Opens a bulletin, and then its search. */
async function openSearch(browser: Browser, site: Site, address: string, sent: Sent) {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const visit = { ...sent };
  const box = page.locator(site.box).first();
  if (!(await box.isVisible())) await page.locator(site.opener!).first().click();
  await box.click();
  await page.waitForTimeout(500);
  await page.waitForLoadState('networkidle');
  return { page, visit };
}

/** Visits a bulletin, searches from there, and asks every question. */
async function read(site: Site, { id }: Bulletin, questions: Question[]) {
  const browser = await chromium.launch(launchOptions());
  const { server, origin, sent } = await serve(fs.realpathSync(join(home, site.name, 'dist')));
  try {
    const open = () => openSearch(browser, site, `${origin}/bulletins/${id}/`, sent);
    const { page, visit } = await open();
    await ask(page, site, questions[0]!.typed);
    await page.waitForTimeout(1000);
    const searchBytes = sent.bytes - visit.bytes;
    // Two pages share the questions: each waits far more than it works.
    const asked: Asked[] = [];
    const left = questions.entries();
    const askIn = async (one: Page) => {
      for (const [at, question] of left)
        asked[at] = { ...question, ...(await ask(one, site, question.typed)) };
    };
    await Promise.all([askIn(page), open().then((second) => askIn(second.page))]);
    return { visit, searchBytes, asked };
  } finally {
    await browser.close();
    server.close();
  }
}

async function measure(bulletins: Bulletin[], all: Site[]): Promise<Row[]> {
  const questions = questionsFor(bulletins);
  const costs = new Map<Site, Cost[]>(all.map((site) => [site, []]));
  // Alone, once is enough to see what it needs: ten thousand take minutes.
  const rounds = all.length > 1 ? 3 : 1;
  for (let round = 0; round < rounds; round += 1)
    for (const site of all) {
      layOut(site, join(home, site.name), bulletins);
      costs.get(site)!.push(await run(join(home, site.name), ...site.build));
      say(`${bulletins.length}: ${site.name} built`);
    }
  const rows: Row[] = [];
  for (const [site, own] of costs) {
    const reading = await read(site, bulletins[Math.floor(bulletins.length / 2)]!, questions);
    rows.push({ site: site.name, size: bulletins.length, costs: own, ...reading });
    say(`${bulletins.length}: ${site.name} read`);
  }
  const zbsearch = resolve(home, 'node_modules/zbsearch/dist/esm/index.js');
  if (all.length > 1) rows.push(await askEngine(await import(zbsearch), bulletins, questions));
  return rows;
}

await install();
const rows: Row[] = [];
for (const bulletins of options.size.map(Number).map(bulletinsOf)) {
  rows.push(...(await measure(bulletins, bulletins.length > 1000 ? sites.slice(0, 1) : sites)));
  fs.writeFileSync(join(home, 'bench.json'), JSON.stringify(rows, null, 1));
  fs.writeFileSync(join(home, 'bench.md'), tableOf(rows));
  fs.writeFileSync(join(home, 'build.svg'), plotOf(rows));
}
console.log(tableOf(rows));
