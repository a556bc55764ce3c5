/** What a built site weighs: all its files, and what a first visit to one of its pages downloads. */
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse } from 'node-html-parser';

/** Above this, Brotli's best takes minutes; its middle leaves some tenth more. */
export const bestUpTo = 20e6;

const worthPacking = new Set(['.html', '.css', '.js', '.json', '.svg', '.txt', '.xml']);

/** Compressed by Brotli at its best, or at its middle when it is above {@link bestUpTo}. */
export const packed = (content: Buffer): Buffer =>
  brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]:
        content.length > bestUpTo ? 5 : constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });

const sent = (file: string) => {
  const content = readFileSync(file);
  return worthPacking.has(extname(file)) ? packed(content) : content;
};

/** Bytes of all files in a folder. */
export const sizeOf = (folder: string): number =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((it) => it.isFile())
    .reduce((sum, it) => sum + statSync(join(it.parentPath, it.name)).size, 0);

/** The address of the bulletin whose page is of middling size. */
export function middlePage(dist: string): string {
  const bySize = globSync('bulletins/*/index.html', { cwd: dist })
    .map((path) => ({ path, size: statSync(join(dist, path)).size }))
    .sort((a, b) => a.size - b.size || (a.path < b.path ? -1 : 1));
  return `/${bySize[Math.floor(bySize.length / 2)]!.path.replace('index.html', '')}`;
}

const fileOf = (dist: string, path: string) =>
  join(dist, path.endsWith('/') ? `${path}index.html` : path);

/** Modules that a script fetches before it can run; what it fetches later, by import(), is not here. */
const importsOf = (script: string, from: string) =>
  [...script.matchAll(/(?:\bfrom|\bimport)\s*["']([./][^"']+)["']/g)].map(
    ([, path = '']) => new URL(path, `https://library.example${from}`).pathname,
  );

/** The paths of a page and of all that it links, each once. */
function filesOf(dist: string, page: string): string[] {
  const html = parse(readFileSync(fileOf(dist, page), 'utf8'), {
    blockTextElements: { script: true },
  });
  const linked = html
    .querySelectorAll('link[rel=stylesheet], link[rel~=icon], script[src]')
    .map((it) => it.getAttribute('href') ?? it.getAttribute('src') ?? '');
  const inline = html
    .querySelectorAll('script[type=module]')
    .flatMap((it) => importsOf(it.rawText, page));
  const files = new Set([...linked, ...inline]);
  // The set grows while it is walked, until no script imports another.
  for (const path of files)
    if (path.endsWith('.js'))
      for (const it of importsOf(readFileSync(fileOf(dist, path), 'utf8'), path)) files.add(it);
  return [page, ...files];
}

/** What a first visit to a page downloads: bodies only, in Brotli where that makes them smaller. */
export function visitOf(dist: string, page: string): { bytes: number; requests: number } {
  const files = filesOf(dist, page);
  const bytes = files.reduce((sum, it) => sum + sent(fileOf(dist, it)).length, 0);
  return { bytes, requests: files.length };
}

/** Writes the Brotli copies that a visit to one page, and a search from it, will ask a server for. */
export function compressAround(dist: string, page: string): void {
  const shared = globSync('**/*.{css,js,json,svg}', { cwd: dist });
  for (const it of [...shared.map((path) => join(dist, path)), fileOf(dist, page)])
    writeFileSync(`${it}.br`, packed(readFileSync(it)));
}
