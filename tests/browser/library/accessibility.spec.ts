/** Every page through axe in each look, and no sideways scroll at any width. */
import axe from 'axe-core';
import type { Page } from '@playwright/test';
import { expect, test } from '../site.ts';

type Axe = typeof axe;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Dark differs from light in its colours alone (architecture.test.ts keeps it so): there, colours are checked.
const rules = {
  light: tags,
  dark: { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] },
};
const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 1280].map((width) => ({ colorScheme, width })),
);

/** @returns what axe finds on the page that is open, as "rule: element" */
async function violationsIn(page: Page, { colorScheme, width }: (typeof looks)[number]) {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 900 });
  const violations = await page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: Axe };
    const results = await axe.run(document, { resultTypes: ['violations'], runOnly });
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, rules[colorScheme]);
  return violations.map((violation) => `${colorScheme}, ${width} px: ${violation}`);
}

/** @returns the widths, of those given, at which the page that is open scrolls sideways */
async function tooWide(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) found.push(`${width} px: ${over} px too wide`);
  }
  return found;
}

const everyWidth = [320, 400, 520, 640, 768, 900, 1024, 1280, 1440];

/** So that pages are looked at side by side. */
const parts = 4;
for (let part = 0; part < parts; part += 1) {
  test(`no page has a fault that axe finds, or scrolls sideways: part ${part + 1} of ${parts}`, async ({
    page,
    site,
    looksAtPages,
  }) => {
    test.setTimeout(300_000);
    const found: string[] = [];
    for (const path of site.pages.filter((_, at) => at % parts === part)) {
      await page.goto(path);
      // Once for all looks: reading axe takes a browser longer than running it.
      await page.evaluate(axe.source);
      const faults: string[] = [];
      for (const look of looks.slice(0, looksAtPages))
        faults.push(...(await violationsIn(page, look)));
      faults.push(...(await tooWide(page, looksAtPages > 1 ? everyWidth : [320])));
      found.push(...faults.map((fault) => `${path} ${fault}`));
    }
    expect(found).toEqual([]);
  });
}
