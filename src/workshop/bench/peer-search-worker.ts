/**
 * Runs in a worker, so that a library that wants too much memory ends itself and not the bench: builds
 * what a search would send to a reader, opens it as the reader's browser would, and asks the queries.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { SearchPeer, SearchResult, SearchTask } from './peer-searches.ts';
import { atShare } from './times.ts';
import { packed } from './weight.ts';
import type { PeerPage } from './peers.ts';

const rounds = 3;
/** How much more a word counts in a title or another name than in the text. */
const weight = { title: 3, heard: 2, text: 1 };
const fields = Object.keys(weight) as (keyof typeof weight)[];
const wordsOf = (query: string) => query.toLowerCase().split(/\s+/).filter(Boolean);
const joined = (pages: PeerPage[]) => pages.map((it) => ({ ...it, heard: it.heard.join(', ') }));

/** Answers how many entries it found. */
type Find = (query: string) => number;
type Setup<Library> = {
  build: (library: Library, pages: PeerPage[]) => string;
  open: (library: Library, data: string) => Find;
};

type MiniSearch = {
  new (options: object): { addAll: (pages: object[]) => void };
  loadJSON: (data: string, options: object) => { search: (query: string) => unknown[] };
};
const miniOptions = {
  idField: 'path',
  fields,
  storeFields: ['title'],
  searchOptions: { boost: weight, prefix: true, fuzzy: 0.2 },
};
const minisearch: Setup<MiniSearch> = {
  build: (MiniSearch, pages) => {
    const index = new MiniSearch(miniOptions);
    index.addAll(joined(pages));
    return JSON.stringify(index);
  },
  open: (MiniSearch, data) => {
    const index = MiniSearch.loadJSON(data, miniOptions);
    return (query) => index.search(query).length;
  },
};

type LunrBuilder = {
  ref: (field: string) => void;
  field: (name: string, options: object) => void;
  add: (page: object) => void;
};
type LunrQuery = { term: (word: string, options: object) => void };
type Lunr = {
  (define: (this: LunrBuilder) => void): object;
  Index: { load: (data: object) => { query: (ask: (it: LunrQuery) => void) => unknown[] } };
  Query: { wildcard: { TRAILING: number } };
};
const lunr: Setup<Lunr> = {
  build: (lunr, pages) => {
    const index = lunr(function () {
      this.ref('path');
      for (const field of fields) this.field(field, { boost: weight[field] });
      for (const it of joined(pages)) this.add(it);
    });
    // The index knows no titles, and a result must show one.
    return JSON.stringify({ index, titles: pages.map(({ path, title }) => [path, title]) });
  },
  open: (lunr, data) => {
    const index = lunr.Index.load(JSON.parse(data).index);
    const wildcard = lunr.Query.wildcard.TRAILING;
    const ask = (it: LunrQuery, word: string) => {
      it.term(word, { boost: 100 });
      it.term(word, { boost: 10, usePipeline: false, wildcard });
      it.term(word, { boost: 1, usePipeline: false, editDistance: 1 });
    };
    return (query) => index.query((it) => wordsOf(query).forEach((word) => ask(it, word))).length;
  },
};

type Fuse = new (pages: unknown, options: object) => { search: (query: string) => unknown[] };
const fuse: Setup<Fuse> = {
  // A ready index would hold all the words once more, and still need the pages.
  build: (_, pages) => JSON.stringify(pages),
  open: (Fuse, data) => {
    const keys = fields.map((name) => ({ name, weight: weight[name] }));
    const index = new Fuse(JSON.parse(data), { keys, useTokenSearch: true });
    return (query) => index.search(query).length;
  },
};

const setups = { minisearch, lunr, 'fuse.js': fuse } as Record<SearchPeer, Setup<unknown>>;

function timed<Result>(work: () => Result): [Result, ms: number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

function measure({ id, home, pages, queries }: SearchTask): SearchResult {
  const library: unknown = createRequire(join(home, 'package.json'))(id);
  const { build, open } = setups[id];
  const [data, buildMs] = timed(() => build(library, pages));
  const content = Buffer.from(data);
  const [find, openMs] = timed(() => open(library, data));
  const asked = Array.from({ length: rounds }, () => queries)
    .flat()
    .map((query) => timed(() => find(query)));
  const times = asked.map(([, ms]) => ms);
  return {
    buildSeconds: buildMs / 1000,
    dataBytes: content.length,
    packedBytes: packed(content).length,
    openMs,
    medianMs: atShare(times, 0.5),
    p95Ms: atShare(times, 0.95),
    found: asked.slice(0, queries.length).filter(([count]) => count > 0).length,
  };
}

parentPort?.postMessage(measure(workerData as SearchTask));
