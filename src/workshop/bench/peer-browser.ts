/** Searches a site built by Starlight in a real browser: the bytes of a first search, and its times. */
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { chromium, type Page } from 'playwright';
import sirv from 'sirv';
import { launchOptions } from '../chromium.ts';
import { atShare } from './times.ts';
import type { Measured } from './peers.ts';

const rounds = 5;
const patience = 20_000;

type Answer = { ms: number; found: boolean };

/** Runs in the page: waits for the count of this query, with a first result to read if there is any. */
const answered = ({ query, patience }: { query: string; patience: number }) =>
  new Promise<Answer>((resolve) => {
    const search = document.querySelector('#starlight__search')!;
    let key = NaN;
    search.addEventListener('input', () => (key = performance.now()), { once: true });
    const look = () => {
      const said = search.querySelector('.pagefind-ui__message')?.textContent?.trim() ?? '';
      const none = said.startsWith('No results');
      const counted = /^\d/.test(said) && search.querySelector('.pagefind-ui__result-link');
      if (said.endsWith(`for ${query}`) && (none || counted)) end(!none);
    };
    const watching = new MutationObserver(look);
    watching.observe(search, { childList: true, characterData: true, subtree: true });
    const timer = setTimeout(() => end(false), patience);
    const end = (found: boolean) => {
      watching.disconnect();
      clearTimeout(timer);
      resolve({ ms: performance.now() - key, found });
    };
  });

async function answerTo(page: Page, query: string): Promise<Answer> {
  const box = page.locator('.pagefind-ui__search-input');
  await box.fill('');
  const answer = page.evaluate(answered, { query, patience });
  await box.fill(query);
  return answer;
}

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** A server that counts all it sends, headers too: a browser's own log leaves out what a worker fetches. */
function countingServer(dist: string) {
  const sockets = new Set<Socket>();
  let requests = 0;
  const server = createServer(sirv(dist, { brotli: true, etag: true }))
    .on('connection', (socket: Socket) => sockets.add(socket))
    .on('request', () => (requests += 1))
    .listen(0);
  const sent = () => ({
    bytes: [...sockets].reduce((sum, it) => sum + it.bytesWritten, 0),
    requests,
  });
  return { server, sent, port: (server.address() as AddressInfo).port };
}

type Sent = ReturnType<typeof countingServer>['sent'];

async function search(
  page: Page,
  address: string,
  queries: string[],
  sent: Sent,
): Promise<Measured> {
  await page.goto(address, { waitUntil: 'networkidle' });
  const before = sent();
  await page.locator('site-search button[data-open-modal]').click();
  const first = await answerTo(page, queries[0]!);
  // Results further down may still be on their way.
  await page.waitForTimeout(1500);
  const searchBytes = sent().bytes - before.bytes;
  const answers: Answer[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const query of queries) answers.push(await answerTo(page, query));
  const times = answers.map((it) => it.ms);
  const found = answers.slice(0, queries.length).filter((it) => it.found).length;
  return {
    searchBytes,
    searchMedianMs: atShare(times, 0.5),
    searchP95Ms: atShare(times, 0.95),
    firstSearchNote: `first answer after ${first.ms.toFixed(0)} ms; before any search the page had already fetched ${kilo(before.bytes)} in ${before.requests} requests, its search box among them; finds something for ${found} of ${queries.length} queries; times hold its own wait of 300 ms after a key`,
  };
}

/**
 * Opens a page of the site, opens its search, and types each query.
 * @param queries the first is typed first
 */
export async function searchStarlight(
  dist: string,
  page: string,
  queries: string[],
): Promise<Measured> {
  const browser = await chromium.launch(launchOptions());
  const { server, sent, port } = countingServer(dist);
  try {
    const address = `http://localhost:${port}${page}`;
    return await search(await browser.newPage(), address, queries, sent);
  } finally {
    await browser.close();
    server.close();
  }
}
