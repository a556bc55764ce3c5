/** A page is taken over from the last good site only when it would come out the same. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { fileOf } from '../../../src/scripts/drawing.ts';
import { drawnFrom, keptIn, movePages } from '../../../src/scripts/kept.ts';
import { readEntry } from '../../../src/scripts/entries.ts';
import { lantern, moth } from '../../fixtures/entries.ts';

const entry = (collection: 'bulletins' | 'services', id: string, text: string) =>
  readEntry(`content/${collection}/${id}.mdx`, collection, id, text).entry!;
const service = entry('services', 'lantern', lantern);
const bulletin = entry('bulletins', 'moth', moth);
const other = entry('bulletins', 'beetle', moth.replace('title: ', 'title: Beetle and '));
const all = [bulletin, other, service];
const address = ['https://library.example/', '2026-11-24'];

const own = ['/bulletins/moth/', '/api/v1/bulletins/moth.json'];
const others = ['/bulletins/beetle/', '/api/v1/bulletins/beetle.json'];
/** Pages that show what every bulletin says of itself in front matter. */
const lists = [
  '/',
  '/404/',
  '/a-to-z/m/',
  '/bulletins/',
  '/bulletins/page/2/',
  '/bulletins/facets.json',
  '/api/v1/bulletins.json',
];
/** Pages that may show the text of any bulletin. */
const whole = ['/print/all-bulletins/', '/feed.xml'];
const pages = [...own, ...others, ...lists, ...whole];

function siteWith(...some: string[]): string {
  const site = mkdtempSync(join(tmpdir(), 'kept-'));
  for (const page of some) {
    const file = join(site, fileOf(page));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `what ${page} shows`);
    writeFileSync(`${file}.br`, 'packed');
  }
  return site;
}

const site = siteWith(...pages);
const before = drawnFrom(all, address);
const keptAfter = (now: typeof all, also = address, there = site) =>
  pages.filter(keptIn(there, now, before, drawnFrom(now, also)));

test('when nothing has changed, bulletins and lists are kept', () => {
  expect(keptAfter(all)).toEqual([...own, ...others, ...lists]);
});

test('after a sentence of one bulletin, its own pages are drawn and no list', () => {
  const changed = entry('bulletins', 'moth', `${moth}\nOne more sentence.\n`);
  expect(keptAfter([changed, other, service])).toEqual([...others, ...lists]);
});

test('after front matter of one bulletin, its own pages are drawn and every list', () => {
  const changed = entry('bulletins', 'moth', moth.replace('title: ', 'title: Great '));
  expect(keptAfter([changed, other, service])).toEqual(others);
});

test('a new bulletin has every list drawn, and no other bulletin', () => {
  const third = entry('bulletins', 'cicada', moth.replace('title: ', 'title: Cicada and '));
  expect(keptAfter([...all, third])).toEqual([...own, ...others]);
});

test('a changed helpline has every page drawn: its number may stand on any of them', () => {
  const changed = entry('services', 'lantern', lantern.replace('who: [child]', 'who: [parent]'));
  expect(keptAfter([bulletin, other, changed])).toEqual([]);
});

test('another day, or another address, has every page drawn', () => {
  expect(keptAfter(all, [address[0]!, '2026-11-25'])).toEqual([]);
  expect(keptAfter(all, ['https://other.example/', address[1]!])).toEqual([]);
});

test('a withdrawn bulletin is always drawn', () => {
  const gone = entry(
    'bulletins',
    'moth',
    moth.replace('\n---\n', '\nwithdrawn: { on: 2026-01-02, because: It was wrong. }\n---\n'),
  );
  const entries = [gone, other, service];
  const drawn = drawnFrom(entries, address);
  expect(pages.filter(keptIn(site, entries, drawn, drawn))).toEqual([...others, ...lists]);
});

test('a page that is not there, or a site nobody remembers, is drawn', () => {
  expect(keptAfter(all, address, siteWith('/bulletins/moth/'))).toEqual(['/bulletins/moth/']);
  expect(pages.filter(keptIn(site, all, undefined, before))).toEqual([]);
});

test('pages move into another site with their compressed copies', () => {
  const [from, to] = [siteWith(...pages), siteWith()];
  movePages([...own, '/a-to-z/m/'], from, to);
  expect(readFileSync(join(to, 'bulletins/moth/index.html'), 'utf8')).toBe(
    'what /bulletins/moth/ shows',
  );
  for (const it of ['bulletins/moth/index.html.br', 'a-to-z/m/index.html.br', own[1]!])
    expect(existsSync(join(to, it)), it).toBe(true);
  expect(existsSync(join(to, 'bulletins/beetle'))).toBe(false);
});

test('when one page cannot be moved, none is', () => {
  const [from, to] = [siteWith(...pages), siteWith()];
  mkdirSync(join(to, 'bulletins/beetle/index.html/in-the-way'), { recursive: true });
  expect(() => movePages(['/bulletins/moth/', '/bulletins/beetle/'], from, to)).toThrow();
  for (const it of ['moth', 'beetle'])
    expect(existsSync(join(from, `bulletins/${it}/index.html`))).toBe(true);
  expect(existsSync(join(to, 'bulletins/moth/index.html'))).toBe(false);
});
