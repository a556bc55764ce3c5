/** Bulletins that must no longer be read, and entries that have another id now. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from './site.ts';

test('a withdrawn bulletin keeps its address and says so, why, and what to read instead', async ({
  page,
}) => {
  await page.goto('/bulletins/urchin/');
  await expect(page.getByText('Withdrawn on 20 January 2025.')).toBeVisible();
  await expect(page.getByText('The unit took it back.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Barnacle' })).toHaveAttribute(
    'href',
    '/bulletins/barnacle/',
  );
  await expect(page.getByText('hidden inside spines')).toHaveCount(0);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

test('where nothing is to be read instead, a withdrawn bulletin names nothing', async ({
  page,
}) => {
  await page.goto('/bulletins/sea-flea/');
  await expect(page.getByText('Withdrawn on 21 January 2025.')).toBeVisible();
  await expect(page.getByText('Read this instead')).toHaveCount(0);
});

test('a withdrawn bulletin is in no list, no names and no sitemap', ({ site }) => {
  const lists = site.pages.filter((path) =>
    /^\/($|bulletins\/$|a-to-z|compare|features|print|about)/.test(path),
  );
  expect(lists).toContain('/print/all-bulletins/');
  for (const path of lists) expect(site.htmlOf(path), path).not.toMatch(/urchin|sea-?.?flea/i);
  for (const file of ['names.json', 'sitemap-0.xml'])
    expect(site.text(file), file).not.toMatch(/urchin|sea-?.?flea/i);
});

test('a withdrawn bulletin is not in the search index', ({ site }) => {
  const fragments = globSync('pagefind/fragment/*', { cwd: site.dist }).map((file) =>
    gunzipSync(readFileSync(join(site.dist, file))).toString(),
  );
  const holds = (word: string) => fragments.some((fragment) => fragment.includes(word));
  expect(holds('/bulletins/barnacle/')).toBe(true);
  for (const word of ['/bulletins/urchin/', '/bulletins/sea-flea/', 'inside spines'])
    expect(holds(word), word).toBe(false);
});

test('a withdrawn bulletin is not found by its name or by an old spelling of it', async ({
  page,
}) => {
  await page.goto('/search/');
  for (const typed of ['Urchin', 'urchen', 'flea']) {
    await page.getByRole('searchbox').fill(typed);
    await expect(page.getByRole('status').first()).toContainText(
      `There is no bulletin on “${typed}”`,
    );
  }
});

for (const [former, now] of [
  ['/bulletins/winkle/', '/bulletins/periwinkle/'],
  ['/bulletins/little-winkle/', '/bulletins/periwinkle/'],
  ['/services/cast-away/', '/services/cast-off/'],
] as const) {
  test(`the former address ${former} forwards to ${now}`, async ({ page }) => {
    await page.goto(former);
    await expect(page).toHaveURL(now);
  });

  test(`the former address ${former} is not in the sitemap, and the new one is`, ({ site }) => {
    expect(site.text('sitemap-0.xml')).toContain(`<loc>${site.origin}${now}</loc>`);
    expect(site.text('sitemap-0.xml')).not.toContain(former);
  });
}
