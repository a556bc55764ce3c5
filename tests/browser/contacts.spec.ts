/** Every number and address a reader may use, on every built page, is one from a service’s entry. */
import { readFileSync } from 'node:fs';
import { collections } from '../../src/schemas/index.ts';
import { readContent } from '../../src/scripts/entries.ts';
import { phoneNumber } from '../../src/scripts/lint-mdx.ts';
import { expect, htmlOf, pages, test } from './site.ts';

const services = readContent('content', ['services']).entries.map((it) =>
  collections.services.parse(it.data),
);
const digits = (text: string) => text.replace(/\D/g, '');
const phones = new Set(services.flatMap(({ phone }) => (phone ? [digits(phone)] : [])));
const emails = new Set(services.flatMap(({ email }) => (email ? [email] : [])));

const hrefs = (html: string, scheme: string) =>
  [...html.matchAll(new RegExp(`href="${scheme}:([^"]+)"`, 'g'))].map(([, it = '']) => it);

test('the library knows numbers and addresses to compare with', () => {
  expect(phones).toContain('08001111');
  expect(emails).toContain('help@nspcc.org.uk');
});

test('every tel: and mailto: link leads to a service’s own number or address', () => {
  const strangers = pages.flatMap((path) => [
    ...hrefs(htmlOf(path), 'tel').filter((it) => !phones.has(it)),
    ...hrefs(htmlOf(path), 'mailto').filter((it) => !emails.has(it)),
  ]);
  expect(strangers).toEqual([]);
});

test('the digits of any phone number on any page belong to a service', () => {
  const everywhere = new RegExp(phoneNumber.source, 'g');
  const found = pages.flatMap((path) => [...htmlOf(path).matchAll(everywhere)].map(([it]) => it));
  expect(found.length).toBeGreaterThan(50);
  expect(found.filter((it) => !phones.has(digits(it)))).toEqual([]);
});

test('every service page shows its own number and e-mail address', () => {
  for (const { entry, html } of readContent('content', ['services']).entries.map((it) => ({
    entry: collections.services.parse(it.data),
    html: readFileSync(`dist/services/${it.id}/index.html`, 'utf8'),
  }))) {
    if (entry.phone) expect(html).toContain(`href="tel:${digits(entry.phone)}"`);
    if (entry.email) expect(html).toContain(`href="mailto:${entry.email}"`);
  }
});
