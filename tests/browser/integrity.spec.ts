/** The built site as a whole: no way leads nowhere, and nothing on a page runs, loads or leaks. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { type HTMLElement, parse } from 'node-html-parser';
import { expect, htmlOf, pages, test } from './site.ts';

const dist = new URL('../../dist/', import.meta.url).pathname;
const origin = 'https://bulletins.example';
const built = pages
  .map((path) => ({ path, page: parse(htmlOf(path)) }))
  // A former address forwards and shows nothing.
  .filter(({ page }) => !page.querySelector('meta[http-equiv=refresh]'));

/** Every place where a page is not as it should be, as "path: what". */
const wrong = (find: (page: HTMLElement, path: string) => string[]) =>
  built.flatMap(({ path, page }) => find(page, path).map((it) => `${path}: ${it}`));

const fileOf = (path: string) => `${dist}${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;

test('every link within the site leads to a page, and every fragment to its part', () => {
  const parts = new Map(built.map(({ path, page }) => [path, page]));
  // A link to /compare/ names the first app after its #, which the page reads.
  const read = /^\/compare\/$/;
  const lost = wrong((page, path) =>
    page
      .querySelectorAll('a[href], link[href], script[src], img[src]')
      .map((it) => it.getAttribute('href') ?? it.getAttribute('src') ?? '')
      .filter((it) => !/^(mailto|tel):/.test(it))
      .map((it) => new URL(it, origin + path))
      .filter((it) => it.origin === origin)
      .filter(({ pathname, hash }) => {
        if (!existsSync(fileOf(pathname))) return true;
        if (!hash || read.test(pathname)) return false;
        return !parts.get(pathname)?.querySelector(`[id="${hash.slice(1)}"]`);
      })
      .map(({ pathname, hash }) => `leads to ${pathname}${hash}`),
  );
  expect(lost).toEqual([]);
});

test('every page has a title and a canonical address of its own, and says its language', () => {
  const titles = new Map<string, string>();
  const found = wrong((page, path) => {
    const title = page.querySelector('title')?.text ?? '';
    const twin = titles.get(title);
    titles.set(title, path);
    const canonical = page.querySelector('link[rel=canonical]')?.getAttribute('href');
    return [
      ...(twin ? [`has the title of ${twin}`] : []),
      ...(page.querySelector('html')?.getAttribute('lang') === 'en-GB' ? [] : ['says no language']),
      ...(canonical === origin + path || path === '/404.html' ? [] : [`canonical is ${canonical}`]),
    ];
  });
  expect(found).toEqual([]);
});

test('headings go down one level at a time', () => {
  const skipped = wrong((page) => {
    const levels = page
      .querySelectorAll('main :is(h1, h2, h3, h4)')
      .map((it) => Number(it.tagName[1]));
    return levels
      .filter((level, at) => level > (levels[at - 1] ?? 0) + 1)
      .map((level) => `jumps to h${level}`);
  });
  expect(skipped).toEqual([]);
});

test('no page holds a script, a style or a handler of its own, or loads from elsewhere', () => {
  const found = wrong((page) => [
    ...page.querySelectorAll('style').map(() => 'has a style element'),
    ...page
      .querySelectorAll('script:not([src]):not([type="application/ld+json"])')
      .map(() => 'has an inline script'),
    ...page
      .querySelectorAll('*')
      .flatMap((it) => Object.keys(it.attributes))
      .filter((it) => it === 'style' || it.startsWith('on'))
      .map((it) => `has ${it}=`),
    ...page
      .querySelectorAll('[src], link[href]:not([rel=canonical]), object, embed, iframe, [srcset]')
      .filter((it) => !/^\//.test(it.getAttribute('src') ?? it.getAttribute('href') ?? ''))
      .map((it) => `loads ${it.toString().slice(0, 80)}`),
  ]);
  expect(found).toEqual([]);
});

/** A British phone number, however spaced; a date, a price or a year is none. */
const phone = /(?<![\d/.=-])(?:0|\+44)(?:[\s-]?\d){9,10}(?!\d)|\b0800\s?1111\b/;

test('a phone number stands only where a service’s entry put it: in a link that dials', () => {
  const loose = wrong((page) => {
    for (const link of page.querySelectorAll('a[href^="tel:"]')) link.remove();
    const text = page.querySelector('body')?.structuredText.replace(/[^\S\n]+/g, ' ') ?? '';
    return text.split('\n').filter((it) => phone.test(it));
  });
  expect(loose).toEqual([]);
});

test('no e-mail address is on any page but those of the services', () => {
  const own = new Set(
    globSync('content/services/*.mdx', { cwd: new URL('../../', import.meta.url).pathname })
      .map((it) => readFileSync(new URL(`../../${it}`, import.meta.url), 'utf8'))
      .flatMap((it) => /^email: '?([^'\s]+)/m.exec(it)?.[1] ?? []),
  );
  const strange = wrong((page) =>
    [...page.toString().matchAll(/[\w.+-]+@[\w-]+\.[\w.]+\w/g)]
      .map(([address]) => address)
      .filter((it) => !own.has(it)),
  );
  expect(own.size).toBeGreaterThan(2);
  expect(strange).toEqual([]);
});

test('every entry is in the sitemap and the names, every bulletin in the feed, and nothing else', () => {
  const entries = built
    .map((it) => it.path)
    .filter((it) => /^\/(bulletins|services|features)\/.+/.test(it));
  const sitemap = readFileSync(`${dist}sitemap-0.xml`, 'utf8');
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, it = '']) => new URL(it).pathname,
  );
  const names = (JSON.parse(readFileSync(`${dist}names.json`, 'utf8')) as { path: string }[]).map(
    (it) => it.path,
  );
  expect(names.filter((it) => !it.startsWith('/get-help/')).toSorted()).toEqual(entries.toSorted());
  expect(names.filter((it) => !existsSync(fileOf(it)))).toEqual([]);
  expect(listed.filter((it) => !existsSync(fileOf(it)))).toEqual([]);
  expect(entries.filter((it) => !listed.includes(it))).toEqual([]);
  const feed = readFileSync(`${dist}feed.json`, 'utf8');
  const bulletins = entries.filter((it) => it.startsWith('/bulletins/'));
  expect(bulletins.filter((it) => !feed.includes(`${origin}${it}`))).toEqual([]);
});
