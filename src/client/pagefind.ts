/**
 * Full text, by Pagefind, which the build writes beside the pages. Its answers are checked before they
 * count: see trulyHolds in domain/search.ts.
 */
import { trulyHolds } from '../domain/search.ts';
import { loadOnce } from './load-once.ts';

/** A page found by its words. `excerpt` is plain text. */
export type TextHit = {
  path: string;
  title: string;
  kind: string;
  status?: string;
  excerpt: string;
};

type Page = {
  url: string;
  meta: Record<string, string>;
  content: string;
  plain_excerpt: string;
};
type Instance = {
  preload: (words: string) => Promise<void>;
  search: (words: string) => Promise<{ results: { data: () => Promise<Page> }[] }>;
};
type Pagefind = { createInstance: (options: Record<string, unknown>) => Instance };

/** Each costs a request; a reader who must read more than ten searches again in other words. */
const mostHits = 10;

/** How many of Pagefind’s requests have failed. */
let failedRequests = 0;

/**
 * Where a part of its index cannot be fetched, Pagefind answers as if nothing stood there, and it drops
 * the promise of its own start. So its requests are counted, and that rejection is not reported twice.
 */
function watchPagefind(): void {
  const { fetch } = window;
  const count = () => (failedRequests += 1);
  window.fetch = (input, init) => {
    const response = fetch(input, init);
    if (String(input).includes('/pagefind/')) response.then(({ ok }) => ok || count(), count);
    return response;
  };
  window.addEventListener('unhandledrejection', (event) => {
    const { stack = '' } = event.reason as Error;
    if (stack.includes('/pagefind/')) event.preventDefault();
  });
}

/** @throws when one of Pagefind’s requests fails meanwhile */
async function complete<Result>(work: Promise<Result>): Promise<Result> {
  const before = failedRequests;
  const result = await work;
  if (failedRequests > before) throw new Error('A part of the full-text index could not be read');
  return result;
}

/** Makes full text ready to answer. Rejects when it cannot run; the next call tries again. */
export const loadPagefind = loadOnce(async (failures) => {
  if (failures === 0) watchPagefind();
  // A browser may keep a failed import for the life of the page: another address is another attempt.
  const address = `/pagefind/pagefind.js${failures > 0 ? `?again=${failures}` : ''}`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as Pagefind;
  const instance = createInstance({ noWorker: true, excerptLength: 22 });
  await complete(instance.preload(''));
  return instance;
});

/** The pages that truly hold every typed word, best first. @throws when full text cannot run */
export async function searchText(typed: string): Promise<TextHit[]> {
  const instance = await loadPagefind();
  const { results } = await complete(instance.search(typed));
  const pages = await Promise.all(results.slice(0, mostHits).map((result) => result.data()));
  return pages
    .filter(({ meta, content }) => trulyHolds(`${meta.title ?? ''} ${content}`, typed))
    .map(({ url, meta, plain_excerpt }) => ({
      path: url,
      title: meta.title ?? '',
      kind: meta.kind ?? '',
      ...(meta.status && { status: meta.status }),
      excerpt: plain_excerpt,
    }));
}
