/** Search while requests fail: it says what is missing, shows the rest, and recovers with the network. */
import { type Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** An invented bulletin, and words that its page holds and nobody is called by. */
const bulletin = { title: 'Barnacle', path: '/bulletins/barnacle/' };
const sentence = 'Ask your child whether they have';

const box = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.getByRole('region', { name: 'Search results' });
const found = (page: Page) =>
  results(page).getByRole('link', { name: bulletin.title, exact: true }).first();
const failure = (page: Page) => page.getByRole('alert');
const nothing = (page: Page) => page.getByText('There is no bulletin on');

/** Lets every request for these paths fail, as it does without a network. @returns mends them */
async function lose(page: Page, paths: string) {
  // The browser itself reports each lost request as an error.
  page.removeAllListeners('console');
  await page.route(paths, (route) => route.abort());
  return () => page.unroute(paths);
}

/** Firefox keeps a failed import for the life of the page, so it is asked for by another address. */
function addressesOf(page: Page, script: string): string[] {
  const addresses: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes(script)) addresses.push(request.url());
  });
  return addresses;
}

test.beforeEach(({ page }) => page.goto('/search/'));

for (const key of ['x', 'Enter'])
  test(`when the panel’s script is lost once, pressing ${key} asks again`, async ({ page }) => {
    const addresses = addressesOf(page, '/_astro/search-panel');
    const mend = await lose(page, '**/_astro/search-panel*.js*');
    await box(page).fill(bulletin.title);
    await expect(failure(page)).toContainText('Search is not working just now.');
    await mend();
    if (key !== 'Enter') await box(page).fill(bulletin.title.slice(0, -1));
    await box(page).press(key === 'Enter' ? key : bulletin.title.slice(-1));
    await expect(found(page)).toBeVisible();
    await expect(failure(page)).toBeHidden();
    expect(addresses.length).toBeGreaterThan(1);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

test('without the names, full text answers and the page says what is missing', async ({ page }) => {
  const mend = await lose(page, '**/names.json');
  await box(page).fill(sentence);
  await expect(found(page)).toBeVisible();
  await expect(failure(page)).toContainText('Only the text of pages can be searched just now');
  await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/);
  await mend();
  await box(page).fill(bulletin.title);
  await expect(found(page)).toBeVisible();
  await expect(failure(page)).toBeHidden();
});

for (const [part, paths] of [
  ['Pagefind’s script', '**/pagefind/pagefind.js*'],
  ['the entry of the index', '**/pagefind/pagefind-entry.json*'],
  ['its description', '**/*.pf_meta'],
  ['the WebAssembly', '**/pagefind/wasm*'],
  ['a part of the index', '**/*.pf_index'],
  ['a page of the index', '**/*.pf_fragment'],
] as const)
  test(`without ${part}, names answer, the page says what is missing, and it comes back`, async ({
    page,
  }) => {
    const addresses = addressesOf(page, '/pagefind/pagefind.js');
    const mend = await lose(page, paths);
    await box(page).fill(bulletin.title);
    await expect(found(page)).toBeVisible();
    await expect(failure(page)).toContainText('Only names can be searched just now');
    await expect(found(page)).toBeVisible();
    await box(page).fill(`${sentence} `);
    // As long as it takes to announce what was found.
    await page.waitForTimeout(1000);
    await expect(failure(page)).toContainText('Only names can be searched just now');
    await expect(page.getByText(/Nothing (found|here)/)).toHaveCount(0);
    await mend();
    await box(page).press('Enter');
    await expect(page.getByRole('status')).toHaveText(/mentions? it:$/);
    await expect(found(page)).toBeVisible();
    await expect(failure(page)).toBeHidden();
    expect(new Set(addresses).size).toBe(addresses.length);
  });

test('without either, the page says that search cannot run, and not that nothing was found', async ({
  page,
}) => {
  const mend = await lose(page, '**/{names.json,pagefind/**}');
  await box(page).fill(bulletin.title);
  await expect(failure(page)).toHaveText(
    'Search is not working just now. The A–Z of names lists everything.',
  );
  await page.waitForTimeout(1000);
  await expect(nothing(page)).toHaveCount(0);
  await mend();
  await box(page).press('Enter');
  await expect(found(page)).toBeFocused();
  await expect(failure(page)).toBeHidden();
});

test('what stands in the box without having been typed is asked by Enter', async ({ page }) => {
  await box(page).focus();
  await box(page).evaluate((element, title) => {
    (element as HTMLInputElement).value = title;
  }, bulletin.title);
  await page.keyboard.press('Enter');
  await expect(found(page)).toBeFocused();
});

test('what was typed before the script arrived is asked', async ({ page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/_astro/Base*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('/search/', { waitUntil: 'commit' });
  await box(page).fill(bulletin.title);
  arrive();
  await expect(found(page)).toBeVisible();
});

test('while an input method composes, arrows and Escape are left to it', async ({ page }) => {
  await box(page).fill(bulletin.title);
  await expect(found(page)).toBeVisible();
  for (const key of ['ArrowDown', 'Escape']) {
    const wasLeft = await box(page).evaluate(
      (element, key) =>
        element.dispatchEvent(
          new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }),
        ),
      key,
    );
    expect(wasLeft).toBe(true);
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue(bulletin.title);
  }
});

for (const [what, paths] of [
  ['the names and the index', '**/{names.json,pagefind/**}'],
  ['the panel’s script', '**/_astro/search-panel*.js*'],
] as const)
  test(`when a lost network cut short ${what}, all is asked again when it is back`, async ({
    page,
    context,
  }) => {
    const mend = await lose(page, paths);
    await box(page).fill(bulletin.title);
    await expect(failure(page)).toBeVisible();
    await expect(nothing(page)).toBeHidden();
    await context.setOffline(true);
    await mend();
    await context.setOffline(false);
    await expect(found(page)).toBeVisible();
    await expect(failure(page)).toBeHidden();
  });

test('answers that the reader has closed stay closed when a network comes back', async ({
  page,
  context,
}) => {
  await page.goto('/bulletins/barnacle/');
  await box(page).fill('welk');
  await expect(results(page)).toBeVisible();
  // All has come that was asked for: nothing is under way when the network goes.
  await expect(page.getByRole('status')).toHaveText('1 result');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(results(page)).toBeHidden();
  await context.setOffline(true);
  await context.setOffline(false);
  await page.waitForTimeout(500);
  await expect(results(page)).toBeHidden();
});
