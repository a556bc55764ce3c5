/** Writes a Brotli and a gzip copy beside every text file of the built site. */
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const text = '**/*.{html,css,js,json,svg,xml,txt}';

/** Writes both copies of one file, in place of any there are. */
export async function compressFile(path: string): Promise<void> {
  const content = await readFile(path);
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content));
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
}

/** @returns how many files were compressed */
export async function compressFiles(dist: string): Promise<number> {
  let count = 0;
  for await (const file of glob(text, { cwd: dist })) {
    await compressFile(join(dist, file));
    count += 1;
  }
  return count;
}
