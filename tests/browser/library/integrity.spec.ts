/** The built site as a whole: no way leads nowhere, and nothing on a page runs, loads or leaks. */
import { type HTMLElement } from 'node-html-parser';
import { type BuiltSite, expect, test } from '../site.ts';

/** Every place where a page is not as it should be, as "path: what". */
const wrong = (site: BuiltSite, find: (page: HTMLElement, path: string) => string[]) =>
  site.pages.flatMap((path) => find(site.parsed(path), path).map((what) => `${path}: ${what}`));

test('every link within the site leads to a page, and every fragment to its part', ({ site }) => {
  const parts = new Map(site.pages.map((path) => [path, site.parsed(path)]));
  // A link to /compare/ names the first app after its #, which the page reads.
  const read = /^\/compare\/$/;
  const lost = wrong(site, (page, path) =>
    page
      .querySelectorAll('a[href], link[href], script[src], img[src]')
      .map((link) => link.getAttribute('href') ?? link.getAttribute('src') ?? '')
      .filter((href) => !/^(mailto|tel):/.test(href))
      .map((href) => new URL(href, site.origin + path))
      .filter((url) => url.origin === site.origin)
      .filter(({ pathname, hash }) => {
        if (!site.exists(pathname)) return true;
        if (!hash || read.test(pathname)) return false;
        return !parts.get(pathname)?.querySelector(`[id="${hash.slice(1)}"]`);
      })
      .map(({ pathname, hash }) => `leads to ${pathname}${hash}`),
  );
  expect(lost).toEqual([]);
});

test('every former address forwards to a page that is there', ({ site }) => {
  for (const [from, to] of site.forwards) expect(site.pages, from).toContain(to);
});

test('every page has a title and a canonical address of its own, and says its language', ({
  site,
}) => {
  const titles = new Map<string, string>();
  const found = wrong(site, (page, path) => {
    const title = page.querySelector('title')?.text ?? '';
    const twin = titles.get(title);
    titles.set(title, path);
    const canonical = page.querySelector('link[rel=canonical]')?.getAttribute('href');
    return [
      ...(title ? [] : ['has no title']),
      ...(twin ? [`has the title of ${twin}`] : []),
      ...(page.querySelector('html')?.getAttribute('lang') === 'en-GB' ? [] : ['says no language']),
      ...(canonical === site.origin + path || path === '/404.html' || site.isWithdrawn(path)
        ? []
        : [`canonical is ${canonical}`]),
    ];
  });
  expect(found).toEqual([]);
});

test('headings go down one level at a time, from the one of the first level', ({ site }) => {
  const skipped = wrong(site, (page, path) => {
    const levels = page
      .querySelectorAll('main :is(h1, h2, h3, h4)')
      .map((heading) => Number(heading.tagName[1]));
    const first = levels.filter((level) => level === 1).length;
    // A pack holds what is in it as it is, each with its own first heading; /print/ holds a cover, unseen.
    const isPack = /^\/print\/(?!poster)/.test(path);
    return [
      ...(first === 1 || isPack ? [] : [`has ${first} first headings`]),
      ...levels
        .filter((level, at) => level > (levels[at - 1] ?? 0) + 1)
        .map((level) => `jumps to h${level}`),
    ];
  });
  expect(skipped).toEqual([]);
});

test('no page holds a script, a style or a handler of its own, or loads from elsewhere', ({
  site,
}) => {
  const found = wrong(site, (page) => [
    ...page.querySelectorAll('style').map(() => 'has a style element'),
    ...page
      .querySelectorAll('script:not([src]):not([type="application/ld+json"])')
      .map(() => 'has an inline script'),
    ...page
      .querySelectorAll('*')
      .flatMap((element) => Object.keys(element.attributes))
      .filter((name) => name === 'style' || name.startsWith('on'))
      .map((name) => `has ${name}=`),
    ...page
      .querySelectorAll('[src], link[href]:not([rel=canonical]), object, embed, iframe, [srcset]')
      .filter((element) => {
        const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
        return !address.startsWith('/');
      })
      .map((element) => `loads ${element.toString().slice(0, 80)}`),
  ]);
  expect(found).toEqual([]);
});

const sitemapOf = (site: BuiltSite) =>
  [...site.text('sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );

test('the sitemap lists every entry that may be read, and no former address or withdrawn bulletin', ({
  site,
}) => {
  const listed = sitemapOf(site);
  const entries = [...site.bulletins, ...site.under('services'), ...site.under('features')];
  expect(entries.filter((path) => !listed.includes(path))).toEqual([]);
  expect(listed.filter((path) => !site.pages.includes(path))).toEqual([]);
  expect(listed.filter((path) => site.isWithdrawn(path))).toEqual([]);
});

test('the names hold every entry that may be read once, and nothing else but the guide', ({
  site,
}) => {
  const names = (site.json('names.json') as { path: string }[]).map(({ path }) => path);
  const entries = [...site.bulletins, ...site.under('services'), ...site.under('features')];
  expect(names.filter((path) => !path.startsWith('/get-help/')).toSorted()).toEqual(
    entries.toSorted(),
  );
  expect(names.filter((path) => !site.exists(path))).toEqual([]);
});
