/** A page is taken over from the last good site only when it would come out the same. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawnFrom, keptOf, takeOver } from '../../../src/workshop/kept.ts';
import { readEntry } from '../../../src/workshop/entries.ts';
import { lantern, moth } from '../../fixtures/entries.ts';

const entry = (collection: 'bulletins' | 'services', id: string, text: string) =>
  readEntry(`content/${collection}/${id}.mdx`, collection, id, text).entry!;
const service = entry('services', 'lantern', lantern);
const bulletin = entry('bulletins', 'moth', moth);
const other = entry('bulletins', 'beetle', moth.replace('title: ', 'title: Beetle and '));
const all = [bulletin, other, service];
const address = ['https://library.example/', '2026-11-24'];

function siteWith(...ids: string[]): string {
  const site = mkdtempSync(join(tmpdir(), 'kept-'));
  mkdirSync(join(site, 'api/v1/bulletins'), { recursive: true });
  for (const id of ids) {
    mkdirSync(join(site, `bulletins/${id}`), { recursive: true });
    writeFileSync(join(site, `bulletins/${id}/index.html`), `the page of ${id}`);
    writeFileSync(join(site, `bulletins/${id}/index.html.br`), 'packed');
    writeFileSync(join(site, `api/v1/bulletins/${id}.json`), '{}');
  }
  return site;
}

const site = siteWith('moth', 'beetle');
const before = drawnFrom(all, address);
const keptAfter = (now: typeof all, also = address, there = site) =>
  keptOf(now, before, drawnFrom(now, also), there).map((it) => it.id);

test('when nothing has changed, every bulletin is kept', () => {
  expect(keptAfter(all)).toEqual(['moth', 'beetle']);
});

test('a changed bulletin is drawn, and only that one', () => {
  const changed = entry('bulletins', 'moth', `${moth}\nOne more sentence.\n`);
  expect(keptAfter([changed, other, service])).toEqual(['beetle']);
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
  expect(keptOf(entries, drawn, drawn, site).map((it) => it.id)).toEqual(['beetle']);
});

test('a page that is not there, or a site nobody remembers, is drawn', () => {
  expect(keptAfter(all, address, siteWith('moth'))).toEqual(['moth']);
  expect(keptOf(all, undefined, before, site)).toEqual([]);
});

test('a page is taken over with its compressed copies and its open data', () => {
  const fresh = mkdtempSync(join(tmpdir(), 'fresh-'));
  takeOver([bulletin], site, fresh);
  expect(readFileSync(join(fresh, 'bulletins/moth/index.html'), 'utf8')).toBe('the page of moth');
  expect(existsSync(join(fresh, 'bulletins/moth/index.html.br'))).toBe(true);
  expect(existsSync(join(fresh, 'api/v1/bulletins/moth.json'))).toBe(true);
  expect(existsSync(join(fresh, 'bulletins/beetle'))).toBe(false);
});
