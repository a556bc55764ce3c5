/**
 * Writes a Brotli and a gzip copy beside every text file of the built site. A file that is the same as
 * in the last good site takes over its copies: an edit of one entry compresses only what it changed.
 */
import { copyFile, glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const text = '**/*.{html,css,js,json,svg,xml,txt}';

/** Node compresses on this many threads at once. */
const threads = 4;

/**
 * A page is worth Brotli's best, 15 ms for 1 kB less. A pack of fifty sheets, of some megabytes, is not
 * worth its seconds, nor are the files of the open data, which programs read.
 */
const worthTheBest = (path: string, bytes: number) => bytes <= 100_000 && !path.includes('/api/');

/** Writes both copies of one file, in place of any there are. */
export async function compressFile(path: string): Promise<void> {
  const content = await readFile(path);
  const best = worthTheBest(path, content.length);
  const quality = best ? constants.BROTLI_MAX_QUALITY : 6;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content, { params }));
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
}

/** Takes over the copies of a file that has not changed. @returns whether there were any */
async function takenOver(path: string, last: string): Promise<boolean> {
  try {
    const [now, before] = await Promise.all([readFile(path), readFile(last)]);
    if (!now.equals(before)) return false;
    for (const ending of ['.br', '.gz']) await copyFile(last + ending, path + ending);
    return true;
  } catch {
    return false;
  }
}

/**
 * Compresses a built site.
 * @param last the last good site, if there is one
 * @returns how many files there are, and how many of them took over their copies
 */
export async function compressFiles(dist: string, last: string) {
  const files = await Array.fromAsync(glob(text, { cwd: dist }));
  const left = files.values();
  let same = 0;
  const work = async () => {
    // The threads share one iterator, so each takes the next file that none has taken.
    for (const file of left) {
      if (await takenOver(join(dist, file), join(last, file))) same += 1;
      else await compressFile(join(dist, file));
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
  return { files: files.length, same };
}
