/** The public address: taken as it is, or refused in a sentence that says what to write. */
import { expect, test } from 'vitest';
import { siteUrl } from '../../../src/scripts/site-url.ts';
import { defaultAddress } from '../../../src/site.ts';

test.each([
  ['https://library.sch.uk', 'https://library.sch.uk'],
  ['https://library.sch.uk/', 'https://library.sch.uk'],
  ['http://localhost:4321', 'http://localhost:4321'],
])('%s is %s', (written, address) => {
  expect(siteUrl(written)).toBe(address);
});

test.each([undefined, ''])('without one (%j) the example stands', (written) => {
  expect(siteUrl(written)).toBe(defaultAddress);
});

test.each(['example.org', 'library', 'ftp://library.sch.uk', '//library.sch.uk', 'https://'])(
  '%s is no web address',
  (written) => {
    expect(() => siteUrl(written)).toThrow(
      `SITE_URL=${written} is not a web address. Write it whole: https://library.example`,
    );
  },
);

test.each(['https://force.uk/library', 'https://force.uk/?a=1', 'https://force.uk/#top'])(
  '%s leads below a site',
  (written) => {
    expect(() => siteUrl(written)).toThrow(
      `SITE_URL=${written} leads below a site. The library needs a site of its own, such as https://library.force.uk;`,
    );
  },
);
