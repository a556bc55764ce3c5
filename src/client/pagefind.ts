/**
 * Full text, by Pagefind, which the build writes beside the pages. Loaded once, when first asked.
 * Its answers are checked before they count: see rules/search.
 */
import { trulyHolds } from '../domain/search.ts';
import { askOnce } from './ask-once.ts';

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
type Pagefind = {
  options: (settings: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (words: string) => Promise<{ results: { data: () => Promise<Page> }[] }>;
};

/** Each costs a request; a reader who must read more than ten asks again in other words. */
export const mostHits = 10;

async function load(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ noWorker: true, excerptLength: 22 });
  await pagefind.init();
  return pagefind;
}

/** Makes full text ready to answer. Rejects when it cannot run; the next call tries again. */
export const warmUp = askOnce(load);

/** The pages that truly hold every typed word, best first. */
export async function searchText(typed: string): Promise<TextHit[]> {
  const { results } = await (await warmUp()).search(typed);
  const pages = await Promise.all(results.slice(0, mostHits).map((it) => it.data()));
  return pages
    .filter((it) => trulyHolds(`${it.meta.title ?? ''} ${it.content}`, typed))
    .map((it) => ({
      path: it.url,
      title: it.meta.title ?? '',
      kind: it.meta.kind ?? '',
      ...(it.meta.status && { status: it.meta.status }),
      excerpt: it.plain_excerpt,
    }));
}
