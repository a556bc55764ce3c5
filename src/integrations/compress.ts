/** Puts a Brotli and a gzip copy beside every text file, for hosts that send files as they are. */
import { readFile, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const text = '**/*.{html,css,js,json,svg,xml,txt}';

/** What a page can weigh, beside its styles and scripts, where a visit fits the first flight of 14,600 bytes. */
const room = 7_000;

/** Nobody waits for open data, and a slide is opened to be printed. */
const unhurried = /\/api\/|\/slide\//;

function brotli(content: Buffer, quality: number): Promise<Buffer> {
  // A window as large as the file: to lay out the usual one takes longer than to fill it.
  const window = Math.min(22, Math.max(16, Math.ceil(Math.log2(content.length))));
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_LGWIN]: window };
  return promisify(brotliCompress)(content, { params });
}

/**
 * A file's content in Brotli: as small as can be for styles and scripts, which are few and which every page
 * waits for; a page is tried again, in ten times the time for a twelfth less, only where it has no room.
 */
export async function inBrotli(file: string, content: Buffer): Promise<Buffer> {
  if (/\.(?:css|js)$/.test(file)) return brotli(content, 11);
  const small = await brotli(content, unhurried.test(file) ? 5 : 9);
  const isPage = file.endsWith('.html') && content.length < 100_000;
  return isPage && small.length > room ? brotli(content, 10) : small;
}

/** Writes the compressed copies of one file. @throws when it cannot be read or written */
export async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  await writeFile(`${file}.br`, await inBrotli(file, content));
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
}

export const compress = (): AstroIntegration => ({
  name: 'compress',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const site = fileURLToPath(dir);
      const files = globSync(text, { cwd: site }).values();
      // Workers share one iterator, so that no more than a few files are held at once.
      const worker = async () => {
        for (const file of files) await compressFile(join(site, file));
      };
      await Promise.all(Array.from({ length: 4 }, worker));
    },
  },
});
