/** Paper: whatever can be printed alone carries its source, its date and the way back. */
import type { Page } from '@playwright/test';
import { readPdf, scanned } from '../pdf.ts';
import { type BuiltSite, expect, test } from '../site.ts';

const margin = { top: '8mm', right: '10mm', bottom: '11mm', left: '10mm' };
const a4 = (page: Page) => page.pdf({ preferCSSPageSize: true });
const letter = (page: Page) => page.pdf({ format: 'Letter', margin });

/** A front and a back: no bulletin is longer. */
const mostSides = 2;

type Bulletin = { title: string; issuer: string; statusInWords: string };

/** What a noticeboard needs of a bulletin. */
function neededOf(site: BuiltSite, path: string): string[] {
  const data = site.json(`api/v1${path.slice(0, -1)}.json`) as Bulletin;
  // Only a bulletin that relies on other pages has sources to name.
  const sources = site
    .parsed(path)
    .querySelectorAll('main h2')
    .some((heading) => heading.text.trim() === 'Sources');
  return [
    ...[data.title, data.statusInWords, data.issuer, 'Who can help', '999'],
    ...(sources ? ['Sources'] : []),
  ];
}

async function faultsOf(page: Page, site: BuiltSite, path: string): Promise<string[]> {
  const file = await a4(page);
  const { pages, text } = await readPdf(file);
  const isBulletin = path.startsWith('/bulletins/');
  const address = path === '/print/poster/' ? '/get-help/child/' : path;
  const needed = [
    ...(isBulletin ? neededOf(site, path) : []),
    ...(path.startsWith('/get-help/') ? ['Call 999'] : []),
    `${new URL(site.origin).host}${address.slice(0, -1)}`,
    'Look for a newer version by',
    `Page ${pages} of ${pages}`,
  ];
  const codes = await Promise.all(
    Array.from({ length: pages }, (_, side) => scanned(file, side)),
  ).then((sides) => sides.flat());
  return [
    ...(pages > (isBulletin ? mostSides : 1) ? [`${pages} sides`] : []),
    ...needed.filter((words) => !text.includes(words)).map((words) => `lacks “${words}”`),
    ...['Skip to main content', 'Print this page']
      .filter((words) => text.includes(words))
      .map((words) => `prints “${words}”`),
    ...(codes.length === 1 && codes[0]!.text === `${site.origin}${address}`
      ? []
      : [`its code leads to ${codes.map((code) => code.text).join()}`]),
    ...codes
      .filter((code) => code.millimetres < 20)
      .map((code) => `its code is ${code.millimetres} mm wide`),
  ];
}

/** What stands at the end of a way: not the guide's questions. */
const finished = (site: BuiltSite) => [
  ...site.bulletins,
  ...site.under('features'),
  ...site.under('services'),
  ...site.routes,
  '/print/poster/',
];

const parts = 2;
for (let part = 0; part < parts; part += 1) {
  test(`on A4 every page that is printed alone has all a noticeboard needs, and a code, scanned in grey, that leads back: part ${part + 1} of ${parts}`, async ({
    page,
    site,
  }) => {
    test.setTimeout(240_000);
    const found: string[] = [];
    for (const path of finished(site).filter((_, at) => at % parts === part)) {
      await page.goto(path);
      found.push(...(await faultsOf(page, site, path)).map((fault) => `${path}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
}

test('on Letter no bulletin is longer than a front and a back', async ({ page, site }) => {
  test.setTimeout(120_000);
  for (const path of site.bulletins) {
    await page.goto(path);
    const { pages } = await readPdf(await letter(page));
    expect(pages, path).toBeLessThanOrEqual(mostSides);
  }
});

test('no words of any bulletin are cut off at the edge of its paper', async ({ page, site }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1000 });
  const cut: string[] = [];
  for (const path of site.bulletins) {
    await page.goto(path);
    cut.push(
      ...(await page.getByRole('main').evaluate((main) => {
        const paper = main.getBoundingClientRect();
        return [...main.querySelectorAll('p, li, h1, h2, dt, dd, [role=note]')]
          .filter((element) => {
            const { left, right, width } = element.getBoundingClientRect();
            return width > 0 && (left < paper.left - 1 || right > paper.right + 1);
          })
          .map((element) => element.textContent ?? '');
      })),
    );
  }
  expect(cut).toEqual([]);
});
