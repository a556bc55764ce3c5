/** What a reader with a keyboard, or with colours of their own, meets on a page. */
import { expect, test } from './site.ts';

test('in forced colours the status still shows as words in a border', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/bulletins/barnacle/');
  const words = page.getByRole('main').getByText('Changed since this bulletin');
  await expect(words).toBeVisible();
  const badge = words.locator('..');
  expect(await badge.evaluate((element) => getComputedStyle(element).borderTopWidth)).not.toBe(
    '0px',
  );
});

test('the keyboard reaches the main content in one step', async ({ page }) => {
  await page.goto('/bulletins/barnacle/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
