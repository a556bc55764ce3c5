/**
 * Three searches that run in the reader's browser, given the same pages: each in the fuzzy set-up its
 * own guide recommends. A first search costs its script and all of its data, whatever is asked.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { bestUpTo, packed } from './weight.ts';
import type { Measured, Run } from './peers.ts';
import { costOf } from '../cost.ts';

export const searchPeers = {
  minisearch: { peer: 'MiniSearch', version: '7.2.0' },
  lunr: { peer: 'Lunr', version: '2.3.9' },
  'fuse.js': { peer: 'Fuse', version: '7.5.0' },
};
export type SearchPeer = keyof typeof searchPeers;

/** What the worker is given, and what it answers. */
export type SearchTask = Pick<Run, 'home' | 'pages' | 'queries'> & { id: SearchPeer };
export type SearchResult = {
  buildSeconds: number;
  dataBytes: number;
  packedBytes: number;
  openMs: number;
  medianMs: number;
  p95Ms: number;
  found: number;
};

/** What a browser may give one page; a worker that wants more ends, and the bench goes on. */
const memoryMb = 4096;

const inWorker = (task: SearchTask) =>
  new Promise<SearchResult>((resolve, reject) => {
    new Worker(new URL('./peer-search-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    })
      .once('message', resolve)
      .once('error', reject);
  });

/** The script a page would carry: not every library comes minified, so one tool does it for all. */
async function scriptBytes(id: SearchPeer, home: string): Promise<number> {
  writeFileSync(join(home, 'entry.js'), `export { default } from '${id}';\n`);
  const words = ['entry.js', '--bundle', '--minify', '--format=esm', '--outfile=script.js'];
  await costOf(join(home, 'node_modules/.bin/esbuild'), words, { cwd: home });
  return packed(readFileSync(join(home, 'script.js'))).length;
}

/** Builds, packs, opens and queries one library. @throws when it wants more memory than there may be */
export async function measureSearch(
  id: SearchPeer,
  { home, pages, queries, tell }: Run,
): Promise<Measured> {
  const script = await scriptBytes(id, home);
  tell(`indexing ${pages.length} pages`);
  const it = await inWorker({ id, home, pages, queries });
  const quality = it.dataBytes > bestUpTo ? '; its data in Brotli at quality 5' : '';
  return {
    buildSeconds: it.buildSeconds,
    distMB: it.dataBytes / 1e6,
    searchBytes: script + it.packedBytes,
    searchMedianMs: it.medianMs,
    searchP95Ms: it.p95Ms,
    firstSearchNote: `ready ${it.openMs.toFixed(0)} ms after its data has come; finds something for ${it.found} of ${queries.length} queries; times are of the library alone, in Node${quality}`,
  };
}
