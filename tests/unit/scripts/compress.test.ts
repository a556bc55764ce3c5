/** Compressed copies: the same words as the file, made anew only where the file has changed. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFile, isCompressed } from '../../../src/scripts/compress.ts';
import write from '../../../src/scripts/writing.ts';

let home = '';
const at = (path: string) => join(home, path);
const put = (site: string, name: string, text: string) => {
  mkdirSync(at(site), { recursive: true });
  writeFileSync(at(`${site}/${name}`), text);
};
const written = (path: string, content?: string) =>
  write({
    site: at('new'),
    last: at('last'),
    path,
    ...(content && { content: new TextEncoder().encode(content) }),
  });
const unpacked = (path: string) => brotliDecompressSync(readFileSync(at(path))).toString();

beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'compress-'))));
afterEach(() => rmSync(home, { recursive: true }));

test.each(['short', 'long '.repeat(50_000)])(
  'both copies hold the words of the file: %#',
  (words) => {
    put('new', 'a.html', words);
    compressFile(at('new/a.html'), Buffer.from(words));
    expect(unpacked('new/a.html.br')).toBe(words);
    expect(gunzipSync(readFileSync(at('new/a.html.gz'))).toString()).toBe(words);
  },
);

test('pictures and the open data of one entry have no copies', () => {
  expect(isCompressed('share.png')).toBe(false);
  expect(isCompressed('api/v1/bulletins/kik.json')).toBe(false);
  expect(isCompressed('api/v1/bulletins.json')).toBe(true);
  expect(isCompressed('bulletins/kik/index.html')).toBe(true);
});

test('a drawn page is written with its copies, wherever it lies', () => {
  expect(written('bulletins/moth/index.html', 'the page')).toBe('new');
  expect(readFileSync(at('new/bulletins/moth/index.html'), 'utf8')).toBe('the page');
  expect(unpacked('new/bulletins/moth/index.html.br')).toBe('the page');
  expect(written('api/v1/bulletins/moth.json', '{}')).toBe('none');
  expect(existsSync(at('new/api/v1/bulletins/moth.json.br'))).toBe(false);
});

test('a page that came out the same takes over its copies, and a changed one does not', () => {
  put('last', 'a.html', 'same');
  put('last', 'b.html', 'before');
  for (const it of ['a', 'b']) {
    writeFileSync(at(`last/${it}.html.br`), 'packed before');
    writeFileSync(at(`last/${it}.html.gz`), 'packed before');
  }
  expect(written('a.html', 'same')).toBe('same');
  expect(readFileSync(at('new/a.html.br'), 'utf8')).toBe('packed before');
  expect(written('b.html', 'after')).toBe('new');
  expect(unpacked('new/b.html.br')).toBe('after');
});

test('a file that is there already is read', () => {
  put('new', 'c.css', 'a { color: red }');
  expect(written('c.css')).toBe('new');
  expect(unpacked('new/c.css.br')).toBe('a { color: red }');
});
