/**
 * Every number and address a reader may use, on every built page, is one from a service’s entry; and the
 * one for mistakes, which is the publisher’s.
 */
import { phoneNumber } from '../../../src/scripts/lint-mdx.ts';
import { type BuiltSite, expect, test } from '../site.ts';

type Contact = { id: string; phone?: string; email?: string };

/** Every service as its entry says, through the open data. */
function servicesOf(site: BuiltSite): Contact[] {
  const { entries } = site.json('api/v1/services.json') as { entries: { id: string }[] };
  return entries.map(({ id }) => site.json(`api/v1/services/${id}.json`) as Contact);
}

const digits = (text: string) => text.replace(/\D/g, '');
/** An e-mail without an address is the reader’s own to send: the page is only shared by it. */
const isShared = (email: string) => email.startsWith('?subject=');
/** 999 is the emergency number of the United Kingdom, and needs no entry. */
const phonesOf = (services: Contact[]) =>
  new Set(['999', ...services.flatMap(({ phone }) => (phone ? [digits(phone)] : []))]);
const emailsOf = (services: Contact[]) =>
  new Set(services.flatMap(({ email }) => (email ? [email] : [])));

/** Where a mistake is reported: the address that the accessibility statement names. */
const feedbackOf = (site: BuiltSite) =>
  hrefs(site.parsed('/accessibility/').querySelector('main')!.toString(), 'mailto')[0]!;
const mistakeOn = (site: BuiltSite, path: string) =>
  `${feedbackOf(site)}?subject=${encodeURIComponent(`Mistake on ${path.replace('.html', '/')}`)}`;

const hrefs = (html: string, scheme: string) =>
  [...html.matchAll(new RegExp(`href="${scheme}:([^"]+)"`, 'g'))].map(([, href = '']) => href);

test('every tel: and mailto: link leads to a service’s own number or address', ({ site }) => {
  const services = servicesOf(site);
  const [phones, emails] = [phonesOf(services), emailsOf(services)];
  const strangers = site.pages.flatMap((path) => [
    ...hrefs(site.htmlOf(path), 'tel').filter((phone) => !phones.has(phone)),
    ...hrefs(site.htmlOf(path), 'mailto').filter(
      (email) =>
        !emails.has(email) &&
        !isShared(email) &&
        ![feedbackOf(site), mistakeOn(site, path)].includes(email),
    ),
  ]);
  expect(strangers).toEqual([]);
});

test('the digits of any phone number on any page belong to a service', ({ site }) => {
  const phones = phonesOf(servicesOf(site));
  const everywhere = new RegExp(phoneNumber.source, 'g');
  const found = site.pages.flatMap((path) =>
    [...site.htmlOf(path).matchAll(everywhere)].map(([phone]) => phone),
  );
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((phone) => !phones.has(digits(phone)))).toEqual([]);
});

test('a mistake on any page can be reported, to the address the accessibility statement names', ({
  site,
}) => {
  expect(emailsOf(servicesOf(site))).not.toContain(feedbackOf(site));
  for (const path of site.pages) {
    const links = site.parsed(path).querySelectorAll('footer a');
    const report = links.find(({ text }) => text.trim() === 'Report a mistake on this page');
    expect(report?.getAttribute('href'), path).toBe(`mailto:${mistakeOn(site, path)}`);
  }
});

test('every service page shows its own number and e-mail address, and no other as its own', ({
  site,
}) => {
  for (const { id, phone, email } of servicesOf(site)) {
    const first = site.parsed(`/services/${id}/`).querySelector('main .service-contact');
    const html = first?.toString() ?? '';
    expect(hrefs(html, 'tel'), id).toEqual(phone ? [digits(phone)] : []);
    expect(hrefs(html, 'mailto'), id).toEqual(email ? [email] : []);
  }
});

test('no e-mail address is on any page but those of the services and the one for mistakes', ({
  site,
}) => {
  const own = emailsOf(servicesOf(site)).add(feedbackOf(site));
  const strange = site.pages.flatMap((path) =>
    [...site.htmlOf(path).matchAll(/[\w.+-]+@[\w-]+\.[\w.]+\w/g)]
      .filter(([address]) => !own.has(address))
      .map(([address]) => `${path}: ${address}`),
  );
  expect(strange).toEqual([]);
});

/** A British phone number, however spaced; a date, a price or a year is none. */
const phone = /(?<![\d/.=-])(?:0|\+44)(?:[\s-]?\d){9,10}(?!\d)|\b0800\s?1111\b/;

test('a phone number stands only where a service’s entry put it: in a link that dials', ({
  site,
}) => {
  const loose = site.pages.flatMap((path) => {
    const page = site.parsed(path);
    for (const link of page.querySelectorAll('a[href^="tel:"]')) link.remove();
    const text = page.querySelector('body')?.structuredText.replace(/[^\S\n]+/g, ' ') ?? '';
    return text
      .split('\n')
      .filter((line) => phone.test(line))
      .map((line) => `${path}: ${line}`);
  });
  expect(loose).toEqual([]);
});

test('every service says whom it is for before its number', ({ site }) => {
  for (const { id, phone: number } of servicesOf(site)) {
    const text = site.parsed(`/services/${id}/`).querySelector('main')?.structuredText ?? '';
    const { audience } = site.json(`api/v1/services/${id}.json`) as {
      audience: { words: string; only?: string };
    };
    const who = text.indexOf(audience.only ?? audience.words);
    expect(who, id).toBeGreaterThan(0);
    if (number) expect(who, id).toBeLessThan(text.lastIndexOf(number));
  }
});
