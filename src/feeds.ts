/** What readers are told, as Atom, JSON Feed and a calendar, from one list. */
import { Feed } from 'feed';
import ical from 'ical-generator';
import { type BulletinEntry, everyTold, type KeptEntry } from './collections.ts';
import { bulletinHtml, changeHtml, headingOf, idOf } from './domain/feed.ts';
import type { Told } from './domain/history.ts';
import { entryText } from './entry-text.ts';
import { statusNames } from './schemas/bulletin.ts';
import { site } from './site.ts';

/** Where each is found. */
export const feedPaths = {
  atom: '/feed.xml',
  json: '/feed.json',
  calendar: '/changes.ics',
} as const;

/** How many of the newest a feed carries. */
const most = 50;
const newest = async () => (await everyTold()).slice(0, most);

async function htmlOf(told: Told<KeptEntry>, url: string, address: URL): Promise<string> {
  if (told.kind !== 'new') return changeHtml(told, url);
  const { html } = await entryText(told.entry.source, address);
  return bulletinHtml((told.entry.source as BulletinEntry).data, html, url, statusNames);
}

/** Both feeds of the library. @param address the site's public address */
export async function feed(address: URL): Promise<Feed> {
  const items = await newest();
  const whole = (path: string) => new URL(path, address).href;
  const library = new Feed({
    id: whole('/'),
    link: whole('/'),
    title: site.name,
    description: 'New bulletins, and changes in what is here.',
    language: site.language,
    copyright: `${site.licence.name}: ${site.licence.url}`,
    author: { name: site.name, link: whole('/') },
    updated: new Date(items[0]?.on ?? 0),
    generator: site.name,
    feedLinks: { atom: whole(feedPaths.atom), json: whole(feedPaths.json) },
  });
  for (const told of items) {
    const url = whole(told.entry.path);
    library.addItem({
      id: idOf(told, address.href),
      link: url,
      title: headingOf(told),
      description: told.what,
      content: await htmlOf(told, url, address),
      date: new Date(told.on),
    });
  }
  return library;
}

/** The same as days of a calendar. @param address the site's public address */
export async function calendar(address: URL): Promise<string> {
  const library = ical({ name: site.name, prodId: `//${site.name}//Changes//EN` });
  for (const told of await newest())
    library.createEvent({
      id: idOf(told, address.href),
      stamp: new Date(told.on),
      start: new Date(told.on),
      allDay: true,
      summary: headingOf(told),
      description: told.what,
      url: new URL(told.entry.path, address).href,
    });
  return library.toString();
}
