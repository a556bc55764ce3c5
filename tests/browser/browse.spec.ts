/** Browsing by feature, kind and status, and comparing two apps. */
import { type Page } from '@playwright/test';
import { bulletins, expect, partUnder, test } from './site.ts';

const shown = (page: Page) => page.getByRole('article').filter({ visible: true });
const choose = async (page: Page, ...names: string[]) => {
  await page.getByText('Filter the bulletins').click();
  for (const name of names) await page.getByRole('checkbox', { name }).check();
};

test('choosing what an app lets people do shortens the list, and the counts follow', async ({
  page,
}) => {
  await page.goto('/bulletins/');
  await expect(page.getByRole('status').last()).toHaveText(`${bulletins.length} bulletins`);
  await choose(page, 'Voice calls');
  await expect(page.getByRole('status').last()).toHaveText('2 bulletins');
  await expect(shown(page)).toHaveCount(2);
  await expect(page.getByRole('checkbox', { name: 'Closed 1' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Closed' }).check();
  await expect(shown(page).getByRole('heading')).toHaveText('Wickr');
});

test('chosen filters are shown and taken away one by one', async ({ page }) => {
  await page.goto('/bulletins/');
  await choose(page, 'App bulletin', 'Messages that vanish');
  await page.getByRole('button', { name: 'Remove Messages that vanish' }).click();
  await expect(shown(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Remove App bulletin' }).click();
  await expect(shown(page)).toHaveCount(bulletins.length);
});

test('when nothing fits, the page says so kindly', async ({ page }) => {
  await page.goto('/bulletins/');
  await choose(page, 'Service bulletin', 'Voice calls');
  await expect(page.getByText('No bulletin fits all of these.')).toBeVisible();
});

test('going back restores the filters, and no address ever holds them', async ({ page }) => {
  await page.goto('/bulletins/');
  await choose(page, 'Voice calls');
  await page.getByRole('link', { name: 'Wickr' }).click();
  await page.goBack();
  await expect(shown(page)).toHaveCount(2);
  expect(page.url()).toMatch(/\/bulletins\/$/);
});

test('an app’s page leads to its comparison, side by side with another', async ({ page }) => {
  await page.goto('/bulletins/kik/');
  await page.getByRole('link', { name: 'Compare with another app' }).click();
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['Kik', 'Goodnight']);
  await page.getByRole('combobox', { name: 'Second app' }).selectOption('Wickr');
  await expect(table.getByRole('columnheader')).toHaveText(['Kik', 'Wickr']);
  await expect(table).toContainText('Yes: up to 10 people');
  await expect(table).toContainText('Not stated');
});

test('an app’s page gives the three pieces of advice that matter most, in full', async ({
  page,
}) => {
  await page.goto('/bulletins/goodnight/');
  const advice = partUnder(page, 'What to do');
  await expect(advice.getByRole('heading', { level: 3 })).toHaveText([
    'Can talk to strangers',
    'Matches people at random',
    'Age check',
    'And also',
  ]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the filters give way to the pages of the features, which list their apps', async ({
    page,
  }) => {
    await page.goto('/bulletins/');
    await expect(page.getByText('Filter the bulletins')).toBeHidden();
    await page.getByRole('main').getByRole('link', { name: 'features' }).click();
    await page.getByRole('link', { name: 'Messages that vanish' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Wickr' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Wickr' })).toBeVisible();
  });

  test('comparing gives way to links to the apps', async ({ page }) => {
    await page.goto('/compare/');
    await expect(page.getByRole('combobox').first()).toBeHidden();
    await expect(page.getByRole('main').getByRole('link', { name: 'Kik' })).toBeVisible();
  });
});
