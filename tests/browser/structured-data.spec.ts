/** What a bulletin and a service say of themselves to machines. */
import sharp from 'sharp';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

const dataOf = async (page: Page) =>
  JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
    [key: string]: never;
  };

test('an app’s bulletin names the unit, the app and its dates', async ({ page }) => {
  await page.goto('/bulletins/barnacle/');
  expect(await dataOf(page)).toMatchObject({
    lastReviewed: '2025-03-10',
    breadcrumb: { '@type': 'BreadcrumbList' },
    mainEntity: {
      '@type': 'Article',
      headline: 'Barnacle',
      datePublished: '2024-05-01',
      dateModified: '2025-03-10',
      author: { '@type': 'GovernmentOrganization', name: 'North Harbour Police' },
      about: { '@type': 'SoftwareApplication', name: 'Barnacle' },
    },
  });
});

test('a service’s page gives the number that stands on it', async ({ page }) => {
  await page.goto('/services/limpet-line/');
  await expect(page.getByRole('main').getByRole('link', { name: '0808 157 0001' })).toBeVisible();
  expect(await dataOf(page)).toMatchObject({
    mainEntity: {
      name: 'Limpet Line',
      contactPoint: { '@type': 'ContactPoint', telephone: '0808 157 0001' },
    },
  });
});

test('a bulletin that is shared shows a picture of its own words, every other page that of the site', async ({
  page,
  request,
}) => {
  for (const [path, image] of [
    ['/', '/share.png'],
    ['/bulletins/barnacle/', '/share/barnacle.png'],
    ['/bulletins/urchin/', '/share.png'],
  ] as const) {
    await page.goto(path);
    await expect(page.locator('meta[property="og:image"]')).toHaveAttribute(
      'content',
      `https://harbour.example${image}`,
    );
    const answer = await request.get(image);
    expect(answer.headers()['content-type']).toBe('image/png');
    const { width, height } = await sharp(await answer.body()).metadata();
    expect([width, height]).toEqual([1200, 630]);
  }
});
