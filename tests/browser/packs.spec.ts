/** Packs: sheets chosen, put in order and printed as one; ready-made ones need no script. */
import { expect, test } from './site.ts';
import { readPdf, scanned } from './pdf.ts';

test('sheets are chosen, put in order and printed under a cover with page numbers', async ({
  page,
}) => {
  await page.goto('/print/');
  await page.evaluate(() => (window.print = () => document.body.toggleAttribute('data-printed')));
  await page.locator('summary').filter({ hasText: 'Bulletins' }).click();
  await page.getByLabel('Kik', { exact: true }).check();
  await page.getByLabel('Wickr', { exact: true }).check();
  await page.getByRole('button', { name: 'Move Wickr up' }).click();
  await expect(page.getByRole('status').last()).toHaveText('Wickr is now number 1.');
  const order = page.getByRole('listitem').filter({ has: page.getByRole('button') });
  await expect(order).toContainText(['Wickr', 'Kik']);

  await page.getByRole('button', { name: 'Print this pack' }).click();
  await expect(page.getByText('2 sheets and a cover are ready.')).toBeVisible();
  const file = await page.pdf({ preferCSSPageSize: true });
  const { pages, text } = await readPdf(file);
  expect(pages).toBe(3);
  expect(text).toMatch(/Safeguarding sheets.*1\. ?Wickr.*2\. ?Kik/);
  expect(text).toContain('Bulletins issued by: South West Regional Organised Crime Unit.');
  expect(text).toContain('Look for newer ones by 23 May 2027');
  expect(text).toContain('Page 3 of 3');
  expect(text).not.toContain('Find in this list');
  expect((await scanned(file, 1)).map((it) => it.text)).toEqual([
    'https://bulletins.example/bulletins/wickr/',
  ]);
});

test('the choice survives the back button, and nothing of it is in the address', async ({
  page,
}) => {
  await page.goto('/print/');
  await page.locator('summary').filter({ hasText: 'Services' }).click();
  await page.getByLabel('Childline', { exact: true }).check();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/print/');
  expect(page.url()).not.toContain('#');
  await page.goto('/about/');
  await page.goBack();
  await expect(page.getByLabel('Childline', { exact: true })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Take out Childline' })).toBeVisible();
});

test('a sheet that cannot be read stops the pack, and says so', async ({ page }) => {
  await page.goto('/print/');
  await page.locator('summary').filter({ hasText: 'Bulletins' }).click();
  await page.getByLabel('Kik', { exact: true }).check();
  await page.route('**/bulletins/kik/', (route) => route.fulfill({ status: 404, body: '' }));
  await page.getByRole('button', { name: 'Print this pack' }).click();
  await expect(page.getByText('Nothing was printed; please try again.')).toBeVisible();
});

test('a list of hundreds narrows to what is typed', async ({ page }) => {
  await page.goto('/print/');
  await page.getByLabel('Find in this list').fill('report remove');
  await expect(page.getByLabel('Report Remove', { exact: true }).first()).toBeVisible();
  await expect(page.getByLabel('Kik', { exact: true })).toBeHidden();
});

test('a button prints the page that is open', async ({ page }) => {
  await page.goto('/bulletins/kik/');
  await page.evaluate(() => (window.print = () => (document.title = 'printed')));
  await page.getByRole('button', { name: 'Print this page' }).click();
  expect(await page.title()).toBe('printed');
});

test('the numbers on the poster are read from two metres, and it keeps to a readable width', async ({
  page,
}) => {
  await page.goto('/print/poster/');
  const poster = page.getByRole('article');
  expect((await poster.boundingBox())!.width).toBeLessThan(900);
  await page.emulateMedia({ media: 'print' });
  const size = await page
    .getByRole('link', { name: '0800 1111' })
    .evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize) * 0.75);
  expect(size).toBeCloseTo(38, 0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('ready-made packs are pages that print whole', async ({ page }) => {
    const sides = { 'All bulletins': 6, 'For a parents’ evening': 7, 'For the staff room': 7 };
    for (const [name, count] of Object.entries(sides)) {
      await page.goto('/print/');
      await expect(page.getByLabel('Find in this list')).toBeHidden();
      await page.getByRole('link', { name }).click();
      await expect(page.getByRole('button', { name: 'Print this pack' })).toBeHidden();
      const { pages, text } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(pages, name).toBe(count);
      expect(text).toContain(`Page ${count} of ${count}`);
    }
  });

  test('the poster takes every number from the services', async ({ page }) => {
    await page.goto('/print/poster/');
    for (const name of ['Police on 999', 'Childline', 'Report Remove', 'CEOP Safety Centre'])
      await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: '0800 1111' })).toHaveAttribute(
      'href',
      'tel:08001111',
    );
    await expect(page.getByRole('main')).not.toContainText('Adults only');
  });
});
