/** The open data and the feeds: what they promise, they hold; and they change only on purpose. */
import { globSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { XMLParser } from 'fast-xml-parser';
import { bulletins, expect, test } from './site.ts';

const project = new URL('../../', import.meta.url).pathname;
const read = (path: string) => JSON.parse(readFileSync(`${project}${path}`, 'utf8')) as never;
const api = 'dist/api/v1';

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);

for (const collection of ['bulletins', 'services', 'features']) {
  test(`every file of ${collection} fits the published schema`, () => {
    const fits = ajv.compile(read(`${api}/${collection}.schema.json`));
    const { entries } = read(`${api}/${collection}.json`) as {
      entries: { id: string; url: string }[];
    };
    const files = globSync(`${api}/${collection}/*.json`, { cwd: project });
    const list = ajv.compile(read(`${api}/list.schema.json`));
    expect(list(read(`${api}/${collection}.json`)), ajv.errorsText(list.errors)).toBe(true);
    expect(entries).toHaveLength(files.length);
    for (const { id, url } of entries) {
      const entry = read(`${api}/${collection}/${id}.json`) as {
        url: string;
        body: { html: string };
      };
      expect(fits(entry), `${id}: ${ajv.errorsText(fits.errors)}`).toBe(true);
      expect(entry.url).toBe(url);
      expect(entry.body.html).not.toMatch(/href="\/|<script|\son\w+=/);
    }
  });
}

test('a schema refuses what an entry may not hold', () => {
  const fits = ajv.compile(read(`${api}/bulletins.schema.json`));
  const kik = read(`${api}/bulletins/kik.json`) as object;
  expect(fits({ ...kik, reviewed: 'last Tuesday' })).toBe(false);
  expect(fits({ ...kik, status: { is: 'dangerous', line: 'x' } })).toBe(false);
});

test('the list of bulletins carries title, status, issuer and the day each was checked', () => {
  const { entries } = read(`${api}/bulletins.json`) as { entries: Record<string, string>[] };
  expect(entries.map((it) => it.id).toSorted()).toEqual(bulletins.toSorted());
  expect(entries.find((it) => it.id === 'kik')).toMatchObject({
    title: 'Kik',
    status: 'changed',
    issuer: 'South West Regional Organised Crime Unit',
    checked: '2026-11-23',
    withdrawn: false,
  });
});

test('another site’s script may read the data, and only the data', async ({ page, publisher }) => {
  await page.goto(`${publisher}/about/data/`);
  const answer = await page.request.get('/api/v1/bulletins.json');
  expect(answer.headers()['access-control-allow-origin']).toBe('*');
  const names = await page.request.get('/names.json');
  expect(names.headers()['access-control-allow-origin']).toBeUndefined();
});

test('the shape of an entry changes only when its golden copy is changed too', () => {
  const made: unknown = read('test-results/publisher/dist/api/v1/bulletins/app-2.json');
  expect(made).toEqual(read('tests/golden/bulletin.json'));
});

type AtomFeed = {
  feed: {
    id: string;
    title: string;
    updated: string;
    link: unknown[];
    entry: Record<string, never>[];
  };
};
type JsonFeed = {
  version: string;
  title: string;
  feed_url: string;
  items: { id: string; url: string; title: string; content_html: string; date_modified: string }[];
};
const dist = 'test-results/publisher/dist';
const atomText = () => readFileSync(`${project}${dist}/feed.xml`, 'utf8');
const atom = () => new XMLParser({ ignoreAttributes: false }).parse(atomText(), true) as AtomFeed;
const json = () => read(`${dist}/feed.json`) as JsonFeed;

test('the Atom feed is well formed and has all that RFC 4287 requires', () => {
  const { feed } = atom();
  expect(feed).toMatchObject({ id: 'https://harbour.example/', title: 'Harbour Watch' });
  expect(feed.updated).toMatch(/^2026-11-25T/);
  for (const entry of feed.entry) {
    for (const field of ['id', 'title', 'updated', 'content', 'link'])
      expect(entry[field], field).toBeTruthy();
    expect(entry.id).toMatch(/^https:\/\/harbour\.example\/bulletins\/[a-z0-9-]+\/#/);
  }
});

test('the JSON Feed fits its specification and tells the same items', () => {
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
  expect(fits(json()), ajv.errorsText(fits.errors)).toBe(true);
  expect(json().items.map((it) => it.id)).toEqual(atom().feed.entry.map((it) => it.id));
  expect(new Set(json().items.map((it) => it.id)).size).toBe(json().items.length);
});

test('a feed tells what is new, what changed and what was withdrawn, newest first', () => {
  const items = json().items;
  expect(items.slice(0, 2).map((it) => it.title)).toEqual([
    'Closed: Limpet',
    'Withdrawn: Barnacle',
  ]);
  expect(items.map((it) => it.title)).toContain('New: Limpet');
  expect(items.map((it) => it.title)).not.toContain('New: Barnacle');
  for (const { content_html: html, url } of items) {
    expect(html).toContain(`<a href="${url}">Check for the current version.</a>`);
    expect(html).not.toContain('href="/');
  }
});

test('every page leads a feed reader to the feed', async ({ page }) => {
  for (const path of ['/', '/bulletins/kik/', '/get-help/']) {
    await page.goto(path);
    await expect(page.locator('link[rel=alternate][type="application/atom+xml"]')).toHaveAttribute(
      'href',
      '/feed.xml',
    );
  }
});
