import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressesIn, failureOf, findingOf, verdicts } from '../../../src/rules/links.ts';
import { waitBeforeNext } from '../../../src/rules/patience.ts';

test.each([
  ['https://a.example/b_(c)', ['https://a.example/b_(c)']],
  ['https://a.example/b#part', ['https://a.example/b']],
  [
    'Read https://a.example/b, or “http://c.example/d”.',
    ['https://a.example/b', 'http://c.example/d'],
  ],
  ['(see https://a.example/?p=1&q=2)', ['https://a.example/?p=1&q=2']],
  ['/bulletins/kik/ or a.example', []],
])('in “%s” the addresses are %j', (text, addresses) => {
  expect(addressesIn(text)).toEqual(addresses);
});

test('whatever the text, an address found is one that stands in it', () => {
  const text = fc
    .array(fc.oneof(fc.string(), fc.webUrl({ withFragments: true })))
    .map((it) => it.join(' '));
  fc.assert(
    fc.property(text, (it) => {
      for (const address of addressesIn(it)) expect(it).toContain(address);
    }),
  );
});

test('a web address that stands alone is found whole', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), (it) => {
      expect(addressesIn(it)).toEqual([it]);
    }),
  );
});

test('every status has a verdict, and only an answer of 200 to 299 is well', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 599 }), (status) => {
      const { verdict, status: told } = findingOf({ status });
      expect(told).toBe(status);
      expect(verdicts).toContain(verdict);
      expect(verdict === 'ok').toBe(status >= 200 && status < 300);
    }),
  );
});

test('a page that moved, and is gone from there too, is gone', () => {
  expect(findingOf({ status: 410, movedTo: 'https://a.example/' }).verdict).toBe('gone');
});

test.each([
  ['ENOTFOUND', 'name'],
  ['EAI_AGAIN', 'name'],
  ['ETIMEDOUT', 'timeout'],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
  ['CERT_HAS_EXPIRED', 'certificate'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
  ['ECONNREFUSED', 'refused'],
  ['EHOSTUNREACH', 'refused'],
  ['ENETUNREACH', 'refused'],
  ['ECONNRESET', 'hang-up'],
  ['UND_ERR_SOCKET', 'hang-up'],
  ['ERR_INVALID_URL', 'address'],
])('the network’s %s means: %s', (code, failure) => {
  expect(failureOf(code)).toBe(failure);
});

const now = Date.parse('2026-11-24T12:00:00Z');

test.each([
  ['an error of the site', { status: 503 }, [2000, 4000, undefined]],
  ['a hang-up', { failure: 'hang-up' as const }, [2000, 4000, undefined]],
  ['a page that is not there', { status: 404 }, [undefined, undefined, undefined]],
  ['a circle', { failure: 'circle' as const }, [undefined, undefined, undefined]],
  ['“too many”, without a time', { status: 429 }, [undefined, undefined, undefined]],
  ['“too many, in 7 seconds”', { status: 429, retryAfter: '7' }, [7000, 7000, undefined]],
  [
    '“too many, in an hour”',
    { status: 429, retryAfter: '3600' },
    [undefined, undefined, undefined],
  ],
  [
    '“too many, until 12:00:30”',
    { status: 429, retryAfter: 'Tue, 24 Nov 2026 12:00:30 GMT' },
    [30_000, 30_000, undefined],
  ],
  ['a riddle for a time', { status: 503, retryAfter: 'soon' }, [2000, 4000, undefined]],
])('after %s the waits are as they should be', (_name, answer, waits) => {
  expect([1, 2, 3].map((tried) => waitBeforeNext(answer, tried, 2000, now))).toEqual(waits);
});

test('a wait is never below nothing nor above a minute, whatever a site asks for', () => {
  const retryAfter = fc.oneof(
    fc.string(),
    fc.nat().map(String),
    fc.date({ noInvalidDate: true }).map((it) => it.toUTCString()),
  );
  fc.assert(
    fc.property(
      retryAfter,
      fc.constantFrom(429, 503),
      fc.integer({ min: 1, max: 4 }),
      (it, status, tried) => {
        const wait = waitBeforeNext({ status, retryAfter: it }, tried, 2000, now) ?? 0;
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(60_000);
      },
    ),
  );
});
