/** Filters keep the keyboard's place when one is taken away, and forget those that no longer exist. */
import { type Page } from '@playwright/test';
import { expect, test } from './site.ts';

const panel = (page: Page) => page.getByText('Filter the bulletins');
const chips = (page: Page) => page.getByRole('button', { name: /^Remove / });

/** Chooses the first filter of each of some groups, and closes the panel. */
async function choose(page: Page, ...groups: string[]) {
  await panel(page).click();
  for (const group of groups)
    await page.getByRole('group', { name: group }).getByRole('checkbox').first().check();
  await panel(page).click();
}

test('taking a filter away moves to the next one, and after the last to the panel', async ({
  page,
}) => {
  await page.goto('/bulletins/');
  await choose(page, 'Kind', 'Status', 'What it lets people do');
  const [, second = '', third = ''] = await chips(page).allInnerTexts();
  await chips(page).first().press('Enter');
  await expect(chips(page)).toHaveText([second, third]);
  await expect(chips(page).first()).toBeFocused();
  await chips(page).last().press('Enter');
  await expect(chips(page)).toHaveText([second]);
  await expect(chips(page)).toBeFocused();
  await chips(page).press('Enter');
  await expect(chips(page)).toHaveCount(0);
  await expect(panel(page)).toBeFocused();
});
