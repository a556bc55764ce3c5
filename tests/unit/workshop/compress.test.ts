/** Compressed copies: the same words as the file, made anew only where the file has changed. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFiles } from '../../../src/workshop/compress.ts';

let home = '';
const at = (path: string) => join(home, path);
const write = (site: string, words: Record<string, string>) => {
  mkdirSync(at(site), { recursive: true });
  for (const [name, text] of Object.entries(words)) writeFileSync(at(`${site}/${name}`), text);
};

beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'compress-'))));
afterEach(() => rmSync(home, { recursive: true }));

test('every text file has two copies that hold its words, however long it is', async () => {
  const words = { 'a.html': 'short', 'b.json': 'long '.repeat(50_000), 'c.png': 'picture' };
  write('new', words);
  expect(await compressFiles(at('new'), at('none'))).toEqual({ files: 2, same: 0 });
  for (const name of ['a.html', 'b.json'] as const) {
    const path = at(`new/${name}`);
    expect(brotliDecompressSync(readFileSync(`${path}.br`)).toString()).toBe(words[name]);
    expect(gunzipSync(readFileSync(`${path}.gz`)).toString()).toBe(words[name]);
  }
});

test('after one edit, only the page that changed is compressed again', async () => {
  write('last', { 'a.html': 'same', 'b.html': 'before' });
  await compressFiles(at('last'), at('none'));
  write('new', { 'a.html': 'same', 'b.html': 'after' });
  expect(await compressFiles(at('new'), at('last'))).toEqual({ files: 2, same: 1 });
  expect(brotliDecompressSync(readFileSync(at('new/b.html.br'))).toString()).toBe('after');
  expect(readFileSync(at('new/a.html.br'))).toEqual(readFileSync(at('last/a.html.br')));
});
