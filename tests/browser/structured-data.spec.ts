/** What a bulletin and a service say of themselves to machines. */
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

test('an image that names nobody stands for every page that is shared', async ({
  page,
  request,
}) => {
  for (const path of ['/', '/bulletins/barnacle/']) {
    await page.goto(path);
    await expect(page.locator('meta[property="og:image"]')).toHaveAttribute(
      'content',
      'https://harbour.example/share.png',
    );
  }
  expect((await request.get('/share.png')).headers()['content-type']).toBe('image/png');
});
