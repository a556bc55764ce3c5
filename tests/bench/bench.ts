/**
 * `npm run bench`: builds the same invented bulletins with this library and with its peers, reads and
 * searches them in Chromium, and writes a table and a plot to bench-results/. Above 1,000, ours alone.
 * --size N (again for more), --runs N, --ours-only, --project PATH (another checkout in place of this
 * one), --peers PATH (where peers are installed once, and stay).
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright';
import { launchOptions } from '../../src/scripts/chromium.ts';
import { type Bulletin, bulletinsOf } from './bulletins.ts';
import { ask, type Cost, run, serve } from './measure.ts';
import { type Asked, isTimed, type Question, questionsFor } from './questions.ts';
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
const say = (line: string) =>
  console.error(`${performance.now().toFixed(0).padStart(8)} ms  ${line}`);
const home = resolve(options.peers ?? mkdtempSync(join(tmpdir(), 'bulletin-bench-')));

async function openSearch(browser: Browser, address: string, { search }: Site) {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const focus = async () => {
    if (search.open) await page.locator(search.open).first().click();
    await page.locator(search.box).first().click();
    await page.waitForTimeout(500);
    await page.waitForLoadState('networkidle');
  };
  const askAll = async (questions: Question[]) => {
    const asked: Asked[] = [];
    for (const question of questions)
      asked.push({ ...question, ...(await ask(page, search, question.typed)) });
    return asked;
  };
  return { page, focus, askAll };
}

/** Visits one bulletin, searches from there, and asks every question; those not timed on four pages at once. */
async function read(site: Site, entry: Bulletin, questions: Question[]) {
  const browser = await chromium.launch(launchOptions());
  const folder = realpathSync(join(home, site.name, site.output));
  const { server, address, sent } = await serve(folder);
  try {
    const isEngine = existsSync(join(folder, 'index.json'));
    const url = isEngine ? `${address}/` : `${address}/bulletins/${entry.id}/`;
    const { page, focus, askAll } = await openSearch(browser, url, site);
    const visit = isEngine ? { bytes: 0, requests: 0 } : { ...sent };
    await focus();
    await askAll(questions.slice(0, 1));
    await page.waitForTimeout(1000);
    const searchBytes = sent.bytes - visit.bytes;
    const asked = await askAll(questions.filter(isTimed));
    const rest = questions.filter((question) => !isTimed(question));
    const onOnePage = async (at: number) => {
      const other = await openSearch(browser, url, site);
      await other.focus();
      return other.askAll(rest.filter((_, index) => index % 4 === at));
    };
    const others = await Promise.all([0, 1, 2, 3].map(onOnePage));
    return { visit, searchBytes, asked: [...asked, ...others.flat()] };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Docusaurus builds a thousand once, to keep within ten minutes. */
const runsOf = ({ name }: Site, size: number) =>
  size > 1000 || (name === 'Docusaurus' && size === 1000) ? 1 : Number(options.runs);

async function measure(size: number, sites: Site[]): Promise<Row[]> {
  const bulletins = bulletinsOf(size);
  const questions = questionsFor(bulletins);
  const costs = new Map<Site, Cost[]>(sites.map((site) => [site, []]));
  for (let round = 0; round < Number(options.runs); round += 1)
    for (const site of sites.filter((other) => round < runsOf(other, size))) {
      const place = join(home, site.name);
      await layOut(site, place, resolve(options.project), bulletins);
      costs.get(site)!.push(await run(place, 'npm', 'run', '-s', 'build'));
      say(`${size}: ${site.name} built in ${costs.get(site)!.at(-1)!.seconds.toFixed(1)} s`);
    }
  const rows: Row[] = [];
  for (const site of sites) {
    const reading = await read(site, bulletins[Math.floor(size / 2)]!, questions);
    rows.push({ site: site.name, size, costs: costs.get(site)!, ...reading });
    say(`${size}: ${site.name} searched`);
  }
  return rows;
}

async function install({ name, files }: Site): Promise<void> {
  const place = join(home, name);
  if (existsSync(join(place, 'node_modules'))) return;
  cpSync(join(import.meta.dirname, 'peers', files!), place, { recursive: true });
  await run(place, 'npm', 'install', '--no-audit', '--no-fund');
}

try {
  const others = options['ours-only'] ? [] : peers;
  await Promise.all(others.map(install));
  const rows: Row[] = [];
  mkdirSync('bench-results', { recursive: true });
  for (const size of options.size.map(Number)) {
    rows.push(...(await measure(size, size > 1000 ? [ours] : [ours, ...others])));
    writeFileSync('bench-results/bench.md', tableOf(rows));
    writeFileSync('bench-results/build.svg', plotOf(rows));
  }
  console.log(tableOf(rows));
} finally {
  if (!options.peers) rmSync(home, { recursive: true, force: true });
}
