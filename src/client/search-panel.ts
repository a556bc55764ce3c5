/**
 * What happens once the search box has focus: names first, full text after, both shown as typed.
 * Whatever a reader types is text: nothing here ever turns it into markup.
 */
import { findAll, type Found, nameResults, orUndefined } from './find.ts';
import { loadNames } from './names.ts';
import { loadPagefind } from './pagefind.ts';
import { closeOutside, moveBetween } from './result-keys.ts';
import { resultItem, type Result } from './result-item.ts';
import resultStyles from '../styles/pages/search-results.css?url';

/** In milliseconds, after the last letter. Full text is heavy, and would hold the next letter back. */
const pause = { beforeText: 60, beforeCount: 700 };

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const failures = {
  names: 'Only the text of the pages can be searched just now, not names as people hear them.',
  text: 'Only names can be searched just now, not the text of the pages.',
  all: 'Search cannot run here just now.',
};

/** An entry that only mentions a word must not pass for the answer to it. */
function counted({ results, by, missing }: Found, typed: string): string {
  const count = results.length;
  const question = `“${typed.slice(0, 60)}”`;
  // Where a part could not be searched, nothing is said of what is not there.
  if (count === 0) return missing ? '' : `Nothing found for ${question}.`;
  if (by === 'name' || missing) return `${count} ${count === 1 ? 'result' : 'results'}`;
  if (by === 'words') return `Nothing here answers ${question} whole. Perhaps one of these:`;
  const mention = count === 1 ? '1 page mentions' : `${count} pages mention`;
  return `Nothing here is called ${question}. ${mention} it:`;
}

/** Kept with the history entry, so that Back restores it; never in the address. */
const remember = (kept: { typed?: string; place?: string | null }) =>
  history.replaceState({ ...(history.state as object | null), ...kept }, '');

/** @returns whether the result is there */
function focusOn(region: HTMLElement, path: string | null): boolean {
  const link = [...region.querySelectorAll('a')].find((a) => a.getAttribute('href') === path);
  link?.focus();
  return link !== undefined;
}

/** Shows results. Full text adds to the names: a reader already among them stays where they are. */
function show(region: HTMLElement, results: Result[], typed: string): void {
  const held = region.contains(document.activeElement) && document.activeElement;
  const list = document.createElement('ul');
  list.append(...results.map((result) => resultItem(result, typed)));
  region.replaceChildren(list);
  region.hidden = results.length === 0;
  if (held && !focusOn(region, held.getAttribute('href'))) region.querySelector('a')?.focus();
}

/** Remembers for which result a reader leaves. @returns takes them back to it, once */
function keepPlace(region: HTMLElement): () => void {
  region.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    if (link) remember({ place: link.getAttribute('href') });
  });
  let { place } = (history.state as { place?: string | null } | null) ?? {};
  return () => {
    if (place) {
      focusOn(region, place);
      remember({ place: null });
    }
    place = null;
  };
}

/** The styles of results are loaded only where somebody searches. */
function addStyles(): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = resultStyles;
  document.head.append(link);
}

export type Panel = {
  /** Asks with what the box now holds. Resolves when all that is found is shown; never rejects. */
  search: () => Promise<void>;
};

/** Takes over a <live-search> element. */
export function searchPanel(host: HTMLElement): Panel {
  const part = (selector: string) => host.querySelector<HTMLElement>(selector)!;
  const box = host.querySelector('input')!;
  const [region, status] = [part('.search-results'), part('.search-status')];
  const [nothing, failure] = [part('.search-nothing'), part('.search-failed')];
  let question = 0;

  const returnToPlace = keepPlace(region);
  const close = () => {
    question += 1;
    region.hidden = nothing.hidden = failure.hidden = true;
    status.textContent = '';
  };
  const clear = () => {
    close();
    remember({ typed: '' });
  };
  const showFound = (found: Found, typed: string) => {
    show(region, found.results, typed);
    nothing.hidden = found.results.length > 0 || found.missing !== undefined;
    failure.hidden = !found.missing;
    if (found.missing) part('.what-failed').textContent = failures[found.missing];
  };

  const search = async () => {
    const typed = box.value.trim();
    if (typed.length < 2) return clear();
    question += 1;
    const mine = question;
    remember({ typed: box.value });
    const find = await orUndefined(loadNames());
    if (mine !== question) return;
    const named = nameResults(find?.(typed) ?? [], typed);
    if (named.length > 0) {
      show(region, named, typed);
      nothing.hidden = true;
    }
    await wait(pause.beforeText);
    if (mine !== question) return;
    const found = await findAll(find, typed);
    if (mine !== question) return;
    showFound(found, typed);
    returnToPlace();
    void wait(pause.beforeCount).then(() => {
      if (mine === question) status.textContent = counted(found, typed);
    });
  };

  addStyles();
  // Made ready while the reader types; what fails is loaded again by the first question.
  void Promise.allSettled([loadNames(), loadPagefind()]);
  moveBetween(host, box, region, clear);
  // In the header the answers lie over the page, and must not cover what comes into focus there.
  if (!host.dataset.large) closeOutside(host, close);
  box.addEventListener('focus', () => {
    if (region.hidden && box.value) void search();
  });
  return { search };
}
