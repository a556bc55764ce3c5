/** Comparing while pages are slow or lost: only the answer to the last question is shown. */
import { type Page } from '@playwright/test';
import { expect, test } from './site.ts';

const table = (page: Page) => page.getByRole('table');
const failure = (page: Page) => page.getByText('These pages could not be opened just now.');
const second = (page: Page) => page.getByRole('combobox', { name: 'Second app' });

test('a late failure of an older question is not shown beside a newer answer', async ({ page }) => {
  page.removeAllListeners('console');
  await page.goto('/compare/');
  await expect(table(page)).toBeVisible();
  const [, , third = ''] = await second(page)
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const before = await second(page).inputValue();
  let lose: (() => void) | undefined;
  await page.route(`**${third}`, (route) => (lose = () => void route.abort()));
  await second(page).selectOption(third);
  await second(page).selectOption(before);
  await expect(table(page)).toBeVisible();
  await expect.poll(() => lose).toBeDefined();
  const lost = page.waitForEvent('requestfailed');
  lose!();
  await lost;
  await page.waitForTimeout(300);
  await expect(table(page)).toBeVisible();
  await expect(failure(page)).toBeHidden();
});

test('when the last question fails, no older table stands for its answer', async ({ page }) => {
  page.removeAllListeners('console');
  await page.goto('/compare/');
  await expect(table(page)).toBeVisible();
  const before = await second(page).inputValue();
  await page.route('**/bulletins/**', (route) => route.abort());
  await second(page).selectOption({ index: 2 });
  await expect(failure(page)).toBeVisible();
  await expect(table(page)).toBeHidden();
  await page.unroute('**/bulletins/**');
  await second(page).selectOption(before);
  await expect(table(page)).toBeVisible();
  await expect(failure(page)).toBeHidden();
});
