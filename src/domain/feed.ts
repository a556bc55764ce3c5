/** What the feeds say of each thing that readers are told. */
import type { Bulletin } from '../schemas/bulletin.ts';
import { inWords } from './dates.ts';
import { escaped } from './escape.ts';
import type { Told } from './history.ts';

/** What happened, before the name of what it happened to. */
export const kindsTold: Record<Told['kind'], string> = {
  new: 'New',
  correction: 'Corrected',
  update: 'Updated',
  check: 'Checked',
  withdrawn: 'Withdrawn',
};

/** "Corrected: Kik" */
export const headingOf = ({ kind, entry }: Told) => `${kindsTold[kind]}: ${entry.title}`;

/** The address by which a reader's program knows what it has shown. @param address the site's own */
export const idOf = ({ entry, mark }: Told, address: string) =>
  `${new URL(entry.firstPath, address).href}#${mark}`;

const paragraph = (text: string) => `<p>${escaped(text)}</p>`;

/** A site's own links, made whole for a reader who is elsewhere. */
export const absolute = (html: string, address: string) =>
  html.replaceAll('href="/', `href="${new URL('/', address).href}`);

const current = (url: string) =>
  `<p>This text may have changed since. <a href="${escaped(url)}">Check for the current version.</a></p>`;

/** A change as HTML. @param url the entry's page */
export const changeHtml = ({ what }: Told, url: string) => paragraph(what) + current(url);

/**
 * A new bulletin, whole, as HTML.
 * @param text the bulletin's own text, links whole
 * @param url its page
 * @param words each status as readers know it
 */
export const bulletinHtml = (
  { status, actions, issuer, changes }: Bulletin,
  text: string,
  url: string,
  words: Record<Bulletin['status']['is'], string>,
): string =>
  [
    paragraph(`${words[status.is]}. ${status.line}`),
    ...actions.map(paragraph),
    paragraph(`What the bulletin said, in our words. Issued by the ${issuer}.`),
    text,
    ...changes.map(({ when, what, source }) =>
      paragraph(`${inWords(when)}: ${what} (${source.name}, checked ${inWords(source.checked)})`),
    ),
    current(url),
  ].join('');
