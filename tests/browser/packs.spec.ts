/** Packs: bulletins and other pages chosen, put in order and printed as one; ready-made ones need no script. */
import { expect, test } from './site.ts';
import { printed, readPdf, scanned } from './pdf.ts';

test('a pack is chosen, put in order and printed under a cover with page numbers', async ({
  page,
}) => {
  await page.goto('/print/');
  await page.evaluate(() => (window.print = () => document.body.toggleAttribute('data-printed')));
  await page.locator('summary').filter({ hasText: 'Bulletins' }).click();
  await page.getByLabel('Periwinkle', { exact: true }).check();
  await page.getByLabel('Whelk', { exact: true }).check();
  await page.getByRole('button', { name: 'Move Whelk up' }).click();
  await expect(page.getByRole('status').last()).toHaveText('Whelk is now number 1.');
  const order = page.getByRole('listitem').filter({ has: page.getByRole('button') });
  await expect(order).toContainText(['Whelk', 'Periwinkle']);

  await page.getByRole('button', { name: 'Print this pack' }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  const file = await printed(page);
  const { pages, text } = await readPdf(file);
  expect(text).toMatch(/1\. ?Whelk.*2\. ?Periwinkle/);
  expect(text).toContain('Bulletins issued by: North Harbour Police; Saltmarsh Constabulary.');
  expect(text).toContain('Look for newer ones by 1 March 2026');
  expect(text).toContain(`Page ${pages} of ${pages}`);
  expect(text).not.toContain('Find in this list');
  expect((await scanned(file, 1)).map((code) => code.text)).toEqual([
    'https://harbour.example/bulletins/whelk/',
  ]);
});

test('whoever comes back finds no sheet that was chosen before, nor is it in the address', async ({
  page,
}) => {
  await page.goto('/print/');
  await page.locator('summary').filter({ hasText: 'Services' }).click();
  await page.getByLabel('Limpet Line', { exact: true }).check();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/print/');
  expect(page.url()).not.toContain('#');
  await page.goto('/about/');
  await page.goBack();
  await expect(page.getByText('No sheets chosen yet.')).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true, includeHidden: true })).toHaveCount(0);
});

test('a page that cannot be read stops the pack, and says so', async ({ page }) => {
  await page.goto('/print/');
  await page.locator('summary').filter({ hasText: 'Bulletins' }).click();
  await page.getByLabel('Barnacle', { exact: true }).check();
  await page.route('**/bulletins/barnacle/', (route) => route.fulfill({ status: 404, body: '' }));
  await page.getByRole('button', { name: 'Print this pack' }).click();
  await expect(page.getByText('Nothing was printed; please try again.')).toBeVisible();
});

test('a list of hundreds narrows to what is typed', async ({ page }) => {
  await page.goto('/print/');
  await page.getByLabel('Find in this list').fill('cast off');
  await expect(page.getByLabel('Cast Off', { exact: true }).first()).toBeVisible();
  await expect(page.getByLabel('Barnacle', { exact: true })).toBeHidden();
});

test('a button prints the page that is open', async ({ page }) => {
  await page.goto('/bulletins/barnacle/');
  await page.evaluate(() => (window.print = () => (document.title = 'printed')));
  await page.getByRole('button', { name: 'Print this page' }).click();
  expect(await page.title()).toBe('printed');
});

test('the numbers on the poster are read from three metres, and it keeps to a readable width', async ({
  page,
}) => {
  await page.goto('/print/poster/');
  const poster = page.getByRole('article');
  expect((await poster.boundingBox())!.width).toBeLessThan(900);
  await page.emulateMedia({ media: 'print' });
  const size = await page
    .getByRole('link', { name: '0808 157 0001' })
    .evaluate((link) => Number.parseFloat(getComputedStyle(link).fontSize) * 0.75);
  // Letters of 8 mm are read from three metres: 1 in 350 (the rule of thumb for signs).
  expect(size).toBeGreaterThan(34);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a ready-made pack is a page that prints whole, in its own order', async ({ page }) => {
    await page.goto('/print/');
    await expect(page.getByLabel('Find in this list')).toBeHidden();
    const ready = page.getByRole('main').getByRole('listitem');
    await expect(ready).toContainText([
      'For our staff',
      'All our bulletins',
      'For parents',
      'Poster',
    ]);
    await page.getByRole('link', { name: 'For our staff' }).click();
    await expect(page.getByRole('button', { name: 'Print this pack' })).toBeHidden();
    const { pages, text } = await readPdf(await printed(page));
    expect(text).toMatch(
      /1\. ?Limpet Line.*2\. ?Barnacle.*3\. ?A picture online.*4\. ?Can talk to/,
    );
    expect(text).toContain(`Page ${pages} of ${pages}`);
    for (const words of [
      'You can talk to someone on the phone',
      'A chat app that people could join',
    ])
      expect(text).toContain(words);
  });

  test('a pack for parents prints no words to staff, and may hold the poster', async ({ page }) => {
    const alone = await page.goto('/features/strangers/').then(() => printed(page));
    expect((await readPdf(alone)).text).toContain('Words a school can send');
    await page.goto('/print/for-parents/');
    const { text, sides } = await readPdf(await printed(page));
    expect(text).not.toMatch(/four Cs|a school can send/);
    expect(sides.at(-1)).toContain('In school, talk to');
    await expect(page.getByRole('button', { name: 'Print this page' })).toHaveCount(0);
  });

  test('a pack is due on the day on which the first of what it holds is due', async ({ page }) => {
    // Limpet Line was checked on 10 February 2025, before everything else in this pack.
    await page.goto('/print/staff-room/');
    await expect(page.getByText('Look for newer ones by 10 February 2026')).toBeVisible();
  });

  test('the poster takes every number from the services, in its own order', async ({ page }) => {
    await page.goto('/print/poster/');
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
      'If you are in danger right now',
      'If a picture of you is online',
      'If you need someone to talk to',
    ]);
    for (const name of ['Harbour emergency', 'Limpet Line', 'Cast Off'])
      await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: '0808 157 0001' })).toHaveAttribute(
      'href',
      'tel:08081570001',
    );
    await expect(page.getByRole('main')).not.toContainText('Adults only');
  });
});
