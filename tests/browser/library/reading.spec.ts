/** Work first: what any bulletin must give a reader whose browser runs no script. */
import { type BuiltSite, expect, test } from '../site.ts';

const issuerOf = (site: BuiltSite, path: string) =>
  (site.json(`api/v1${path.slice(0, -1)}.json`) as { issuer: string }).issuer;

test('a bulletin’s first words are its name, its status, its verdict and three things to do', ({
  site,
}) => {
  for (const path of site.bulletins) {
    const bulletin = site.json(`api/v1${path.slice(0, -1)}.json`) as Record<string, never>;
    const { title, statusInWords, summary, actions } = bulletin;
    const text = site.parsed(path).querySelector('main')?.structuredText.replace(/\s+/g, ' ') ?? '';
    const places = [title!, statusInWords!, summary!, ...actions!, 'Who can help'].map((words) =>
      text.indexOf(words),
    );
    expect(places, path).not.toContain(-1);
    expect(places, path).toEqual(places.toSorted((a, b) => a - b));
    expect(actions, path).toHaveLength(3);
    expect(site.parsed(path).querySelector('main h1, main h2')?.text, path).toBe(title);
  }
});

test('the parts of a bulletin are listed once, in the page’s own order and words', ({ site }) => {
  for (const path of site.bulletins) {
    const page = site.parsed(path);
    const links = page.querySelectorAll('nav[aria-label^="On this page"] a');
    const headings = page.querySelectorAll('main article h2').map((heading) => heading.text.trim());
    expect(links.length, path).toBeGreaterThan(0);
    expect(headings.slice(-links.length), path).toEqual(links.map((link) => link.text.trim()));
  }
});

test('each bulletin tells its words apart from what was added, and names its unit', ({ site }) => {
  for (const path of site.bulletins) {
    const page = site.parsed(path);
    const headings = page.querySelectorAll('main h2').map((heading) => heading.text.trim());
    expect(headings, path).toContain('What did the bulletin say?');
    const text = page.querySelector('main')?.text ?? '';
    if (headings.includes('What has changed since?'))
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
