/** The public address: taken as it is, or refused in a sentence that says what to write. */
import { expect, test } from 'vitest';
import { requirePublisher, siteUrl } from '../../../src/scripts/site-url.ts';
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

const publisher = {
  contact: 'https://force.uk/contact',
  feedback: 'library@force.uk',
  licence: { url: 'https://force.uk/licence' },
};
const example = {
  contact: 'https://publisher.example/contact',
  licence: { url: 'https://publisher.example/licence' },
};

test('a library for a real address is refused while facts of its publisher are examples', () => {
  expect(() => requirePublisher('https://library.sch.uk', { ...publisher, ...example })).toThrow(
    'src/site.ts still has an example for: contact, licence. Write the publisher’s own there.',
  );
});

test('with a publisher’s own facts, or for an example address, it is not', () => {
  expect(() => requirePublisher('https://library.sch.uk', publisher)).not.toThrow();
  expect(() =>
    requirePublisher('https://bulletins.example', { ...publisher, ...example }),
  ).not.toThrow();
});
