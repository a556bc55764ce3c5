/** Leaving the page: a link first; with script, covered at once and gone from this step of the history. */
import type { Page } from '@playwright/test';
import { site } from '../fixtures/library/src/site.ts';
import { expect, test as base } from '@playwright/test';

/** The neutral page is played by an empty answer; nothing leaves this machine. */
const test = base.extend({
  page: async ({ page }, use) => {
    await page.route(`${site.exit}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
    );
    await use(page);
  },
});

const link = (page: Page) => page.getByRole('link', { name: 'Exit this page', exact: true });
const left = (page: Page) => expect(page).toHaveURL(site.exit);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a plain link', async ({ page }) => {
    await page.goto('/bulletins/barnacle/');
    await link(page).click();
    await left(page);
  });
});

test('a click leaves, and Back does not come back to this page', async ({ page }) => {
  await page.goto('/about/');
  await page.goto('/bulletins/barnacle/');
  await link(page).click();
  await left(page);
  await page.goBack();
  await expect(page).toHaveURL('/about/');
});

test('both links leave by Enter, the early one as the second stop of the keyboard', async ({
  page,
}) => {
  await page.goto('/bulletins/barnacle/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Leave: exit this page now' })).toBeFocused();
  await page.keyboard.press('Enter');
  await left(page);
  await page.goto('/bulletins/barnacle/');
  await link(page).focus();
  await page.keyboard.press('Enter');
  await left(page);
});

test('Shift three times leaves, and each press is announced', async ({ page }) => {
  await page.goto('/bulletins/barnacle/');
  await page.keyboard.press('Shift');
  await expect(page.getByText('Press Shift 2 more times to leave.')).toBeVisible();
  await page.keyboard.press('Shift');
  await expect(page.getByText('Press Shift 1 more time to leave.')).toBeVisible();
  await page.keyboard.press('Shift');
  await left(page);
});

test('Shift with a letter is typing, and any other key starts the count again', async ({
  page,
}) => {
  await page.goto('/search/');
  const box = page.getByRole('searchbox');
  await box.focus();
  for (const letter of ['K', 'I', 'K']) await page.keyboard.press(`Shift+${letter}`);
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.keyboard.press('x');
  await page.keyboard.press('Shift');
  await expect(page.getByText('Press Shift 2 more times to leave.')).toBeVisible();
  expect(page.url()).toContain('/search/');
});

test('the count is forgotten five seconds after the last press', async ({ page }) => {
  await page.clock.install();
  await page.goto('/bulletins/barnacle/');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.clock.fastForward(4000);
  await expect(page.getByText('Press Shift 1 more time to leave.')).toBeVisible();
  await page.clock.fastForward(1100);
  await expect(page.getByText('Leaving by Shift has been cancelled.')).toBeVisible();
  await page.keyboard.press('Shift');
  await expect(page.getByText('Press Shift 2 more times to leave.')).toBeVisible();
});

test('the page is covered before the next one arrives', async ({ page }) => {
  await page.goto('/bulletins/barnacle/');
  const seen = await link(page).evaluate((it: HTMLElement) => {
    it.click();
    return getComputedStyle(document.body).visibility;
  });
  expect(seen).toBe('hidden');
});

for (const [width, height] of [
  [320, 640],
  [1280, 300],
] as const) {
  test(`neither it nor its bar ever hides what has focus, at ${width} × ${height}`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width, height });
    await page.goto('/bulletins/barnacle/');
    const hidden: string[] = [];
    for (const backwards of [false, true]) {
      for (let stop = 0; stop < 45; stop += 1) {
        await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab');
        const over = await page.evaluate(() => {
          const focused = document.activeElement!;
          if (focused === document.body || focused.closest('.exit-this-page, .site-header'))
            return '';
          const a = focused.getBoundingClientRect();
          const apart = [...document.querySelectorAll('.exit-link, .bar')]
            .map((part) => part.getBoundingClientRect())
            .every(
              (b) =>
                a.right <= b.left || a.left >= b.right || a.bottom <= b.top || a.top >= b.bottom,
            );
          return apart || focused.classList.contains('skip-link')
            ? ''
            : (focused.textContent ?? '');
        });
        if (over) hidden.push(over);
      }
    }
    expect(hidden).toEqual([]);
  });
}

test('in a very short window it does not stay on top of the page', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 300 });
  await page.goto('/bulletins/barnacle/');
  await page.mouse.wheel(0, 600);
  await expect(link(page)).not.toBeInViewport();
});

test('in forced colours it still stands in a border', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/bulletins/barnacle/');
  await expect(link(page)).toBeInViewport({ ratio: 1 });
  await expect(link(page)).toHaveCSS('border-top-width', '2px');
});

test('it is not printed', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/bulletins/barnacle/');
  await expect(link(page)).toBeHidden();
});

test('what was typed is nowhere after an exit, whichever way somebody goes back', async ({
  page,
}) => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await page.goto('/');
  const box = page.getByRole('searchbox');
  const results = page.getByRole('region', { name: 'Search results' });
  await box.fill('shredder');
  await results.getByRole('link', { name: 'Whelk' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Whelk' })).toBeVisible();
  await link(page).click();
  await left(page);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(box).toHaveValue('');
  await expect(results).toBeHidden();
  expect(await page.content()).not.toContain('shredder');
  expect(
    await page.evaluate(() => JSON.stringify([history.state, { ...localStorage }])),
  ).not.toContain('shred');
  expect(addresses.filter((address) => address.includes('shred'))).toEqual([]);
});
