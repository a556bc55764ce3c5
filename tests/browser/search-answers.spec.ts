/**
 * What the search box says besides its results: urgent help, questions about a near name, slips put right.
 * cspell:ignore tidewatre suisidal pictuer laeked
 */
import { type Page } from '@playwright/test';
import { expect, test } from './site.ts';

const box = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.getByRole('region', { name: 'Search results' });
const urgent = (page: Page) => page.getByRole('region', { name: 'Urgent help' });

test('words of danger bring urgent help above the results, while typing and at none', async ({
  page,
}) => {
  await page.goto('/');
  await expect(urgent(page)).toBeHidden();
  for (const typed of ['i want to die', 'someone has my picture and will kill me']) {
    await box(page).fill(typed);
    await expect(urgent(page).getByRole('link', { name: '999' })).toBeVisible();
    await expect(urgent(page).getByRole('link', { name: /^Limpet Line/ })).toBeVisible();
    await expect(urgent(page).getByRole('link', { name: 'Get help now' })).toBeVisible();
  }
  await expect(results(page).getByRole('link').first()).toBeVisible();
  const [above, below] = await Promise.all(
    [urgent(page), results(page)].map((part) => part.boundingBox()),
  );
  expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y);
  await box(page).fill('whelk');
  await expect(urgent(page)).toBeHidden();
});

test('a name near to one here is asked about', async ({ page }) => {
  await page.goto('/search/');
  await box(page).fill('barnackle');
  await expect(page.getByRole('status')).toHaveText('Did you mean Barnacle?');
  await box(page).fill('barnacle bill');
  await expect(page.getByRole('status')).toContainText(
    'Barnacle Bill, a shop for sailors, is not in the library.',
  );
});

test('a slip in a word that no name holds is put right, and said', async ({ page }) => {
  await page.goto('/search/');
  await box(page).fill('tidewatre');
  await expect(page.getByRole('status')).toHaveText(
    /^There is no bulletin on “tidewatre”\. .+ “tidewater”:$/,
  );
  await expect(results(page).getByRole('link', { name: 'Barnacle' })).toBeVisible();
  await expect(results(page).locator('mark').first()).toHaveText(/^tidewater$/i);
});

test('a slip hides neither the guide nor urgent help', async ({ page }) => {
  await page.goto('/search/');
  await box(page).fill('suisidal');
  await expect(urgent(page).getByRole('link', { name: '999' })).toBeVisible();
  await box(page).fill('my pictuer was laeked');
  await expect(results(page).getByRole('link').first()).toHaveText('A picture online');
  await expect(page.getByRole('status')).toHaveText(/ for “my picture was leaked”$/);
});

test('where the words are lost, what was typed is answered as it is', async ({ page }) => {
  page.removeAllListeners('console');
  await page.route('**/words.json', (route) => route.abort());
  await page.goto('/search/');
  await box(page).fill('tidewatre');
  await expect(page.getByRole('status')).toHaveText('There is no bulletin on “tidewatre”.');
});
