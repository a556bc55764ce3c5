/** What the feeds tell: each new bulletin, each change of a status, and each that is withdrawn. */
import type { Bulletin } from '../schemas/bulletin.ts';
import { pathOf } from './addresses.ts';
import { inWords } from './dates.ts';
import { escaped } from './escape.ts';

type Entry = { id: string; data: Bulletin };

export type FeedItem<Any extends Entry> = {
  entry: Any;
  /** Stays the same for ever: a reader’s program knows by it what it has shown. */
  id: string;
  url: string;
  title: string;
  /** ISO day. */
  day: string;
  summary: string;
};

/** The newest items that a feed carries. */
const most = 50;

const paragraph = (text: string) => `<p>${escaped(text)}</p>`;

/** A site's own links, made whole for a reader who is elsewhere. */
export const absolute = (html: string, address: string) =>
  html.replaceAll('href="/', `href="${new URL('/', address).href}`);

function itemsOf<Any extends Entry>(entry: Any, address: string, words: Words): FeedItem<Any>[] {
  const { title, summary, status, added, withdrawn, formerly } = entry.data;
  const urlOf = (id: string) => new URL(pathOf('bulletins', id), address).href;
  const item = (kind: string, day: string, heading: string, line: string) => ({
    entry,
    // By its first id, so that a bulletin that gets another address is not told as a new one.
    id: `${urlOf(formerly[0] ?? entry.id)}#${kind}-${day}`,
    url: urlOf(entry.id),
    title: heading,
    day,
    summary: line,
  });
  if (withdrawn) return [item('withdrawn', withdrawn.on, `Withdrawn: ${title}`, withdrawn.because)];
  return [
    item('added', added, `New: ${title}`, summary),
    ...(status.since
      ? [item(status.is, status.since, `${words[status.is]}: ${title}`, status.line)]
      : []),
  ];
}

type Words = Record<Bulletin['status']['is'], string>;

/**
 * The items of the feeds, newest first.
 * @param entries every bulletin, withdrawn ones too
 * @param address the public address of the site
 * @param words each status as readers know it
 */
export const feedItems = <Any extends Entry>(
  entries: readonly Any[],
  address: string,
  words: Words,
): FeedItem<Any>[] =>
  entries
    .flatMap((entry) => itemsOf(entry, address, words))
    .sort((a, b) => b.day.localeCompare(a.day) || a.title.localeCompare(b.title, 'en-GB'))
    .slice(0, most);

/** What an item says, as HTML. @param text the bulletin's own text, links whole */
export function itemHtml({ entry, url }: FeedItem<Entry>, text: string, words: Words): string {
  const { withdrawn, status, actions, issuer, changes } = entry.data;
  const current = `<p>This text may have changed since. <a href="${escaped(url)}">Check for the current version.</a></p>`;
  if (withdrawn) return paragraph(withdrawn.because) + current;
  return [
    paragraph(`${words[status.is]}. ${status.line}`),
    ...actions.map(paragraph),
    paragraph(`What the bulletin said, in our words. Issued by the ${issuer}.`),
    text,
    ...changes.map(({ when, what, source }) =>
      paragraph(`${inWords(when)}: ${what} (${source.name}, checked ${inWords(source.checked)})`),
    ),
    current,
  ].join('');
}
