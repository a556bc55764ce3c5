/** Search as a reader meets it: on the built site, under its real headers. */
import { type Page } from '@playwright/test';
import { expect, test } from './site.ts';

const box = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.getByRole('region', { name: 'Search results' });

test('a name, however it is heard or spelt, and a need, a number or a topic bring their page first', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.goto('/search/');
  for (const [typed, title] of [
    ['barnacle', 'Barnacle'],
    ['barnikle', 'Barnacle'],
    ['barnacel', 'Barnacle'],
    ['the barnacle app', 'Barnacle'],
    ['goose neck', 'Barnacle'],
    ['cartoon anchor', 'Barnacle'],
    ['anchor', 'Anchor Helpline'],
    ['tidewater', 'Barnacle'],
    ['welk', 'Whelk'],
    ['shredder', 'Whelk'],
    ['winkle', 'Periwinkle'],
    ['blue spiral', 'Periwinkle'],
    ['cast away', 'Cast Off'],
    ['someone has my picture', 'Cast Off'],
    ['mooring helpline', 'Anchor Helpline'],
    ['01632 960459', 'Anchor Helpline'],
    ['01632960459', 'Anchor Helpline'],
    ['my picture got leaked', 'A picture online'],
  ] as const) {
    await box(page).fill('');
    await expect(results(page)).toBeHidden();
    await box(page).fill(typed);
    await expect(page.getByRole('status')).toHaveText(
      /^\d+ results?$| mentions? it:$|^Did you mean/,
    );
    await expect(results(page).getByRole('link').first(), typed).toHaveText(title);
  }
});

test('nothing is loaded for search before the box has focus', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((path) => /pagefind|names\.json/.test(path))).toEqual([]);
  await box(page).focus();
  await expect.poll(() => requests.some((path) => path.includes('names.json'))).toBe(true);
});

test('that there is no bulletin is an answer: what to check in any app', async ({ page }) => {
  await page.goto('/search/');
  for (const typed of ['descord', 'purple', 'snapchta']) {
    await box(page).fill(typed);
    await expect(page.getByRole('status')).toHaveText(`There is no bulletin on “${typed}”.`);
    await expect(results(page)).toBeHidden();
    const way = page.getByText('In any app, check what it lets people do');
    await expect(way).toBeVisible();
    await expect(way).toContainText('That does not mean it is safe or unsafe.');
  }
});

for (const [typed, title] of [
  ['my daughter has a leaked picture', 'A picture online'],
  ['someone is asking my son for pictures', 'Contact from an adult'],
  ['how old barnacle', 'Barnacle'],
] as const)
  test(`“${typed}”, which no page holds, is understood by its words`, async ({ page }) => {
    await page.goto('/search/');
    await box(page).fill(typed);
    await expect(results(page).getByRole('link').first()).toContainText(title);
    await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/);
  });

test('one letter asks nothing', async ({ page }) => {
  await page.goto('/search/');
  await box(page).fill('b');
  await page.waitForTimeout(400);
  await expect(results(page)).toBeHidden();
});

test('only the answer to the last question stays on the page', async ({ page }) => {
  await page.goto('/search/');
  await box(page).pressSequentially('shredder', { delay: 5 });
  await box(page).fill('barnacle');
  await expect(page.getByRole('status')).toHaveText(/result/);
  await expect(results(page).getByRole('link').first()).toHaveText('Barnacle');
});

test('a word that pages only mention is not answered as if it were a name', async ({ page }) => {
  await page.goto('/search/');
  await box(page).fill('7 minutes');
  await expect(page.getByRole('status')).toHaveText(
    'There is no bulletin on “7 minutes”. One page mentions it:',
  );
});

