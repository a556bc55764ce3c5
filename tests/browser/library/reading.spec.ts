/** Work first: what any bulletin must give a reader whose browser runs no script. */
import { type BuiltSite, expect, test } from '../site.ts';

const issuerOf = (site: BuiltSite, path: string) =>
  (site.json(`api/v1${path.slice(0, -1)}.json`) as { issuer: string }).issuer;

test('the status is the first thing in a bulletin’s main part', ({ site }) => {
  for (const path of site.bulletins)
    expect(site.parsed(path).querySelector('main')?.text.trim(), path).toMatch(
      /^\S\s*(Still as issued|Changed since this bulletin|Closed|Could not be confirmed)/,
    );
});

test('each bulletin tells its words apart from what was added, and names its unit', ({ site }) => {
  for (const path of site.bulletins) {
    const page = site.parsed(path);
    const headings = page.querySelectorAll('main h2').map((heading) => heading.text.trim());
    expect(headings, path).toContain('What the bulletin said');
    const text = page.querySelector('main')?.text ?? '';
    if (headings.includes('Since this bulletin'))
      expect(text, path).toContain('The bulletin did not say these things.');
    expect(text, path).toContain(issuerOf(site, path));
  }
});

test('every page lets the reader leave it by a plain link, at once', ({ site }) => {
  const exits = site.pages.map((path) =>
    site
      .parsed(path)
      .querySelectorAll('a')
      .filter((link) => /exit this page/i.test(link.text))
      .map((link) => link.getAttribute('href')),
  );
  const [[to] = []] = exits;
  expect(to).toMatch(/^https:\/\//);
  for (const own of exits) expect(own).toEqual([to, to]);
});

test('every page that is listed is drawn, and says so when asked', async ({ request, site }) => {
  for (const path of site.pages) expect((await request.get(path)).status(), path).toBe(200);
  expect((await request.get('/no-such-page/')).status()).toBe(404);
});
