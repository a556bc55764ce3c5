/** Every page through axe, in light and in dark, narrow and wide, and no sideways scroll at any width. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from '@playwright/test';
import { launchOptions } from '../../../src/scripts/chromium.ts';
import { expect, test } from '../site.ts';

const { args = [], ...browser } = launchOptions();
// Nothing here is clicked or drawn for anybody: without a thread for that it takes a fifth less time.
test.use({ launchOptions: { ...browser, args: [...args, '--disable-threaded-compositing'] } });

const script = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Dark differs from light in its colours alone (architecture.test.ts keeps it so): there, colours are checked.
const rules = {
  light: tags,
  dark: { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] },
};
type Look = { colorScheme: keyof typeof rules; width: number };
/** How every page is seen: in both colours, and at both widths. */
const looks: Look[] = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
];
/** How a sample of every kind is seen. */
const everyLook: Look[] = [
  ...looks,
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
];

/** @returns what axe finds on the page that is open, as "rule: element" */
async function violationsIn(page: Page, { colorScheme, width }: Look) {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 900 });
  const violations = await page.evaluate(async (runOnly) => {
    const { axe: loaded } = window as unknown as { axe: typeof axe };
    const options = { resultTypes: ['violations' as const], preload: false, runOnly };
    const results = await loaded.run(document, options);
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, rules[colorScheme]);
  return violations.map((violation) => `${colorScheme}, ${width} px: ${violation}`);
}

/** @returns how far the page that is open scrolls sideways at a width, where it does */
async function tooWide(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return over > 0 ? [`${width} px: ${over} px too wide`] : [];
}

/** So that pages are looked at side by side. */
const parts = 6;
for (let part = 0; part < parts; part += 1) {
  test(`no page has a fault that axe finds, or scrolls sideways: part ${part + 1} of ${parts}`, async ({
    page,
    site,
    everyPage,
  }) => {
    test.setTimeout(300_000);
    await page.addInitScript(script);
    const found: string[] = [];
    const sample = site.sampleOf(site.pages);
    const [pages, seen] = everyPage ? [site.pages, looks] : [sample, looks.slice(0, 1)];
    for (const path of pages.filter((_, at) => at % parts === part)) {
      await page.goto(path);
      for (const look of everyPage && sample.includes(path) ? everyLook : seen) {
        const faults = [...(await violationsIn(page, look)), ...(await tooWide(page, look.width))];
        found.push(...faults.map((fault) => `${path} ${fault}`));
      }
    }
    expect(found).toEqual([]);
  });
}

test('no kind of page scrolls sideways at any width', async ({ page, site, everyPage }) => {
  test.setTimeout(120_000);
  const found: string[] = [];
  // Eight widths take long: on this library of its bulletins, on the invented one, with entries as long as
  // may be, of every kind.
  for (const path of everyPage ? site.bulletins : site.sampleOf(site.pages)) {
    await page.goto(path);
    for (const width of [400, 520, 640, 768, 900, 1024, 1280, 1440])
      found.push(...(await tooWide(page, width)).map((fault) => `${path} ${fault}`));
  }
  expect(found).toEqual([]);
});
