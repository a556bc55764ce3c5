/** What a reader of our own site waits for, in Chromium: a first search, every answer, a filter, a slow phone. */
import type { AddressInfo } from 'node:net';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { launchOptions } from '../chromium.ts';
import { serverFor } from '../serve.ts';
import { type Times, timesOf } from './times.ts';

/** What people type: each kind of question is timed apart. */
export const questions = {
  name: ['wickr', 'kik', 'goodnight', 'childline'],
  misheard: ['kick', 'wicker', 'gudnight', 'good nite'],
  topic: ['gambling', 'blackmail', 'shredder', 'phone number'],
  commonest: ['bulletin', 'app'],
} as const;

export type Waits = {
  firstSearchBytes: number;
  firstSearchRequests: number;
  /** From the last key to a first result, in ms, by kind of question. */
  names: Record<string, Times>;
  /** From the last key to the last change of the results, which holds the pause before full text. */
  all: Record<string, Times>;
  filter: Times;
  /** On a slow phone, from the key to a first result: search warmed up before, or not. */
  slowWarm: number;
  slowCold: number;
};

const rounds = 3;
/** Notes when the box last took a key, and when results changed first and last since. */
const watchResults = (page: Page) =>
  page.evaluate(() => {
    const times = { key: 0, first: 0, last: 0 };
    Object.assign(globalThis, { times });
    const host = document.querySelector('main live-search')!;
    // Before the search itself hears of the key, which it may answer at once.
    document.addEventListener(
      'input',
      () => Object.assign(times, { key: performance.now(), first: 0, last: 0 }),
      { capture: true },
    );
    new MutationObserver(() => {
      times.last = performance.now();
      times.first ||= times.last;
    }).observe(host.querySelector('.search-results')!, { childList: true, subtree: true });
  });

async function asked(page: Page, query: string, patience = 500) {
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').fill(query);
  await page.waitForTimeout(patience);
  const { key, first, last } = await page.evaluate(
    () => (globalThis as unknown as { times: Record<'key' | 'first' | 'last', number> }).times,
  );
  return { first: first - key, last: last - key };
}

async function counting(session: CDPSession) {
  const sum = { bytes: 0, requests: 0 };
  await session.send('Network.enable');
  session.on('Network.loadingFinished', (it) => {
    sum.bytes += it.encodedDataLength;
    sum.requests += 1;
  });
  return sum;
}

async function openSearch(page: Page, address: string) {
  await page.goto(`${address}/search/`, { waitUntil: 'networkidle' });
  await watchResults(page);
}

async function searching(page: Page, address: string) {
  await openSearch(page, address);
  const sum = await counting(await page.context().newCDPSession(page));
  await asked(page, questions.name[0], 2500);
  const first = { firstSearchBytes: sum.bytes, firstSearchRequests: sum.requests };
  const names: Record<string, Times> = {};
  const all: Record<string, Times> = {};
  for (const [kind, queries] of Object.entries(questions)) {
    const answers: Awaited<ReturnType<typeof asked>>[] = [];
    // The first round fetches; a reader's second letter finds the files already there.
    for (const query of queries) await asked(page, query, 1200);
    for (let round = 0; round < rounds; round += 1)
      for (const query of queries) answers.push(await asked(page, query));
    names[kind] = timesOf(answers.map((it) => it.first));
    all[kind] = timesOf(answers.map((it) => it.last));
  }
  return { ...first, names, all };
}

async function filtering(page: Page, address: string): Promise<Times> {
  await page.goto(`${address}/bulletins/`, { waitUntil: 'networkidle' });
  await page.getByText('Filter the bulletins').click();
  const values = await page.evaluate(async () => {
    const status = document.querySelector('.filter-count')!;
    const waits: number[] = [];
    for (const box of [...document.querySelectorAll<HTMLInputElement>('[name=feature]')].slice(
      0,
      12,
    )) {
      const changed = new Promise((done) =>
        new MutationObserver(done).observe(status, { childList: true }),
      );
      const start = performance.now();
      box.click();
      await changed;
      waits.push(performance.now() - start);
      box.click();
      await new Promise((done) => setTimeout(done, 300));
    }
    return waits;
  });
  return timesOf(values);
}

/** 150 ms there and back, 1.6 Mbit/s, a processor four times as slow: Lighthouse's slow phone. */
async function onSlowPhone(browser: Browser, address: string, headStart: number): Promise<number> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 750e3 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await openSearch(page, address);
  await page.getByRole('searchbox').focus();
  await page.waitForTimeout(headStart);
  const { first } = await asked(page, questions.misheard[0], 9000);
  await page.context().close();
  return first;
}

/** Measures a built site. @param dist its folder */
export async function waitsIn(dist: string): Promise<Waits> {
  const browser = await chromium.launch(launchOptions());
  const server = serverFor(dist).listen(0);
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  try {
    const page = await browser.newPage();
    const searched = await searching(page, address);
    return {
      ...searched,
      filter: await filtering(page, address),
      slowWarm: await onSlowPhone(browser, address, 6000),
      slowCold: await onSlowPhone(browser, address, 0),
    };
  } finally {
    await browser.close();
    server.close();
  }
}
