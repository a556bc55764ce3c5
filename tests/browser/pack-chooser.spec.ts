/** A pack of one's own: what is printed is what is chosen now, once, and it says today. */
import { type Page } from '@playwright/test';
import { expect, test } from './site.ts';

const pack = (page: Page) => page.locator('.pack');
const printButton = (page: Page) => page.getByRole('button', { name: 'Print this pack' });
const printed = (page: Page) => page.evaluate(() => Number(document.body.dataset.printed ?? 0));

/** The checkboxes of the bulletins’ sheets. */
const sheets = (page: Page) => page.getByRole('group', { name: 'Bulletins' }).getByRole('checkbox');

test.beforeEach(async ({ page }) => {
  await page.goto('/print/');
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = String(Number(document.body.dataset.printed ?? 0) + 1);
    };
  });
  await page.locator('summary').filter({ hasText: 'Bulletins' }).click();
});

test('a change after printing takes the prepared pack away', async ({ page }) => {
  await sheets(page).first().check();
  await printButton(page).click();
  await expect.poll(() => printed(page)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(pack(page).getByRole('heading', { name: 'Safeguarding sheets' })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await sheets(page).nth(1).check();
  await page.emulateMedia({ media: 'print' });
  await expect(pack(page)).toBeHidden();
  await expect(pack(page).locator('article')).toHaveCount(0);
  await expect(page.getByText('are ready.')).toHaveCount(0);
});

test('a change while sheets are read prints nothing', async ({ page }) => {
  let answer = () => {};
  await page.route('**/bulletins/*/', (route) => (answer = () => void route.continue()));
  await sheets(page).first().check();
  const asked = page.waitForRequest('**/bulletins/*/');
  await printButton(page).click();
  await asked;
  await sheets(page).nth(1).check();
  const answered = page.waitForEvent('requestfinished');
  answer();
  await answered;
  await page.waitForTimeout(300);
  expect(await printed(page)).toBe(0);
  await expect(pack(page)).toBeHidden();
});

test('a double click prints once', async ({ page }) => {
  await sheets(page).first().check();
  await printButton(page).dblclick({ delay: 150 });
  await expect.poll(() => printed(page)).toBe(1);
  await page.waitForTimeout(300);
  expect(await printed(page)).toBe(1);
});

test('pressing twice while sheets are read prints once', async ({ page }) => {
  await page.route('**/bulletins/*/', async (route) => {
    await new Promise((done) => setTimeout(done, 300));
    await route.continue();
  });
  await sheets(page).first().check();
  await printButton(page).press('Enter');
  await printButton(page).press('Enter');
  await expect.poll(() => printed(page)).toBe(1);
  await page.waitForTimeout(500);
  expect(await printed(page)).toBe(1);
});

test('printing the same choice again prints each sheet once', async ({ page }) => {
  await sheets(page).first().check();
  for (const times of [1, 2]) {
    await printButton(page).click();
    await expect.poll(() => printed(page)).toBe(times);
    await expect(pack(page).locator('h1')).toHaveCount(2);
    // Longer than a double click.
    await page.waitForTimeout(600);
  }
});

test('one sheet is counted as one, and two as two', async ({ page }) => {
  await sheets(page).first().check();
  await printButton(page).click();
  await expect(page.getByText('1 sheet and a cover are ready.')).toBeVisible();
  await sheets(page).nth(1).check();
  await printButton(page).click();
  await expect(page.getByText('2 sheets and a cover are ready.')).toBeVisible();
});

test.describe('on another day than the day of the build', () => {
  test.use({ timezoneId: 'Pacific/Auckland' });

  test('the cover names the reader’s own day', async ({ page }) => {
    // In Auckland it is the next day already.
    await page.clock.setFixedTime(new Date('2031-03-04T20:00:00Z'));
    await sheets(page).first().check();
    await printButton(page).click();
    await expect(pack(page).getByText(/Put together on 5 March 2031 from /)).toBeAttached();
  });
});

test('the cover of a ready-made pack does not say when it was put together', async ({
  page,
  site,
}) => {
  const readyMade = site.pages.filter((path) => /^\/print\/(?!poster).+/.test(path));
  expect(readyMade).not.toEqual([]);
  for (const path of readyMade) {
    await page.goto(path);
    await expect(
      pack(page)
        .getByText(/checked \d/)
        .first(),
    ).toBeVisible();
    await expect(page.getByText('Put together')).toHaveCount(0);
  }
});

test('words that no sheet is called by are said to be so, and clearing closes the groups again', async ({
  page,
}) => {
  const find = page.getByLabel('Find in this list');
  await find.fill('zeppelin');
  await expect(page.getByText('Nothing in this list is called “zeppelin”.')).toBeVisible();
  await find.fill('poster');
  await page.getByRole('checkbox', { name: /^Poster/ }).check();
  await expect(page.getByText('1 sheet', { exact: true })).toBeVisible();
  await find.fill('');
  await expect(page.getByRole('checkbox').filter({ visible: true })).toHaveCount(0);
});
