/** What public/_headers promises a reader, and how its format is read. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, readHeaders } from '../../../src/scripts/headers.ts';

const rules = readHeaders(readFileSync('public/_headers', 'utf8'));
const header = (path: string, name: string) => headersFor(path, rules)[name];

test('nothing in the policy of a page is unsafe but WebAssembly', () => {
  const policy = header('/bulletins/example/', 'Content-Security-Policy') ?? '';
  expect(policy.match(/'[a-z-]*unsafe[a-z-]*'/g)).toEqual(["'wasm-unsafe-eval'"]);
  expect(policy).not.toMatch(/sha256|nonce|https?:|\*/);
});

test.each([
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  'upgrade-insecure-requests',
])('the policy of a page says %s', (directive) => {
  expect(header('/', 'Content-Security-Policy')?.split('; ')).toContain(directive);
});

test.each([
  ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains; preload'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Frame-Options', 'DENY'],
])('every file is sent with %s: %s', (name, value) => {
  for (const path of ['/', '/bulletins/example/', '/names.json', '/_astro/site.abc.css'])
    expect(header(path, name)).toBe(value);
});

test.each(['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'])(
  'no page may use: %s',
  (feature) => {
    expect(header('/', 'Permissions-Policy')?.split(', ')).toContain(`${feature}=()`);
  },
);

test('a file named by its content is kept for a year', () => {
  for (const path of [
    '/_astro/site.abc.css',
    '/pagefind/fragment/en_1.pf_fragment',
    '/pagefind/index/en_1.pf_index',
  ])
    expect(header(path, 'Cache-Control')).toBe('public, max-age=31536000, immutable');
});

test('everything else is asked for again', () => {
  for (const path of ['/', '/names.json', '/feed.xml', '/pagefind/pagefind-entry.json', '/_astro'])
    expect(header(path, 'Cache-Control')).toBe('public, max-age=0, must-revalidate');
});

test('only the open data may be read by the scripts of other sites', () => {
  expect(header('/api/v1/bulletins.json', 'Access-Control-Allow-Origin')).toBe('*');
  for (const path of ['/', '/names.json', '/bulletins/api/'])
    expect(header(path, 'Access-Control-Allow-Origin')).toBeUndefined();
});

test('security.txt is plain text, as RFC 9116 requires', () => {
  expect(header('/.well-known/security.txt', 'Content-Type')).toBe('text/plain; charset=utf-8');
});

test('no two rules that match one path name the same header: a host would send both values', () => {
  const overlap = (a: string, b: string) =>
    a.startsWith(b.replace('*', '')) || b.startsWith(a.replace('*', ''));
  const twice = rules.flatMap((rule, index) =>
    rules
      .slice(index + 1)
      .filter((other) => overlap(rule.path, other.path))
      .flatMap((other) => Object.keys(other.headers).filter((name) => name in rule.headers)),
  );
  expect(twice).toEqual([]);
});

test('no line is longer than the 2,000 characters that Cloudflare Pages reads', () => {
  const lines = readFileSync('public/_headers', 'utf8').split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});

test('a rule is read with its path, its headers and without its comments', () => {
  expect(readHeaders('# all\n/*\n  # why\n  A-Header: one: two\n\n/b\n  B: 3  \n')).toEqual([
    { path: '/*', headers: { 'A-Header': 'one: two' } },
    { path: '/b', headers: { B: '3' } },
  ]);
});

test.each([
  ['a header without a path', '  A: 1\n'],
  ['a header that is not indented', '/*\nA: 1\n'],
  ['a header without a value', '/*\n  A:\n'],
])('%s is refused, with its line', (_what, text) => {
  expect(() => readHeaders(text)).toThrow(/^Line [12] of _headers/);
});
