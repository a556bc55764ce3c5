/** Another publisher’s library, from the same project: its own name, way out, colours and bulletins. */
import { expect, test } from './site.ts';

test('carries its publisher’s name, way out, address and colours everywhere', async ({ page }) => {
  await page.goto('/bulletins/barnacle/');
  expect(await page.title()).toMatch(/ · Harbour Watch$/);
  await expect(page.getByRole('link', { name: 'Exit this page', exact: true })).toHaveAttribute(
    'href',
    'https://weather.example/today',
  );
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://harbour.example/bulletins/barnacle/',
  );
  await expect(page.getByText('Next check due 10 March 2026.')).toBeVisible();
  const link = page.getByRole('main').getByRole('link', { name: 'Limpet Line' }).first();
  expect(await link.evaluate((element) => getComputedStyle(element).color)).toBe(
    'rgb(74, 42, 122)',
  );
});

test('names nobody else’s library or unit anywhere', ({ site }) => {
  for (const path of site.pages)
    expect(site.htmlOf(path), path).not.toMatch(/Bulletin Library|South West|bulletins\.example/);
  for (const file of ['feed.xml', 'feed.json', 'sitemap-0.xml', '.well-known/security.txt'])
    expect(site.text(file), file).not.toMatch(/Bulletin Library|South West|bulletins\.example/);
  expect(site.text('feed.xml')).toContain('<title>Harbour Watch</title>');
});

test('a card to paste is plain HTML that says its age and when to look for a newer version', async ({
  page,
}) => {
  await page.goto('/about/link-to-us/');
  await page.locator('summary').filter({ hasText: 'Periwinkle' }).click();
  const card = await page.getByLabel('Card for Periwinkle, to paste').inputValue();
  expect(card).toMatch(/^<blockquote/);
  expect(card).toContain('<a href="https://harbour.example/bulletins/periwinkle/">');
  expect(card).toContain('Checked 1\u00a0March 2025.');
  expect(card).toContain('Look for a newer version by 1\u00a0March 2026.');
  expect(card).not.toMatch(/<script|<iframe|style=|on\w+=/);
});
