/** Moving about in the search: by keys, into the results, away from them and back. */
import { type Page } from '@playwright/test';
import { expect, test } from './site.ts';

const box = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.getByRole('region', { name: 'Search results' });

test('the arrow keys walk into the results and Escape clears the box', async ({ page }) => {
  await page.goto('/search/');
  await box(page).fill('barnikle');
  await expect(results(page).getByRole('link').first()).toHaveText('Barnacle');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');
  await expect(results(page)).toBeHidden();
});

test('a reader already among the results stays there when full text adds to them', async ({
  page,
}) => {
  await page.route('**/*.pf_fragment', async (route) => {
    await new Promise((done) => setTimeout(done, 600));
    await route.continue();
  });
  await page.goto('/search/');
  await box(page).fill('barnikle');
  await expect(results(page).getByRole('link', { name: 'Barnacle', exact: true })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).getByRole('link', { name: 'Barnacle', exact: true })).toBeFocused();
  await expect(page.getByRole('status')).toHaveText(/result/);
  await expect(results(page).getByRole('link', { name: 'Barnacle', exact: true })).toBeFocused();
});

test('Enter opens nothing old: it leads to the first answer to what the box now holds', async ({
  page,
}) => {
  await page.goto('/bulletins/barnacle/');
  await box(page).pressSequentially('cast off', { delay: 10 });
  await page.keyboard.press('Enter');
  await expect(results(page).getByRole('link', { name: 'Cast Off' }).first()).toBeFocused();
});

test('answers over the page give way when the reader turns to something else', async ({ page }) => {
  await page.goto('/bulletins/barnacle/');
  await box(page).fill('whelk');
  await expect(results(page)).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(results(page)).toBeHidden();
  await box(page).focus();
  await expect(results(page)).toBeVisible();
  await page.getByRole('link', { name: 'Skip to main content' }).focus();
  await expect(results(page)).toBeHidden();
  await expect(box(page)).toHaveValue('whelk');
});
