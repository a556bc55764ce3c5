/** A library of seven hundred bulletins: nothing is out of reach, and no page grows with it. */
import { globSync, statSync } from 'node:fs';
import { expect, test } from './site.ts';

const dist = new URL('../../test-results/large/dist/', import.meta.url).pathname;
const status = 'status';

test('the list of bulletins comes in pages that lead to each other', async ({ page, large }) => {
  await page.goto(`${large}/bulletins/`);
  await expect(page.getByRole('article')).toHaveCount(60);
  const pages = page.getByRole('navigation', { name: 'Pages of this list' });
  await pages.getByRole('link', { name: 'Page 12' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bulletins');
  await expect(page.getByRole('article')).toHaveCount(40);
  await expect(pages.getByRole('link', { name: 'Page 12' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(pages.getByRole('link', { name: 'Next' })).toHaveCount(0);
});

test('a filter chooses from every page, shows sixty at a time, and gives the list back', async ({
  page,
  large,
}) => {
  await page.goto(`${large}/bulletins/`);
  await page.getByText('Filter the bulletins').click();
  await page.getByRole('checkbox', { name: 'Voice calls' }).check();
  await expect(page.getByRole(status).last()).not.toHaveText('700 bulletins');
  const count = Number.parseInt((await page.getByRole(status).last().textContent()) ?? '');
  expect(count).toBeGreaterThan(120);
  await expect(page.getByRole('article')).toHaveCount(60);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(page.getByRole('article')).toHaveCount(120);
  await page.getByRole('article').last().getByRole('link').click();
  await expect(page.locator('[data-feature=voice-calls]')).not.toHaveAttribute('data-value', 'no');
  await page.goBack();
  await page.getByRole('button', { name: 'Remove Voice calls' }).click();
  await expect(page.getByRole(status).last()).toHaveText('700 bulletins');
  await expect(page.getByRole('link', { name: 'Page 12' })).toBeVisible();
});

test('a misheard name asks for the names that may be meant, not for all', async ({
  page,
  large,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${large}/search/`);
  await page.getByRole('searchbox').fill('kick');
  const first = page.getByRole('region', { name: 'Search results' }).getByRole('link').first();
  await expect(first).toHaveText('Kik');
  expect(asked.filter((it) => it.startsWith('/names')).toSorted()).toEqual([
    '/names.json',
    '/names/k.json',
    '/names/sound-kk.json',
  ]);
});

test('a name with a wrong first letter is looked for everywhere before a reader is told no', async ({
  page,
  large,
}) => {
  await page.goto(`${large}/search/`);
  await page.getByRole('searchbox').fill('hoodnight');
  const first = page.getByRole('region', { name: 'Search results' }).getByRole('link').first();
  await expect(first).toHaveText('Goodnight');
});

test('without script each letter has its page, and a feature names all of its apps', async ({
  browser,
  large,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${large}/a-to-z/`);
  await page.getByRole('link', { name: 'K', exact: true }).click();
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Kik', exact: true }),
  ).toBeVisible();
  await page.goto(`${large}/features/strangers/`);
  await page.getByRole('link', { name: /^All \d+ apps$/ }).click();
  await expect(page.getByRole('main').getByRole('listitem')).not.toHaveCount(0);
  await page.getByRole('link', { name: 'Page 2' }).click();
  await expect(page).toHaveTitle(/^Can talk to strangers: apps, page 2/);
  await context.close();
});

test('home, the lists and every feature stay as light as in a small library', () => {
  const weight = (path: string) => statSync(`${dist}${path}.br`).size;
  const lists = ['index.html', 'bulletins/index.html', 'a-to-z/index.html', 'a-to-z/k/index.html'];
  expect(lists.filter((it) => weight(it) > 12_000)).toEqual([]);
  const features = globSync('features/*/index.html', { cwd: dist });
  expect(features.length).toBeGreaterThan(15);
  expect(features.filter((it) => weight(it) > 6_600)).toEqual([]);
});
