/**
 * The budget of a first visit: every bulletin, feature, service and end of the guide arrives whole in
 * ten packets of 1,460 bytes, TCP's first flight (RFC 6928), in at most four requests.
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { headersFor } from '../../src/scripts/headers.ts';
import { expect, htmlOf, pages, test } from './site.ts';

const dist = new URL('../../dist/', import.meta.url).pathname;
const flight = 14_600;
/** What a server adds to our own list: status, type, length, date, tag, encoding, connection. */
const serverHeaders = 280;

const budgeted = pages.filter((it) =>
  /^\/(bulletins|features|services)\/[^/]+\/$|^\/get-help\/[^/]+\/[^/]+\/$/.test(it),
);

const weightOf = (path: string) => {
  const file = `${dist}${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
  const headers = Object.entries(headersFor(path)).reduce(
    (sum, [name, value]) => sum + name.length + value.length + 4,
    serverHeaders,
  );
  return statSync(`${file}.br`).size + headers;
};

const filesOf = (path: string) => [
  path,
  ...parse(htmlOf(path))
    .querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src]')
    .map((it) => it.getAttribute('href') ?? it.getAttribute('src') ?? ''),
];

test('every page a reader lands on is whole in one flight and four requests', () => {
  const over = budgeted.flatMap((path) => {
    const files = filesOf(path);
    const bytes = files.reduce((sum, it) => sum + weightOf(it), 0);
    return [
      ...(files.length > 4 ? [`${path}: ${files.length} requests`] : []),
      ...(bytes > flight ? [`${path}: ${bytes} bytes`] : []),
    ];
  });
  expect(budgeted.length).toBeGreaterThan(60);
  expect(over).toEqual([]);
});

test('scripts of a first visit are at most 5 kB, and block no first paint', () => {
  const wrong = pages.flatMap((path) => {
    const page = parse(htmlOf(path));
    const scripts = page.querySelectorAll('script[src]');
    const bytes = scripts.reduce(
      (sum, it) =>
        sum + gzipSync(readFileSync(`${dist}${it.getAttribute('src')!.slice(1)}`)).length,
      0,
    );
    const blocking = scripts.filter((it) => it.getAttribute('type') !== 'module');
    return [
      ...(bytes > 5000 ? [`${path}: ${bytes} bytes of script`] : []),
      ...blocking.map(() => `${path}: a script blocks it`),
    ];
  });
  expect(globSync('_astro/*.js', { cwd: dist }).length).toBeGreaterThan(2);
  expect(wrong).toEqual([]);
});

test('nothing on a page moves while it loads', async ({ page }) => {
  for (const path of ['/', '/bulletins/kik/', '/features/strangers/', '/services/childline/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const it of list.getEntries() as (PerformanceEntry & { value: number })[])
              sum += it.value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(shift, path).toBe(0);
  }
});
