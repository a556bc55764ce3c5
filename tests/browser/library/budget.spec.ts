/**
 * The budget of a first visit: every bulletin, feature, service and end of the guide arrives in
 * at most four requests, whose bodies fit ten packets of 1,460 bytes, TCP's first flight (RFC 6928).
 */
import { globSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { APIRequestContext } from '@playwright/test';
import { type BuiltSite, expect, test } from '../site.ts';

const flight = 14_600;

/** The bytes of an answer's body as the server compressed it. */
async function weightOf(request: APIRequestContext, path: string): Promise<number> {
  const answer = await request.get(path, { headers: { 'accept-encoding': 'br' } });
  const body = Number(answer.headers()['content-length']);
  expect(body, `${path} says how long it is`).toBeGreaterThan(0);
  return body;
}

const filesOf = (site: BuiltSite, path: string) => [
  path,
  ...site
    .parsed(path)
    .querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src]')
    .map((link) => link.getAttribute('href') ?? link.getAttribute('src') ?? ''),
];

test('every page a reader lands on is whole in one flight and four requests', async ({
  site,
  request,
}) => {
  test.setTimeout(60_000);
  const weights = new Map<string, number>();
  const over: string[] = [];
  const budgeted = [
    ...['bulletins', 'features', 'services'].flatMap((section) => site.under(section)),
    ...site.routes,
  ];
  for (const path of budgeted) {
    const files = filesOf(site, path);
    let bytes = 0;
    for (const file of files) {
      if (!weights.has(file)) weights.set(file, await weightOf(request, file));
      bytes += weights.get(file)!;
    }
    if (files.length > 4) over.push(`${path}: ${files.length} requests`);
    if (bytes > flight) over.push(`${path}: ${bytes} bytes`);
  }
  expect(budgeted.length).toBeGreaterThan(0);
  expect(over).toEqual([]);
});

test('scripts of a first visit are at most 5 kB, and block no first paint', ({ site }) => {
  const wrong = site.pages.flatMap((path) => {
    const scripts = site.parsed(path).querySelectorAll('script[src]');
    const bytes = scripts.reduce(
      (sum, script) => sum + gzipSync(site.text(script.getAttribute('src')!)).length,
      0,
    );
    const blocking = scripts.filter((script) => script.getAttribute('type') !== 'module');
    return [
      ...(bytes > 5000 ? [`${path}: ${bytes} bytes of script`] : []),
      ...blocking.map(() => `${path}: a script blocks it`),
    ];
  });
  expect(globSync('_astro/*.js', { cwd: site.dist }).length).toBeGreaterThan(2);
  expect(wrong).toEqual([]);
});

test('nothing on a page moves while it loads', async ({ page, site }) => {
  const first = ['bulletins', 'features', 'services'].map((section) => site.under(section)[0]!);
  for (const path of ['/', ...first]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
              sum += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    // A fifth of what web.dev calls good. Faces that come late move the first page by 0.014, and on a very
    // short page the button that prints, shown by a script, pushes the foot down a little.
    expect(shift, path).toBeLessThan(0.02);
  }
});
