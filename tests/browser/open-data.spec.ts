/** The open data and the feeds, entry by entry: what changes, changes only on purpose. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { type BuiltSite, expect, test } from './site.ts';

const ajv = new Ajv2020({ strict: false });
formats.default(ajv);

test('a schema refuses what an entry may not hold', ({ site }) => {
  const fits = ajv.compile(site.json('api/v1/bulletins.schema.json') as never);
  const barnacle = site.json('api/v1/bulletins/barnacle.json') as object;
  expect(fits(barnacle)).toBe(true);
  expect(fits({ ...barnacle, reviewed: 'last Tuesday' })).toBe(false);
  expect(fits({ ...barnacle, status: { is: 'dangerous', line: 'x' } })).toBe(false);
});

test('the list of bulletins carries title, status, issuer and the day each was checked', ({
  site,
}) => {
  const { entries } = site.json('api/v1/bulletins.json') as { entries: { id: string }[] };
  expect(entries.find(({ id }) => id === 'barnacle')).toMatchObject({
    title: 'Barnacle',
    status: 'changed',
    issuer: 'North Harbour Police',
    checked: '2025-03-10',
    withdrawn: false,
  });
});

test('another site’s script may read the data, and only the data', async ({ request }) => {
  const data = await request.get('/api/v1/bulletins.json');
  expect(data.headers()['access-control-allow-origin']).toBe('*');
  const names = await request.get('/names.json');
  expect(names.headers()['access-control-allow-origin']).toBeUndefined();
});

test('the form of an entry changes only when its golden copy is changed too', ({ site }) => {
  const golden = readFileSync(new URL('../golden/bulletin.json', import.meta.url), 'utf8');
  expect(site.json('api/v1/bulletins/barnacle.json')).toEqual(JSON.parse(golden));
});

type Item = { id: string; url: string; title: string; content_html: string };
const items = (site: BuiltSite) => (site.json('feed.json') as { items: Item[] }).items;

test('a feed tells what is new, what changed and what was withdrawn, newest first', ({ site }) => {
  expect(
    items(site)
      .slice(0, 3)
      .map(({ title }) => title),
  ).toEqual(['Withdrawn: Sea Flea', 'Withdrawn: Urchin', 'Updated: Barnacle']);
  expect(items(site).map(({ title }) => title)).toContain('New: Barnacle');
});

test('of a withdrawn bulletin a feed tells that it is, and why, and nothing it said', ({
  site,
}) => {
  const urchin = items(site).filter(({ title }) => title.includes('Urchin'));
  expect(urchin.map(({ title }) => title)).toEqual(['Withdrawn: Urchin']);
  expect(urchin[0]!.content_html).toContain('The unit took it back.');
  for (const file of ['feed.json', 'feed.xml'])
    expect(site.text(file)).not.toContain('hidden inside spines');
});

test('every item leads to the current version', ({ site }) => {
  for (const { content_html: html, url } of items(site)) expect(html).toContain(`href="${url}"`);
});

test('an item keeps its id when its bulletin is renamed: it is built from the first id of all', ({
  site,
}) => {
  const renamed = items(site).find(({ title }) => title === 'New: Periwinkle');
  expect(renamed?.id).toBe('https://harbour.example/bulletins/winkle/#added-2024-06-03');
  expect(renamed?.url).toBe('https://harbour.example/bulletins/periwinkle/');
  const never = items(site).find(({ title }) => title === 'New: Barnacle');
  expect(never?.id).toBe('https://harbour.example/bulletins/barnacle/#added-2024-06-01');
});

test('a withdrawn bulletin stays in the record, with what replaces it', ({ site }) => {
  const { entries } = site.json('api/v1/status.json') as { entries: { id: string }[] };
  expect(entries.find(({ id }) => id === 'barnacle')).toMatchObject({
    record: 'harbour-2024-barnacle-1',
    status: 'changed',
    published: '2024-06-01',
    modified: '2024-11-02',
    checked: '2025-03-10',
  });
  expect(entries.find(({ id }) => id === 'urchin')).toMatchObject({
    withdrawn: '2025-01-20',
    replacedBy: 'harbour-2024-barnacle-1',
  });
});

test('a change of meaning is told on the page of changes, and a mere check is not', ({ site }) => {
  const { text } = site.parsed('/changes/').querySelector('main')!;
  expect(text).toContain('Barnacle was sold, and asks for an age now.');
  expect(text).not.toContain('Every line was read again.');
  expect(text).not.toContain('A spelling was put right.');
});