test('whatever is typed is shown as text', async ({ page }) => {
  await page.goto('/search/');
  for (const typed of [
    '<img src=x onerror=alert(1)>',
    '\u202Ebarnacle\u0000',
    '😀😀',
    '   ',
    '{{7*7}}',
  ]) {
    await box(page).fill(typed);
    await page.waitForTimeout(250);
    await expect(page.locator('main img')).toHaveCount(0);
  }
  await box(page).fill('a'.repeat(10_000));
  await expect(page.getByRole('status')).toContainText('There is no bulletin on');
});

test('when search cannot run, the page says so and names the A–Z', async ({ page }) => {
  await page.route('**/names.json', (route) => route.fulfill({ status: 503, body: '' }));
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 503, body: '' }));
  page.removeAllListeners('console');
  await page.goto('/search/');
  await box(page).fill('barnacle');
  await expect(page.getByText('Search is not working just now.')).toBeVisible();
});

test('when only full text cannot run, what was found by its name stays', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 503, body: '' }));
  page.removeAllListeners('console');
  await page.goto('/search/');
  await box(page).fill('barnikle');
  await expect(page.getByText('Only names can be searched just now')).toBeVisible();
  await page.waitForTimeout(500);
  await expect(results(page).getByRole('link', { name: 'Barnacle' })).toBeVisible();
});

test('when the names come only at the second asking, the box works from then on', async ({
  page,
}) => {
  let requests = 0;
  await page.route('**/names.json', (route) =>
    (requests += 1) === 1 ? route.fulfill({ status: 503, body: '' }) : route.fallback(),
  );
  page.removeAllListeners('console');
  await page.goto('/search/');
  await box(page).focus();
  await expect.poll(() => requests).toBe(1);
  await box(page).fill('barnikle');
  await expect(results(page).getByRole('link', { name: 'Barnacle' })).toBeVisible();
  await expect(page.getByText('Search is not working just now.')).toBeHidden();
});

test('every page but the two with their own box has one in its header', async ({ page }) => {
  for (const path of ['/bulletins/barnacle/', '/services/', '/about/']) {
    await page.goto(path);
    await page.getByRole('banner').getByRole('searchbox', { name: 'Search' }).fill('welk');
    await expect(results(page).getByRole('link').first()).toHaveText('Whelk');
  }
});

test('a result says why it is there, what kind it is, and what it must not be confused with', async ({
  page,
}) => {
  await page.goto('/search/');
  await box(page).fill('barnikle');
  const first = results(page).getByRole('listitem').first();
  await expect(first).toContainText('Some people call it “barnikle”');
  await expect(first).toContainText('App bulletin · Changed since this bulletin');
  await expect(first).toContainText('Not to be confused with Barnacle Bill, a shop for sailors');
});

test('the words a reader typed are marked in elements of their own', async ({ page }) => {
  await page.goto('/search/');
  await box(page).fill('cartoon anchor');
  await expect(results(page).locator('mark').first()).toHaveText('cartoon');
});

for (const [typed, app, feature] of [
  ['disappearing messages', 'Whelk', 'Messages that vanish'],
  ['random strangers', 'Barnacle', 'Can talk to strangers'],
  ['no age check', 'Whelk', 'Age check'],
] as const) {
  test(`“${typed}” brings the app that has it and the advice on it`, async ({ page }) => {
    await page.goto('/search/');
    await box(page).fill(typed);
    await expect(results(page).getByRole('link', { name: app })).toBeVisible();
    await expect(results(page).getByRole('link', { name: feature })).toBeVisible();
  });
}

test('the count is announced once typing pauses, not at each letter', async ({ page }) => {
  await page.goto('/search/');
  const said: string[] = [];
  await page.exposeFunction('say', (words: string) => said.push(words));
  await page.evaluate(() => {
    const status = document.querySelector('[role=status]')!;
    new MutationObserver(() =>
      (globalThis as unknown as { say: (words: string) => void }).say(status.textContent ?? ''),
    ).observe(status, { childList: true });
  });
  await box(page).pressSequentially('barnikle', { delay: 60 });
  await expect(page.getByRole('status')).toHaveText(/result/);
  expect(said).toHaveLength(1);
});
