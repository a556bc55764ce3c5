/** What the feeds tell: each new bulletin, each change of a status, and each that is withdrawn. */
import type { Bulletin } from '../schemas/bulletin.ts';
import { pathOf } from './addresses.ts';
import { inWords } from './dates.ts';
import { escaped } from './words.ts';

export type FeedItem = {
  /** Stays the same for ever: a reader’s program knows by it what it has shown. */
  id: string;
  url: string;
  title: string;
  /** ISO day. */
  day: string;
  summary: string;
  /** Drawn when asked for: a feed carries few of a library’s texts. */
  html: () => string;
};

type Told = { id: string; bulletin: Bulletin; html: () => string };

/** The newest items that a feed carries. */
const most = 50;

const paragraph = (text: string) => `<p>${escaped(text)}</p>`;
const current = (url: string) =>
  `<p>This text may have changed since. <a href="${url}">Check for the current version.</a></p>`;

/** A site's own links, made whole for a reader who is elsewhere. */
export const absolute = (html: string, address: string) =>
  html.replaceAll('href="/', `href="${new URL('/', address).href}`);

function itemsOf({ id, bulletin, html }: Told, address: string, words: Words): FeedItem[] {
  const url = new URL(pathOf('bulletins', id), address).href;
  const { title, summary, status, added, withdrawn, issuer } = bulletin;
  const item = (kind: string, day: string, heading: string, line: string, text: () => string) => ({
    id: `${url}#${kind}-${day}`,
    url,
    title: heading,
    day,
    summary: line,
    html: () => text() + current(url),
  });
  if (withdrawn)
    return [
      item('withdrawn', withdrawn.on, `Withdrawn: ${title}`, withdrawn.because, () =>
        paragraph(withdrawn.because),
      ),
    ];
  const text = () =>
    [
      paragraph(`${words[status.is]}. ${status.line}`),
      ...bulletin.oneMinute.map(paragraph),
      paragraph(`What the bulletin said, in our words. Issued by the ${issuer}.`),
      absolute(html(), address),
      ...bulletin.changes.map(({ when, what, source }) =>
        paragraph(`${inWords(when)}: ${what} (${source.name}, checked ${inWords(source.checked)})`),
      ),
    ].join('');
  return [
    item('added', added, `New: ${title}`, summary, text),
    ...(status.since
      ? [item(status.is, status.since, `${words[status.is]}: ${title}`, status.line, text)]
      : []),
  ];
}

type Words = Record<Bulletin['status']['is'], string>;

/**
 * The items of the feeds, newest first.
 * @param told every bulletin, withdrawn ones too, with its text as HTML
 * @param address the public address of the site
 * @param words each status as readers know it
 */
export const feedItems = (told: readonly Told[], address: string, words: Words): FeedItem[] =>
  told
    .flatMap((it) => itemsOf(it, address, words))
    .sort((a, b) => b.day.localeCompare(a.day) || a.title.localeCompare(b.title, 'en-GB'))
    .slice(0, most);
