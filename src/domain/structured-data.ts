/**
 * What a page says of itself to machines, as schema.org's types (JSON-LD): only what stands on the
 * page, with the same dates, and never a rating.
 */
import type { Bulletin } from '../schemas/bulletin.ts';
import type { Service } from '../schemas/service.ts';

type Page = {
  title: string;
  address: URL;
  language: string;
  /** ISO day. */
  reviewed?: string | undefined;
  /** What it describes: a bulletin, a service. */
  about?: object | undefined;
};

const sections: Record<string, string> = {
  bulletins: 'Bulletins',
  services: 'Services',
  features: 'What apps let people do',
  'get-help': 'Get help',
  print: 'Print and share',
  about: 'About',
};

/** The way from the section to the page; nothing for a page that stands alone. */
function trail({ title, address }: Page) {
  const [section = '', ...rest] = address.pathname.split('/').filter(Boolean);
  const name = sections[section];
  if (!name || rest.length === 0) return {};
  const steps = [
    { name, item: new URL(`/${section}/`, address).href },
    { name: title, item: address.href },
  ];
  const itemListElement = steps.map((step, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    ...step,
  }));
  return { breadcrumb: { '@type': 'BreadcrumbList', itemListElement } };
}

/** What a page is: its name, its language, when it was last reviewed, and what it is about. */
export const pageData = (page: Page) => ({
  '@context': 'https://schema.org',
  '@type': 'WebPage',
  name: page.title,
  url: page.address.href,
  inLanguage: page.language,
  ...(page.reviewed && { lastReviewed: page.reviewed }),
  ...trail(page),
  ...(page.about && { mainEntity: page.about }),
});

/** A bulletin: an article by the unit that issued it, about an app where it is about one. */
export function bulletinData({ kind, title, issuer, issued, reviewed }: Bulletin) {
  const author = { '@type': 'GovernmentOrganization', name: issuer };
  const about = kind === 'app' ? { '@type': 'SoftwareApplication', name: title } : undefined;
  return {
    '@type': 'Article',
    headline: title,
    ...(issued.on && { datePublished: issued.on }),
    dateModified: reviewed,
    author,
    ...(about && { about }),
  };
}

/** A service: an organisation with the one way to reach it. */
export function serviceData({ title, phone, email, website }: Service) {
  const contactPoint = {
    '@type': 'ContactPoint',
    contactType: 'help',
    url: website,
    ...(phone && { telephone: phone }),
    ...(email && { email }),
  };
  return { '@type': 'Organization', name: title, contactPoint };
}

/** As text for a page: no character of it can end the element it stands in. */
export const asJson = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c');
