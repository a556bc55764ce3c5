/**
 * The browsers people have, Chromium and Firefox, led through the same steps by Puppeteer, over WebDriver
 * BiDi. Playwright drives only a Firefox of its own build: on Debian's (140 ESR) its commands are missing.
 */
import { expect, test as base } from '@playwright/test';
import puppeteer, {
  type Browser,
  type ElementHandle,
  type Page,
  type PDFOptions,
} from 'puppeteer-core';
import { findChromium, findFirefox, launchFlags } from '../../src/scripts/chromium.ts';

export type EngineOptions = { engine: 'chrome' | 'firefox' };

/** Somebody with a browser: opens, finds by role and name, and waits for what is not there yet. */
class Reader {
  readonly page: Page;
  readonly origin: string;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.origin = origin;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.origin + path);
  }

  /** The page that is open as a PDF, once its faces are there. */
  async print(paper: PDFOptions): Promise<Uint8Array> {
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
    return this.page.pdf(paper);
  }

  /** The title and path of the page that is open; none while one page gives way to another. */
  at(): Promise<string | undefined> {
    return this.page
      .evaluate(() => `${document.title} ${location.pathname}`)
      .catch(() => undefined);
  }

  /** What can be seen of the page as text. Without script, Firefox finds nothing by role. */
  read(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }

  /** The part of the page with a role and a name, once it is there. */
  async find(role: string, name: string) {
    const selector = `::-p-aria([role="${role}"][name="${name}"])`;
    const found = await this.page.waitForSelector(selector, { timeout: 10_000 });
    return found as ElementHandle<HTMLElement>;
  }

  /** Types in the search box of the page, and opens a result by its name. */
  async search(typed: string, result: string): Promise<void> {
    const box = await this.page.waitForSelector('::-p-aria([role="searchbox"])');
    await box!.type(typed);
    await this.find('region', 'Search results');
    await this.press(result);
  }

  /** Follows a link by its name, until its page is there; asks again where the link was still being drawn. */
  async press(name: string): Promise<void> {
    const from = this.page.url();
    const address = () => this.page.url();
    await expect(async () => {
      if (address() === from) await (await this.find('link', name)).click();
      await expect.poll(address).not.toBe(from);
    }).toPass();
  }

  /** Plays another site by an empty page; nothing leaves this machine. */
  async play(address: string): Promise<void> {
    await this.page.setRequestInterception(true);
    this.page.on('request', (request) => {
      if (request.isInterceptResolutionHandled()) return;
      if (request.url().startsWith(address))
        void request.respond({ contentType: 'text/html', body: '<title>Weather</title>' });
      // Firefox reports data: addresses, but has nothing to continue.
      else if (!request.url().startsWith('data:')) void request.continue();
    });
  }
}

type WorkerFixtures = EngineOptions & { script: boolean; browserAtHand: Browser };

export const test = base.extend<{ reader: Reader }, WorkerFixtures>({
  engine: ['chrome', { option: true, scope: 'worker' }],
  script: [true, { option: true, scope: 'worker' }],
  // One browser for all tests of a worker, for Firefox takes its time to start; each has its own profile.
  browserAtHand: [
    async ({ engine, script }, use) => {
      const browser = await puppeteer.launch({
        browser: engine,
        executablePath: engine === 'firefox' ? findFirefox()! : findChromium()!,
        ...(engine === 'chrome' && { args: launchFlags }),
        extraPrefsFirefox: { 'javascript.enabled': script },
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  reader: async ({ browserAtHand, engine, script, baseURL }, use) => {
    const context = await browserAtHand.createBrowserContext();
    const page = await context.newPage();
    if (!script && engine === 'chrome') await page.setJavaScriptEnabled(false);
    await use(new Reader(page, baseURL!));
    await context.close();
  },
});
