/** The Brotli and the gzip copy that stand beside a text file of the built site, for a server to send. */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const text = /\.(?:html|css|js|json|svg|xml|txt)$/;
/** One entry's open data is some 8 kB for a program: with a copy or two, they were half of all files. */
const asItIs = /^api\/v1\/[^/]+\/[^/]+\.json$/;

/**
 * What a page's own HTML may take of the first flight, in bytes; its style, script, icon and headers
 * take the rest. Within it, fewer bytes bring a page no sooner.
 */
const roomForHtml = 6_700;

/** A pack of fifty sheets misses the flight by far, and a file this long is for nobody's first page. */
const long = 100_000;

const brotli = (
  content: Buffer,
  quality: number,
  window: number = constants.BROTLI_DEFAULT_WINDOW,
) =>
  brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: window,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });

/**
 * Brotli's best takes forty times as long as its middle, for an eighth fewer bytes: minutes for ten
 * thousand pages. It is for what every page needs. A page that would else miss the flight gets step 10,
 * twice as fast as the best and as good within 3 %. Step 9 is as fast as the middle in a window of 64 kB.
 */
function smallest(path: string, content: Buffer): Buffer {
  if (content.length > long) return brotli(content, 5);
  if (!path.endsWith('.html')) return brotli(content, constants.BROTLI_MAX_QUALITY);
  const quick = brotli(content, 9, 16);
  return quick.length > roomForHtml ? brotli(content, 10) : quick;
}

/** Whether a file of a site has compressed copies. `path` is from the site's folder. */
export const isCompressed = (path: string): boolean => text.test(path) && !asItIs.test(path);

/** Writes both copies of a file that holds `content`, in place of any there are. */
export function compressFile(file: string, content: Buffer): void {
  writeFileSync(`${file}.br`, smallest(file, content));
  writeFileSync(`${file}.gz`, gzipSync(content));
}

/** Takes over the copies of a file that the last good site has too. @returns whether there were any */
export function takeOverCopies(file: string, content: Buffer, last: string): boolean {
  if (![last, `${last}.br`, `${last}.gz`].every((it) => existsSync(it))) return false;
  if (!content.equals(readFileSync(last))) return false;
  for (const ending of ['.br', '.gz']) copyFileSync(last + ending, file + ending);
  return true;
}
