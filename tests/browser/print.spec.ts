/** Paper: every sheet is one finished side that carries its source, its date and the way back. */
import type { Page } from '@playwright/test';
import { bulletins, expect, pages, test } from './site.ts';
import { readPdf, scanned } from './pdf.ts';

const margin = { top: '8mm', right: '10mm', bottom: '11mm', left: '10mm' };
const a4 = (page: Page) => page.pdf({ preferCSSPageSize: true });
const letter = (page: Page) => page.pdf({ format: 'Letter', margin });

const sheets = pages.filter((it) => /^\/(bulletins|features|services|get-help)\/.+\/$/.test(it));
/** Sheets that stand at the end of a way: not the guide's questions. */
const finished = [...sheets.filter((it) => !/^\/get-help\/[^/]+\/$/.test(it)), '/print/poster/'];

for (const id of bulletins) {
  test(`${id} prints on one side of A4, with all a noticeboard needs`, async ({ page }) => {
    await page.goto(`/bulletins/${id}/`);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    const status = await page.getByRole('main').locator('section p').first().innerText();
    const { pages, text } = await readPdf(await a4(page));
    expect(pages).toBe(1);
    for (const words of [
      title,
      status.replace(/^\S\s+/, ''),
      'South West Regional Organised Crime Unit',
      'Sources',
      'Who can help',
      '0800 1111',
      `bulletins.example/bulletins/${id}`,
      'Checked 23 November 2026. Look for a newer version by 23 May 2027',
      'Shared with',
      'Page 1 of 1',
      '999',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Skip to main content');
    expect(text).not.toContain('Print this page');
  });
}

test('every bulletin, feature, service, end of the guide and the poster is one side, on A4 and on Letter', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const longer: string[] = [];
  for (const path of finished) {
    await page.goto(path);
    for (const paper of [a4, letter]) {
      const sheet = await readPdf(await paper(page));
      if (sheet.pages !== 1) longer.push(`${path}: ${sheet.pages} sides, ${paper.name}`);
      if (path.startsWith('/get-help/') && !sheet.text.includes('Call 999'))
        longer.push(`${path}: no 999`);
    }
  }
  expect(finished.length).toBeGreaterThan(60);
  expect(longer).toEqual([]);
});

test('the QR code of every sheet, scanned from its paper in grey, leads back to its page', async ({
  page,
}) => {
  test.setTimeout(180_000);
  for (const path of finished) {
    await page.goto(path);
    const codes = await scanned(await a4(page));
    const back = path === '/print/poster/' ? '/get-help/child/' : path;
    expect(codes.map((it) => it.text)).toEqual([`https://bulletins.example${back}`]);
    expect(codes[0]!.millimetres, `QR code of ${path}, in mm`).toBeGreaterThanOrEqual(20);
  }
});

test('what a sheet has no room for, it names', async ({ page }) => {
  await page.goto('/bulletins/wickr/');
  const { text } = await readPdf(await a4(page));
  expect(text).toMatch(/Not on this side of paper: .*the rest of what the bulletin said/);
  expect(text).not.toContain('mywickr.com');
});

test('every text on a sheet is at least 10.5 points, 12 where there is room, its page number 10', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const [path, points] of [
    ['/bulletins/kik/', 10.5],
    ['/services/childline/', 12],
    ['/features/in-app-purchases/', 12],
    ['/get-help/parent/picture-online/', 10.5],
  ] as const) {
    await page.goto(path);
    const smallest = await page
      .getByRole('main')
      .evaluate((main) =>
        Math.min(
          ...[...main.querySelectorAll('p, li, dt, dd, h1, h2, h3, a, span')]
            .filter((it) => it.getClientRects().length > 0)
            .map((it) => Number.parseFloat(getComputedStyle(it).fontSize)),
        ),
      );
    expect(smallest * 0.75, `points on ${path}`).toBeGreaterThanOrEqual(points);
  }
});

test('no words of any bulletin are cut off at the edge of its paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1000 });
  const cut: string[] = [];
  for (const id of bulletins) {
    await page.goto(`/bulletins/${id}/`);
    cut.push(
      ...(await page.getByRole('main').evaluate((main) => {
        const paper = main.getBoundingClientRect();
        return [...main.querySelectorAll('p, li, h1, h2, dt, dd, [role=note]')]
          .filter((it) => {
            const { left, right, width } = it.getBoundingClientRect();
            return width > 0 && (left < paper.left - 1 || right > paper.right + 1);
          })
          .map((it) => it.textContent ?? '');
      })),
    );
  }
  expect(cut).toEqual([]);
});

test.describe('in another library, with the longest entries an editor could write', () => {
  const longest = [0, 2, 4, 8].flatMap((size) =>
    ['app', 'helplines', 'service'].map((kind) => `/bulletins/${kind}-${size}/`),
  );

  for (const path of [...longest, '/services/long-service/'])
    test(`${path} still is one side of A4 and of Letter`, async ({ page, publisher }) => {
      await page.goto(`${publisher}${path}`);
      for (const paper of [a4, letter]) {
        const { pages, text } = await readPdf(await paper(page));
        expect(pages, paper.name).toBe(1);
        expect(text).toContain('Not on this side of paper');
        expect(text).toContain('Look for a newer version by 23 November 2027');
      }
    });
});
