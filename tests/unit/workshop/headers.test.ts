import { expect, test } from 'vitest';
import { headersFile, headersFor } from '../../../src/workshop/headers.ts';

test('a page is sent with the strict policy, and nothing in it is called unsafe but WebAssembly', () => {
  const policy = headersFor('/bulletins/kik/')['Content-Security-Policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy.match(/'[a-z-]*unsafe[a-z-]*'/g)).toEqual(["'wasm-unsafe-eval'"]);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
});

test('an address without its closing slash is sent with a page’s headers too', () => {
  expect(headersFor('/bulletins/kik')).toEqual(headersFor('/bulletins/kik/'));
});

test('a file named by its content is kept for a year; everything else is asked for again', () => {
  expect(headersFor('/_astro/site.abc.css')['Cache-Control']).toContain('immutable');
  expect(headersFor('/names.json')['Cache-Control']).toContain('must-revalidate');
  expect(headersFor('/')['Cache-Control']).toContain('must-revalidate');
});

test('the _headers file says what the preview server sends', () => {
  for (const [name, value] of Object.entries(headersFor('/'))) {
    if (name !== 'Cache-Control') expect(headersFile()).toContain(`  ${name}: ${value}\n`);
  }
  expect(headersFile()).toContain(
    '/_astro/*\n  Cache-Control: public, max-age=31536000, immutable',
  );
});
