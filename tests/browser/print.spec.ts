/** Paper: every bulletin is one A4 side that carries its title, issuer, date, status and sources. */
import { bulletins, expect, pages, test } from './site.ts';
import { readPdf } from './pdf.ts';

for (const id of bulletins) {
  test(`${id} prints on one side of A4, with all a noticeboard needs`, async ({ page }) => {
    await page.goto(`/bulletins/${id}/`);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    const status = await page
      .getByRole('main')
      .getByRole('region')
      .first()
      .getByText(/^\w/)
      .first()
      .innerText();
    const { pages, text } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toBe(1);
    for (const words of [
      title,
      status.replace(/^\S\s+/, ''),
      'South West Regional Organised Crime Unit',
      'Sources',
      `bulletins.example/bulletins/${id}`,
      'Look for a newer version by 23 May 2027',
      'Page 1 of 1',
      '999',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Skip to main content');
    expect(text).not.toContain('Privacy');
  });
}

test('every page of advice, of a service and at an end of the guide is one side too', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const longer: string[] = [];
  for (const path of pages.filter((it) => /^\/(features|services|get-help)\/.+\/$/.test(it))) {
    await page.goto(path);
    const sheet = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    if (sheet.pages !== 1) longer.push(`${path}: ${sheet.pages} sides`);
    if (path.startsWith('/get-help/') && !sheet.text.includes('Call 999'))
      longer.push(`${path}: no 999`);
  }
  expect(longer).toEqual([]);
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
