/** The feeds, Atom and JSON Feed, from one list of items. */
import { Feed } from 'feed';
import { everyBulletin, wordsOf } from './library.ts';
import { feedItems } from './domain/feed.ts';
import { statusNames } from './schemas/bulletin.ts';
import { site } from './site.ts';

/** Where each feed is found. */
export const feedPaths = { atom: '/feed.xml', json: '/feed.json' } as const;

/** Both feeds of the library. `address` is the site's public address. */
export function feed(address: URL): Feed {
  const told = everyBulletin().map((entry) => ({
    id: entry.id,
    bulletin: entry.data,
    html: () =>
      wordsOf(entry)
        .map((it) => it.html)
        .join(''),
  }));
  const items = feedItems(told, address.href, statusNames);
  const whole = (path: string) => new URL(path, address).href;
  const made = new Feed({
    id: whole('/'),
    link: whole('/'),
    title: site.name,
    description: 'New bulletins, and changes in those there are.',
    language: site.language,
    copyright: 'See the page on our data for what may be copied.',
    author: { name: site.name, link: whole('/') },
    updated: new Date(items[0]?.day ?? 0),
    generator: site.name,
    feedLinks: { atom: whole(feedPaths.atom), json: whole(feedPaths.json) },
  });
  for (const { id, url, title, day, summary, html } of items)
    made.addItem({
      id,
      link: url,
      title,
      description: summary,
      content: html(),
      date: new Date(day),
    });
  return made;
}
