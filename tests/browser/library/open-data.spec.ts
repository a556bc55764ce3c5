/** The open data and the feeds of any library: what they promise, they hold. */
import { globSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { XMLParser } from 'fast-xml-parser';
import { type BuiltSite, expect, test } from '../site.ts';

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);

for (const collection of ['bulletins', 'services', 'features']) {
  test(`every file of ${collection} fits the published schema`, ({ site }) => {
    const read = (path: string) => site.json(`api/v1/${path}.json`) as never;
    const fits = ajv.compile(read(`${collection}.schema`));
    const { entries } = read(collection) as { entries: { id: string; url: string }[] };
    const files = globSync(`api/v1/${collection}/*.json`, { cwd: site.dist });
    const list = ajv.compile(read('list.schema'));
    expect(list(read(collection)), ajv.errorsText(list.errors)).toBe(true);
    expect(entries).toHaveLength(files.length);
    for (const { id, url } of entries) {
      const entry = read(`${collection}/${id}`) as { url: string };
      expect(fits(entry), `${id}: ${ajv.errorsText(fits.errors)}`).toBe(true);
      expect(entry.url).toBe(url);
      expect(url).toBe(`${site.origin}/${collection}/${id}/`);
      expect(JSON.stringify(entry)).not.toMatch(/href=\\"\/|<script|\son\w+=/);
    }
  });
}

test('the list of bulletins holds every bulletin there ever was', ({ site }) => {
  const { entries } = site.json('api/v1/bulletins.json') as {
    entries: { id: string; withdrawn: boolean }[];
  };
  expect(entries.map(({ id }) => `/bulletins/${id}/`).toSorted()).toEqual(site.under('bulletins'));
  for (const { id, withdrawn } of entries)
    expect(withdrawn, id).toBe(site.isWithdrawn(`/bulletins/${id}/`));
});

type JsonItem = { id: string; url: string; title: string; date_modified: string };
const json = (site: BuiltSite) => site.json('feed.json') as { items: JsonItem[] };
const atom = (site: BuiltSite) =>
  (
    new XMLParser({ ignoreAttributes: false }).parse(site.text('feed.xml'), true) as {
      feed: { id: string; updated: string; entry: Record<string, string>[] };
    }
  ).feed;

test('the Atom feed is well formed and has all that RFC 4287 requires', ({ site }) => {
  const { id, updated, entry: entries } = atom(site);
  expect(id).toBe(`${site.origin}/`);
  expect(updated).toMatch(/^\d{4}-\d\d-\d\dT/);
  for (const entry of entries)
    for (const field of ['id', 'title', 'updated', 'content', 'link'])
      expect(entry[field], field).toBeTruthy();
});

test('the JSON Feed fits its specification and tells the same items, newest first, each once', ({
  site,
}) => {
  const fits = ajv.compile({
    type: 'object',
    required: ['version', 'title', 'items', 'feed_url', 'home_page_url'],
    properties: {
      version: { pattern: '^https://jsonfeed.org/version/1' },
      items: {
        type: 'array',
        items: {
          type: 'object',
          required: ['id', 'url', 'title', 'content_html', 'date_modified'],
          properties: { url: { format: 'uri' }, date_modified: { format: 'date-time' } },
        },
      },
    },
  });
  expect(fits(json(site)), ajv.errorsText(fits.errors)).toBe(true);
  const { items } = json(site);
  expect(items.map(({ id }) => id)).toEqual(atom(site).entry.map(({ id }) => id));
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  const days = items.map((item) => item.date_modified);
  expect(days).toEqual(days.toSorted().toReversed());
});

test('every item of a feed leads to its page, and links nowhere without an address', ({ site }) => {
  for (const { url } of json(site).items) expect(site.pages).toContain(new URL(url).pathname);
  expect(site.text('feed.json')).not.toContain('href=\\"/');
  expect(site.text('feed.xml')).not.toMatch(/href=(&quot;|")\//);
});

test('every page leads a feed reader to the feed', ({ site }) => {
  for (const path of site.pages) {
    const feed = site.parsed(path).querySelector('link[type="application/atom+xml"]');
    expect(feed?.getAttribute('href'), path).toBe('/feed.xml');
  }
});

test('every list carries the licence, and the status list every bulletin there ever was', ({
  site,
}) => {
  type Entry = { record: string; url: string; withdrawn?: string; replacedBy?: string } & Record<
    'published' | 'modified' | 'checked' | 'nextCheck',
    string
  >;
  const read = (name: string) =>
    site.json(`api/v1/${name}.json`) as {
      licence: { name: string; url: string };
      entries: Entry[];
    };
  for (const name of ['bulletins', 'services', 'features', 'status'])
    expect(Object.keys(read(name).licence), name).toEqual(['name', 'url']);
  const fits = ajv.compile(site.json('api/v1/status.schema.json') as never);
  expect(fits(read('status')), ajv.errorsText(fits.errors)).toBe(true);
  const { entries } = read('status');
  const paths = entries.map(({ url }) => new URL(url).pathname);
  expect(paths.toSorted()).toEqual(site.under('bulletins'));
  const records = entries.map(({ record }) => record);
  expect(new Set(records).size).toBe(records.length);
  for (const { url, withdrawn, replacedBy, published, modified, checked, nextCheck } of entries) {
    expect(Boolean(withdrawn), url).toBe(site.isWithdrawn(new URL(url).pathname));
    if (replacedBy) expect(records, url).toContain(replacedBy);
    expect(modified >= published, url).toBe(true);
    expect(nextCheck > checked, url).toBe(true);
  }
});

test('the calendar tells the same days as the feeds', ({ site }) => {
  const lines = site.text('changes.ics').replace(/\r\n /g, '').split('\r\n');
  const all = (name: string) =>
    lines.filter((line) => line.startsWith(name)).map((line) => line.slice(name.length));
  expect(all('UID:')).toEqual(json(site).items.map(({ id }) => id));
  expect(all('DTSTART;VALUE=DATE:')).toEqual(
    json(site).items.map((item) => item.date_modified.slice(0, 10).replaceAll('-', '')),
  );
});

test('the page of changes tells what the feeds tell, in their order', ({ site }) => {
  const told = site.parsed('/changes/').querySelectorAll('main section li');
  const items = json(site).items;
  expect(items.length).toBeGreaterThan(0);
  expect(told.slice(0, items.length).map((line) => line.text.split('. ')[0])).toEqual(
    items.map(({ title }) => title),
  );
});
