/** The feeds, Atom and JSON Feed, from one list of items. */
import { Feed } from 'feed';
import { everyBulletin } from './collections.ts';
import { feedItems, itemHtml } from './domain/feed.ts';
import { entryText } from './entry-text.ts';
import { statusNames } from './schemas/bulletin.ts';
import { site } from './site.ts';

/** Where each feed is found. */
export const feedPaths = { atom: '/feed.xml', json: '/feed.json' } as const;

/** Both feeds of the library. `address` is the site's public address. */
export async function feed(address: URL): Promise<Feed> {
  const items = feedItems(await everyBulletin(), address.href, statusNames);
  const whole = (path: string) => new URL(path, address).href;
  const library = new Feed({
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
  for (const item of items) {
    const { html } = await entryText(item.entry, address);
    library.addItem({
      id: item.id,
      link: item.url,
      title: item.title,
      description: item.summary,
      content: itemHtml(item, html, statusNames),
      date: new Date(item.day),
    });
  }
  return library;
}
