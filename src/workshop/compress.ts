/**
 * Writes a Brotli and a gzip copy beside every text file of the built site. A page taken over from the
 * last good site brings its copies along, and a file that came out the same takes them over.
 */
import { existsSync } from 'node:fs';
import { copyFile, glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const text = '**/*.{html,css,js,json,svg,xml,txt}';
/** One entry's open data is some 8 kB for a program: with a copy or two, they were half of all files. */
const asItIs = 'api/v1/*/*.json';

/** Node compresses on four threads; with two files for each, none waits for the disk. */
const atOnce = 8;

/**
 * What a page's own HTML may take of the first flight, in bytes; its style, script, icon and headers
 * take the rest. Within it, fewer bytes bring a page no sooner.
 */
const roomForHtml = 6_700;

const brotli = (content: Buffer, quality: number) =>
  promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });

/**
 * Brotli's best takes forty times as long as its middle, for an eighth fewer bytes: minutes for ten
 * thousand pages. It is for what every page needs. A page that would else miss the flight gets the step
 * below it, twice as fast and as good within 3 %. A pack of fifty sheets misses it by far.
 */
async function smallest(path: string, content: Buffer): Promise<Buffer> {
  if (content.length > 100_000) return brotli(content, 5);
  if (!path.endsWith('.html')) return brotli(content, constants.BROTLI_MAX_QUALITY);
  const quick = await brotli(content, 5);
  return quick.length > roomForHtml ? brotli(content, 10) : quick;
}

/** Writes both copies of one file, in place of any there are. */
export async function compressFile(path: string): Promise<void> {
  const content = await readFile(path);
  await writeFile(`${path}.br`, await smallest(path, content));
  await writeFile(`${path}.gz`, await promisify(gzip)(content));
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
  const files = await Array.fromAsync(glob(text, { cwd: dist, exclude: [asItIs] }));
  const left = files.values();
  let same = 0;
  const work = async () => {
    // All share one iterator, so each takes the next file that none has taken.
    for (const file of left) {
      if (existsSync(join(dist, `${file}.gz`))) same += 1;
      else if (await takenOver(join(dist, file), join(last, file))) same += 1;
      else await compressFile(join(dist, file));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { files: files.length, same };
}
