/** Browsing by feature, kind and status, and comparing two apps. */
import { type Page } from '@playwright/test';
import { expect, partUnder, test } from './site.ts';

const shown = (page: Page) => page.getByRole('article').filter({ visible: true });
const choose = async (page: Page, ...names: string[]) => {
  await page.getByText('Filter the bulletins').click();
  for (const name of names) await page.getByRole('checkbox', { name }).check();
};
/** The bulletins of the invented library that may be read, newest first. */
const newestFirst = [
  'Barnacle',
  'Periwinkle',
  'Harbour helplines',
  'Whelk',
  'Cast Off',
  'A service that takes down images, run by two',
  'Helplines and reporting centres for families',
  'Moonlight Messenger and Chat for Old Friends',
];

test('bulletins stand newest first, dated and undated ones together', async ({ page }) => {
  for (const path of ['/', '/bulletins/']) {
    await page.goto(path);
    await expect(shown(page).getByRole('heading')).toHaveText(newestFirst);
  }
});

test('a pack of all bulletins holds them newest first', async ({ page }) => {
  await page.goto('/print/all-bulletins/');
  const contents = page.getByRole('main').getByRole('list').first().getByRole('listitem');
  await expect(contents).toContainText(newestFirst);
});

test('choosing what an app lets people do shortens the list, and the counts follow', async ({
  page,
}) => {
  await page.goto('/bulletins/');
  await expect(page.getByRole('status').last()).toHaveText('8 bulletins');
  await choose(page, 'Group chat');
  await expect(page.getByRole('status').last()).toHaveText('2 bulletins');
  await expect(shown(page)).toHaveCount(2);
  await expect(page.getByRole('checkbox', { name: 'Closed 1' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Closed' }).check();
  await expect(shown(page).getByRole('heading')).toHaveText('Whelk');
});

test('a feature that an app is said to lack does not bring it', async ({ page }) => {
  await page.goto('/bulletins/');
  await choose(page, 'Can talk to strangers');
  await expect(shown(page).getByRole('heading').first()).toHaveText('Barnacle');
  await page.goto('/features/contacts-upload/');
  await expect(page.getByRole('main').getByRole('link', { name: 'Barnacle' })).toHaveCount(0);
  await page.goto('/features/location-share/');
  await expect(page.getByRole('main').getByRole('link', { name: 'Barnacle' })).toHaveCount(1);
});

test('chosen filters are shown and taken away one by one', async ({ page }) => {
  await page.goto('/bulletins/');
  await choose(page, 'App bulletin', 'Group chat');
  await page.getByRole('button', { name: 'Remove Group chat' }).click();
  await expect(shown(page)).toHaveCount(4);
  await page.getByRole('button', { name: 'Remove App bulletin' }).click();
  await expect(shown(page)).toHaveCount(8);
});

test('several chosen filters are taken away at once', async ({ page }) => {
  await page.goto('/bulletins/');
  await choose(page, 'App bulletin', 'Group chat');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(shown(page)).toHaveCount(8);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(page.getByText('Filter the bulletins')).toBeFocused();
});

test('when nothing fits, the page says so kindly', async ({ page }) => {
  await page.goto('/bulletins/');
  await choose(page, 'Service bulletin', 'Voice calls');
  await expect(page.getByText('No bulletin fits all of these.')).toBeVisible();
});

test('whoever comes back finds no filter that was chosen before', async ({ page }) => {
  await page.goto('/bulletins/');
  const all = await shown(page).count();
  await choose(page, 'Group chat');
  await expect(shown(page)).not.toHaveCount(all);
  expect(page.url()).toMatch(/\/bulletins\/$/);
  await page.getByRole('link', { name: 'Whelk' }).click();
  await page.goBack();
  await expect(shown(page)).toHaveCount(all);
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
});

test('an app’s page leads to its comparison, side by side with another', async ({ page }) => {
  await page.goto('/bulletins/barnacle/');
  await page.getByRole('link', { name: 'Compare with another app' }).click();
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['Barnacle', /^Moonlight Messenger/]);
  await page.getByRole('combobox', { name: 'Second app' }).selectOption('Whelk');
  await expect(table.getByRole('columnheader')).toHaveText(['Barnacle', 'Whelk']);
  await expect(table).toContainText('Yes: up to 10 people');
  await expect(table).toContainText('Not stated');
});

test('an app’s page gives the three pieces of advice that matter most, in full', async ({
  page,
}) => {
  await page.goto('/bulletins/barnacle/');
  const advice = partUnder(page, 'What else can I do?');
  await expect(advice.getByRole('heading', { level: 3 })).toHaveText([
    'Can talk to strangers',
    'Shows where you are',
    'Age check',
    'More to do',
  ]);
  await expect(advice).not.toContainText('Looks in the phone’s contacts');
});

test('services stand under the people they are for, the emergency number first', async ({
  page,
}) => {
  await page.goto('/services/');
  const headings = page.getByRole('main').getByRole('heading');
  await expect(headings).toContainText([
    'In danger now',
    'Harbour emergency',
    'For children, and the adults who look after them',
    'Cast Off',
    'Limpet Line',
    'For adults worried about a child',
    'Cockle Line',
    'For adults, about themselves',
    'Anchor Helpline',
    'For people who work with children',
    'Pilot Desk',
    'For anyone',
    'Beacon',
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
    await page.getByRole('main').getByRole('link', { name: 'Whelk' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Whelk' })).toBeVisible();
  });

  test('comparing gives way to links to the apps', async ({ page }) => {
    await page.goto('/compare/');
    await expect(page.getByRole('combobox').first()).toBeHidden();
    await expect(page.getByRole('main').getByRole('link', { name: 'Barnacle' })).toBeVisible();
  });

  test('the home page leads to every bulletin and to who can help', async ({ page }) => {
    await page.goto('/');
    const list = page.getByRole('region', { name: 'Bulletins' });
    await expect(list.getByRole('link')).toHaveCount(newestFirst.length);
    await list.getByRole('link', { name: 'Barnacle' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Barnacle' })).toBeVisible();
  });

  test('the search box gives way to the A–Z', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.getByRole('link', { name: 'Find a name in the A–Z' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'A–Z of names' })).toBeVisible();
    const item = page.getByRole('listitem').filter({ hasText: 'Goose Neck' });
    await item.first().getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Barnacle' })).toBeVisible();
  });
});
