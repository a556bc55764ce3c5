/** What pages say of themselves to machines agrees with what they say to people. */
import { type BuiltSite, expect, test } from '../site.ts';

type Data = Record<string, never>;

const dataOf = (site: BuiltSite, path: string) =>
  JSON.parse(
    site.parsed(path).querySelector('script[type="application/ld+json"]')?.text ?? '{}',
  ) as Data;

test('every page that may be found describes itself, in its own words', ({ site }) => {
  for (const path of site.pages) {
    if (path === '/404.html' || site.isWithdrawn(path)) continue;
    const data = dataOf(site, path);
    expect(data, path).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      url: `${site.origin}${path}`,
      inLanguage: 'en-GB',
    });
    const title = site.parsed(path).querySelector('title')?.text;
    expect(title?.startsWith(data.name!), path).toBe(true);
  }
});

test('every bulletin and service can be described, and none is rated', ({ site }) => {
  for (const path of [...site.bulletins, ...site.under('services')]) {
    const data = dataOf(site, path);
    expect(data.mainEntity, path).toBeDefined();
    expect(JSON.stringify(data), path).not.toMatch(/rating/i);
  }
});
