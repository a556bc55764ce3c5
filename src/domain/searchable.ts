/**
 * What full text knows of an entry: the words its page says of itself, in the page's order. What every
 * page repeats (headings, advice, who can help) is left out: it would find all of them for one word.
 */
import type { Ages, Bulletin } from '../schemas/bulletin.ts';
import type { Feature } from '../schemas/feature.ts';
import type { Service } from '../schemas/service.ts';
import type { Situation } from '../schemas/situation.ts';
import { pathOf } from './addresses.ts';
import { inWords } from './dates.ts';
import { guide } from './guide.ts';
import { issuedInWords } from './issue-date.ts';
import type { Block } from './words.ts';

/** One page of the full-text index. `content` is plain text. */
export type Searchable = {
  url: string;
  content: string;
  /** What a result shows of it. */
  meta: { title: string; kind: string; status?: string };
};

/** Lines as one text; a label gets the full stop that keeps it from running into the next. */
const joined = (lines: readonly (string | undefined)[]) =>
  lines
    .flatMap((it) => it?.trim() || [])
    .map((it) => (/[.?!:”]$/.test(it) ? it : `${it}.`))
    .join(' ');

const agesIn = ({ terms, apple, google, check }: Ages) => [
  `The app’s own terms: ${terms.says}`,
  terms.note,
  `Apple App Store: ${apple.says}`,
  apple.note,
  `Google Play: ${google.says}`,
  google.note,
  `How age is checked: ${check.says}`,
];

/** What a bulletin says of the services it is about; they are given by `about`. */
const servicesIn = (about: readonly Service[]) =>
  about.flatMap(({ title, audience, summary, steps }) => [
    title,
    audience.only ?? audience.words,
    summary,
    ...steps,
  ]);

/** What is said of an app and of no other kind. */
function appIn(bulletin: Bulletin, labels: Record<string, { label: string }>) {
  if (bulletin.kind !== 'app') return [];
  const { icon, platforms, ages, features } = bulletin;
  return [
    icon,
    platforms.join(', '),
    ...agesIn(ages),
    ...features
      .filter((it) => it.value !== 'no')
      .map((it) => [labels[it.feature]?.label, it.detail].filter(Boolean).join(' ')),
  ];
}

type Words = { kind: string; status: string; labels: Record<string, { label: string }> };

/**
 * A bulletin, with its kind and status in words and the labels of the features.
 * @param about the services it is about: one, or those it lists
 */
export function searchableBulletin(
  id: string,
  bulletin: Bulletin,
  { kind, status, labels }: Words,
  about: readonly Service[],
  blocks: readonly Block[],
): Searchable {
  const { title, issued, issuer, changes, formerNames, alsoKnownAs } = bulletin;
  const content = joined([
    `${status}. ${bulletin.status.line}`,
    ...bulletin.oneMinute,
    `Issued ${issuedInWords(issued)} by the ${issuer}`,
    ...formerNames,
    ...bulletin.notToBeConfusedWith.map((it) => `Not ${it.name} (${it.is})`),
    ...appIn(bulletin, labels),
    ...blocks.map((it) => it.text),
    ...changes.map(({ when, what }) => `${inWords(when)}: ${what}`),
    ...servicesIn(about),
    ...alsoKnownAs,
  ]);
  return { url: pathOf('bulletins', id), content, meta: { title, kind, status } };
}

/** A situation of the guide, in the words of everyone it may have happened to. */
export function searchableSituation(id: string, situation: Situation): Searchable {
  const { title, routes, alsoKnownAs } = situation;
  const asked = Object.values(routes).map((it) => it.asks);
  return {
    url: guide.step(id),
    content: joined([...asked, ...alsoKnownAs]),
    meta: { title, kind: 'Get help' },
  };
}

/** A service: whom it is for before all else. */
export function searchableService(
  id: string,
  service: Service,
  blocks: readonly Block[],
): Searchable {
  const { title, audience, formerNames, alsoKnownAs, phone, email } = service;
  const content = joined([
    audience.only,
    audience.words,
    service.summary,
    phone,
    email,
    ...blocks.map((it) => it.text),
    ...(['can', 'cannot', 'before', 'steps', 'next', 'privacy'] as const).flatMap(
      (part) => service[part],
    ),
    ...formerNames,
    ...alsoKnownAs,
  ]);
  return { url: pathOf('services', id), content, meta: { title, kind: 'Service' } };
}

/** A feature’s lasting advice, under its label. */
export function searchableFeature(
  id: string,
  feature: Feature,
  title: string,
  blocks: readonly Block[],
): Searchable {
  const { means, set, say, school, alsoKnownAs } = feature;
  const content = joined([
    means,
    ...set,
    say.younger,
    say.older,
    ...blocks.map((it) => it.text),
    school,
    ...alsoKnownAs,
  ]);
  return { url: pathOf('features', id), content, meta: { title, kind: 'Feature' } };
}
