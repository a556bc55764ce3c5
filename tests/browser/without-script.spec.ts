/** Work first: everything but live search must serve a reader whose browser runs no script. */
import { bulletins, expect, pages, partUnder, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('the home page leads to every bulletin and to who can help', async ({ page }) => {
  await page.goto('/');
  const list = page.getByRole('region', { name: 'Bulletins' });
  await expect(list.getByRole('link')).toHaveCount(bulletins.length);
  await list.getByRole('link', { name: 'Kik' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kik' })).toBeVisible();
});

test('the search box gives way to the A–Z', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('searchbox')).toBeHidden();
  await page.getByRole('link', { name: 'Find a name in the A–Z' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'A–Z of names' })).toBeVisible();
  await page.getByRole('listitem').filter({ hasText: 'kick' }).first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kik' })).toBeVisible();
});

test('the status strip is the first thing in a bulletin’s main part', async ({ page }) => {
  for (const id of bulletins) {
    await page.goto(`/bulletins/${id}/`);
    const first = await page.getByRole('main').innerText();
    expect(first).toMatch(
      /^\S\s*(Still as issued|Changed since this bulletin|Closed|Could not be confirmed)/,
    );
  }
});

test('each bulletin tells its words apart from what was added', async ({ page }) => {
  for (const id of bulletins) {
    await page.goto(`/bulletins/${id}/`);
    await expect(partUnder(page, 'What the bulletin said')).toBeVisible();
    await expect(partUnder(page, 'Since this bulletin')).toContainText(
      'The bulletin did not say these things.',
    );
    await expect(page.getByText('South West Regional Organised Crime Unit').first()).toBeVisible();
  }
});

test('every service says whom it is for before its number', async ({ page }) => {
  await page.goto('/services/revenge-porn-helpline/');
  const text = await page.getByRole('main').innerText();
  expect(text.indexOf('Adults only')).toBeGreaterThan(0);
  expect(text.indexOf('Adults only')).toBeLessThan(text.indexOf('0345 6000 459'));
});

test('every page answers, has one heading of the first level and a calm, unique title', async ({
  page,
}) => {
  const titles = new Set<string>();
  for (const path of pages) {
    await page.goto(path);
    const cover = /^\/print\/(?!poster).+/.test(path);
    // A pack holds its sheets as they are, each with its own first heading.
    if (!cover) await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    titles.add(await page.title());
  }
  expect(titles.size).toBe(pages.length);
});
