/** What pages say of themselves to machines agrees with what they say to people. */
import type { Page } from '@playwright/test';
import { expect, pages, test } from './site.ts';

test.use({ javaScriptEnabled: false });

const dataOf = async (page: Page) =>
  JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
    [key: string]: never;
  };

test('every page but the one that is not there describes itself, in its own words', async ({
  page,
}) => {
  for (const path of pages.filter((it) => it !== '/404.html')) {
    await page.goto(path);
    const data = await dataOf(page);
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      url: `https://bulletins.example${path}`,
      inLanguage: 'en-GB',
    });
    expect((await page.title()).startsWith(data.name!)).toBe(true);
  }
});

test('an app’s bulletin names the unit, the app and its dates, and rates nothing', async ({
  page,
}) => {
  await page.goto('/bulletins/goodnight/');
  const data = await dataOf(page);
  expect(data).toMatchObject({
    lastReviewed: '2026-11-23',
    breadcrumb: { '@type': 'BreadcrumbList' },
    mainEntity: {
      '@type': 'Article',
      headline: 'Goodnight',
      dateModified: '2026-11-23',
      author: {
        '@type': 'GovernmentOrganization',
        name: 'South West Regional Organised Crime Unit',
      },
      about: { '@type': 'SoftwareApplication', name: 'Goodnight' },
    },
  });
  expect(JSON.stringify(data)).not.toMatch(/rating/i);
});

test('a service’s page gives the number that stands on it', async ({ page }) => {
  await page.goto('/services/childline/');
  const number = await page
    .getByRole('main')
    .getByRole('link', { name: /^[\d ]+$/ })
    .first()
    .innerText();
  expect(await dataOf(page)).toMatchObject({
    mainEntity: { name: 'Childline', contactPoint: { '@type': 'ContactPoint', telephone: number } },
  });
});

test('an image that names nobody stands for every page that is shared', async ({
  page,
  request,
}) => {
  for (const path of ['/', '/bulletins/kik/']) {
    await page.goto(path);
    await expect(page.locator('meta[property="og:image"]')).toHaveAttribute(
      'content',
      'https://bulletins.example/share.png',
    );
  }
  expect((await request.get('/share.png')).headers()['content-type']).toBe('image/png');
});
