/** Puts a Brotli and a gzip copy beside every text file, for hosts that send files as they are. */
import { readFile, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const text = '**/*.{html,css,js,json,svg,xml,txt}';

/**
 * How hard Brotli tries: hardest for styles and scripts, which are few and which every page waits for; one
 * step less for pages, in a third of the time, and two for long packs. Nobody waits for open data, and a
 * slide is opened to be printed: a tenth more bytes there, for a tenth of the time.
 */
function qualityFor(file: string, bytes: number): number {
  if (/\.(?:css|js)$/.test(file)) return 11;
  if (/\/api\/|\/slide\//.test(file)) return 5;
  return file.endsWith('.html') && bytes < 100_000 ? 10 : 9;
}

/** @returns a file's content in Brotli */
export function inBrotli(file: string, content: Buffer): Promise<Buffer> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: qualityFor(file, content.length) };
  return promisify(brotliCompress)(content, { params });
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
