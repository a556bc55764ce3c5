/** What a broken network, an odd address or another site can do to a page: the words stay readable. */
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
/** The browser itself reports each lost or refused request as an error. */
const expectFailures = (page: Page) => page.removeAllListeners('console');

test('an address in capitals, or with a full stop from a letter, is answered with the page it means', async ({
  page,
}) => {
  for (const path of ['/Bulletins/BARNACLE/', '/bulletins/barnacle.', '/bulletins/Barnacle']) {
    await page.goto(path);
    await expect(heading(page)).toHaveText('We cannot find this page');
    await page.getByRole('link', { name: '/bulletins/barnacle/' }).click();
    await expect(heading(page)).toHaveText('Barnacle');
  }
});

test('an address that means nothing, or another site, is not guessed at', async ({
  page,
  baseURL,
}) => {
  for (const path of ['/No-Such-Page/', '/%E0%A4%A/', '//evil.example/']) {
    await page.goto(`${baseURL}${path}`);
    await expect(heading(page)).toHaveText('We cannot find this page');
    await expect(page.getByText('Did you mean')).toBeHidden();
  }
});

test('a forgotten slash, and what others add to an address, lead to the same page', async ({
  page,
}) => {
  for (const path of ['/bulletins/barnacle', '/bulletins/barnacle/?utm_source=mail&fbclid=1#top']) {
    await page.goto(path);
    await expect(heading(page)).toHaveText('Barnacle');
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.filter((link) => /utm_|fbclid/.test(link))).toEqual([]);
  }
});

for (const [what, files] of [
  ['scripts', '**/*.js'],
  ['fonts', '**/*.woff2'],
  ['styles, scripts, pictures and fonts', '**/_astro/*'],
] as const)
  test(`while ${what} never arrive, a bulletin can be read and left`, async ({ page, site }) => {
    expectFailures(page);
    await page.route(files, (route) => route.abort());
    await page.goto('/bulletins/barnacle/');
    await expect(heading(page)).toBeVisible();
    await expect(page.getByText('A company called Tidewater bought Barnacle.')).toBeVisible();
    const exit = page.getByRole('link', { name: 'Exit this page', exact: true });
    await expect(exit).toHaveAttribute('href', /^https:\/\/weather\.example\//);
    expect(site.bulletins.length).toBeGreaterThan(0);
  });

test('words show before slow scripts and fonts do, and nothing waits for them', async ({
  page,
}) => {
  let late = true;
  await page.route(/\.(js|woff2)$/, async (route) => {
    while (late) await new Promise((done) => setTimeout(done, 50));
    await route.continue();
  });
  await page.goto('/bulletins/barnacle/', { waitUntil: 'commit' });
  await expect(page.getByText('A company called Tidewater bought Barnacle.')).toBeVisible();
  late = false;
  await page.getByRole('searchbox').fill('Whelk');
  await expect(page.getByRole('region', { name: 'Search results' })).toBeVisible();
});

test('two tabs know nothing of each other', async ({ context, page, baseURL }) => {
  const other = await context.newPage();
  await Promise.all([page.goto('/search/'), other.goto(`${baseURL}/search/`)]);
  await page.getByRole('searchbox').fill('Whelk');
  await other.getByRole('searchbox').fill('Periwinkle');
  const first = (tab: Page) =>
    tab.getByRole('region', { name: 'Search results' }).getByRole('link').first();
  await expect(first(page)).toHaveText('Whelk');
  await expect(first(other)).toHaveText('Periwinkle');
  await other.reload();
  await expect(first(page)).toHaveText('Whelk');
  await expect(other.getByRole('searchbox')).toHaveValue('');
});

test('no other page can show the library in a frame', async ({ page, baseURL }) => {
  expectFailures(page);
  await page.route('**/frame-test', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe title="library" src="${baseURL}/bulletins/barnacle/"></iframe>`,
    }),
  );
  await page.goto('/frame-test');
  const inside = page.frameLocator('iframe').getByRole('heading', { name: 'Barnacle' });
  await page.waitForTimeout(500);
  await expect(inside).toHaveCount(0);
});
