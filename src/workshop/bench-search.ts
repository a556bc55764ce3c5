/**
 * `npm run bench:search`: search measured in a real browser among 5, 200 and 10,000 entries. Copies
 * the built site to a temporary folder, adds invented names and pages to its indexes, types real
 * queries, and prints the time from the last key to results and the bytes of a first search.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { chromium, type Page } from 'playwright';
import type { Findable } from '../rules/search.ts';
import { findChromium, launchFlags } from './chromium.ts';
import { inventedLibrary } from './invented.ts';
import { serverFor } from './serve.ts';

const sizes = [5, 200, 10_000];
const rounds = 10;
const queries = [
  'wickr',
  'kick',
  'gudnight',
  'wicker',
  'shredder',
  'bullying',
  'message',
  'descord',
];

/** The built site with a library of this many bulletins; the caller removes it. */
async function siteOf(size: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-bench-'));
  cpSync('dist', folder, { recursive: true });
  const invented = inventedLibrary(size - 5);
  const real = JSON.parse(readFileSync(join(folder, 'names.json'), 'utf8')) as Findable[];
  const names = JSON.stringify([...real, ...invented]);
  for (const ending of ['', '.br', '.gz']) rmSync(join(folder, `names.json${ending}`));
  writeFileSync(join(folder, 'names.json'), names);
  writeFileSync(join(folder, 'names.json.gz'), gzipSync(names));
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind made no index.');
  await index.addDirectory({ path: folder, glob: '{bulletins,services,features}/*/index.html' });
  for (const { title, path, line = '' } of invented)
    await index.addCustomRecord({
      url: path,
      language: 'en',
      content: `${title}. ${line} People send each other a message and may meet bullying.`,
      meta: { title, kind: 'App bulletin' },
    });
  rmSync(join(folder, 'pagefind'), { recursive: true });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  return folder;
}

/** Types a query and waits for its count; the page notes when its results last changed. */
async function timed(page: Page, query: string): Promise<{ first: number; last: number }> {
  const box = page.getByRole('searchbox');
  await box.fill('');
  await page.evaluate(() => {
    const times = { key: 0, first: 0, last: 0 };
    Object.assign(globalThis, { times });
    document.querySelector('input')!.oninput = () => (times.key = performance.now());
    new MutationObserver(() => {
      times.last = performance.now();
      times.first ||= times.last;
    }).observe(document.querySelector('main live-search')!, {
      childList: true,
      attributes: true,
      subtree: true,
    });
  });
  await box.fill(query);
  await page.waitForTimeout(600);
  const times = await page.evaluate(
    () => (globalThis as unknown as { times: Record<'key' | 'first' | 'last', number> }).times,
  );
  return { first: times.first - times.key, last: times.last - times.key };
}

const at = (values: number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? NaN;

async function measure(size: number): Promise<string> {
  const folder = await siteOf(size);
  const server = serverFor(folder).listen(0);
  const { port } = server.address() as AddressInfo;
  const executablePath = findChromium()?.path;
  const browser = await chromium.launch({
    args: launchFlags,
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${port}/search/`, { waitUntil: 'networkidle' });
    let bytes = 0;
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    session.on('Network.loadingFinished', (it) => (bytes += it.encodedDataLength));
    await timed(page, 'wickr');
    await page.waitForTimeout(1500);
    const firstSearch = bytes;
    const all: Awaited<ReturnType<typeof timed>>[] = [];
    for (let round = 0; round < rounds; round += 1)
      for (const query of queries) all.push(await timed(page, query));
    const row = (['first', 'last'] as const).flatMap((key) => {
      const values = all.map((it) => it[key]);
      return [at(values, 0.5), at(values, 0.95)].map((it) => `${it.toFixed(0)} ms`);
    });
    return `| ${size} | ${(firstSearch / 1000).toFixed(1)} kB | ${row.join(' | ')} |`;
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

console.log('| entries | first search | first answer, median | p95 | full answer, median | p95 |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const size of sizes) console.log(await measure(size));
await close();
