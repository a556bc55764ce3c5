/** Paper, entry by entry: its dates, and letters large enough for a noticeboard. */
import { printed, readPdf } from './pdf.ts';
import { expect, test } from './site.ts';

test('a bulletin on paper says when it was checked, when to look again and who shared it', async ({
  page,
}) => {
  await page.goto('/bulletins/barnacle/');
  const { text } = await readPdf(await printed(page));
  expect(text).toContain('Checked 10 March 2025. Look for a newer version by 10 March 2026.');
  expect(text).toContain('Shared with');
  expect(text).toContain('0808 157 0001');
  expect(text).toContain('harbour.example/bulletins/barnacle');
});

test('every text on paper is at least 10.5 points', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of [
    '/bulletins/barnacle/',
    '/services/beacon/',
    '/features/in-app-purchases/',
    '/get-help/parent/picture-online/',
  ]) {
    await page.goto(path);
    const smallest = await page
      .getByRole('main')
      .evaluate((main) =>
        Math.min(
          ...[...main.querySelectorAll('p, li, dt, dd, h1, h2, h3, a, span')]
            .filter((element) => element.getClientRects().length > 0)
            .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
        ),
      );
    expect(smallest * 0.75, `points on ${path}`).toBeGreaterThanOrEqual(10.5);
  }
});
