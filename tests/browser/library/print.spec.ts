/** Paper: whatever can be printed alone carries its source, its date and the way back. */
import type { Page } from '@playwright/test';
import { margin, printed, readPdf, scanned } from '../pdf.ts';
import { type BuiltSite, expect, test } from '../site.ts';

const letter = { format: 'Letter', margin, preferCSSPageSize: false };

type Bulletin = Record<'title' | 'statusInWords' | 'summary', string> & { actions: string[] };

/** What a noticeboard needs of a bulletin: all of it on the front. */
function frontOf(site: BuiltSite, path: string): string[] {
  const data = site.json(`api/v1${path.slice(0, -1)}.json`) as Bulletin;
  const { title, statusInWords, summary, actions } = data;
  return [title, statusInWords, summary, ...actions, 'Who can help', '999', 'Shared with'];
}

const imprint = (site: BuiltSite, path: string) => [
  `${new URL(site.origin).host}${path.slice(0, -1)}`,
  'Look for a newer version by',
];

/** @returns what of a bulletin's paper is not as it should be */
function bulletinFaults(site: BuiltSite, path: string, sides: readonly string[]): string[] {
  const [front = '', back = ''] = sides;
  return [
    ...[...frontOf(site, path), ...imprint(site, path)]
      .filter((words) => !front.includes(words))
      .map((words) => `its front lacks “${words}”`),
    ...(/^(Page \d+ of \d+ )?(How do I recognise it|What else is it called|How do I report and block)\?/.test(
      back.trim(),
    )
      ? []
      : ['its back begins elsewhere']),
    ...['Not known', 'Not stated', 'Skip to main content', 'Print this page']
      .filter((words) => front.includes(words))
      .map((words) => `prints “${words}”`),
  ];
}

/** @returns what is wrong with the code on the front, scanned in grey as a school's printer gives it */
async function codeFaults(file: Uint8Array, leadsTo: string): Promise<string[]> {
  const codes = await scanned(file, 0);
  return [
    ...(codes.length === 1 && codes[0]!.text === leadsTo
      ? []
      : [`its code leads to ${codes.map((code) => code.text).join()}`]),
    ...codes
      .filter((code) => code.millimetres < 20)
      .map((code) => `its code is ${code.millimetres} mm wide`),
  ];
}

/** @param scans whether its code is scanned too, which takes as long as all else */
async function faultsOf(page: Page, site: BuiltSite, path: string, scans: boolean) {
  const file = await printed(page);
  const { pages, sides, text } = await readPdf(file);
  const isBulletin = path.startsWith('/bulletins/');
  const address = path === '/print/poster/' ? '/get-help/child/' : path;
  const needed = [
    ...(path.startsWith('/get-help/') ? ['Call 999'] : []),
    ...imprint(site, address),
    `Page ${pages} of ${pages}`,
  ];
  return [
    ...(isBulletin ? bulletinFaults(site, path, sides) : pages > 1 ? [`${pages} sides`] : []),
    ...needed.filter((words) => !text.includes(words)).map((words) => `lacks “${words}”`),
    ...(scans ? await codeFaults(file, `${site.origin}${address}`) : []),
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

const parts = 3;
for (let part = 0; part < parts; part += 1) {
  test(`on A4 every page that is printed alone has all a noticeboard needs, and a code, scanned in grey, that leads back: part ${part + 1} of ${parts}`, async ({
    page,
    site,
    everyPage,
  }) => {
    test.setTimeout(240_000);
    const found: string[] = [];
    // One component draws every code: it is scanned on each bulletin, and once on each kind of page.
    const sample = site.sampleOf(finished(site));
    const sheets = everyPage ? finished(site) : sample;
    for (const path of sheets.filter((_, at) => at % parts === part)) {
      await page.goto(path);
      const faults = await faultsOf(page, site, path, sample.includes(path));
      found.push(...faults.map((fault) => `${path}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
}

test('on Letter, too, the front of a bulletin is one side and its back begins the next', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  const found: string[] = [];
  for (const path of site.bulletins) {
    await page.goto(path);
    const { sides } = await readPdf(await printed(page, letter));
    found.push(...bulletinFaults(site, path, sides).map((fault) => `${path}: ${fault}`));
  }
  expect(found).toEqual([]);
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

test('letters that grow with the room left never run over what follows', async ({ page, site }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ media: 'print' });
  // A4 between its margins.
  await page.setViewportSize({ width: 703, height: 1020 });
  const over: string[] = [];
  let grown = 0;
  const growing = [...site.bulletins, ...site.under('services'), ...site.sampleOf(site.routes)];
  for (const path of growing) {
    await page.goto(path);
    const boxes = await page.getByRole('main').evaluate((main) =>
      [...main.querySelectorAll('*')]
        .filter((element) => getComputedStyle(element).containerType === 'size')
        .map(({ scrollHeight, clientHeight, textContent }) => ({
          // By more than a millimetre.
          over: scrollHeight > clientHeight + 4,
          words: textContent.replace(/\s+/g, ' ').trim(),
        })),
    );
    grown += boxes.length;
    over.push(...boxes.filter((box) => box.over).map(({ words }) => `${path}: ${words}`));
  }
  expect(grown).toBeGreaterThan(0);
  expect(over).toEqual([]);
});
