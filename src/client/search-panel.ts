/**
 * What happens once the search box has focus: names first, full text after, both shown as typed.
 * Whatever a reader types is text: nothing here ever turns it into markup.
 */
import { byName, findAll, type Found } from './find.ts';
import { loadNames, type Names } from './names-data.ts';
import { warmUp } from './pagefind.ts';
import { closeOutside, moveBetween } from './result-keys.ts';
import { resultItem, type Result } from './result-item.ts';

/** In milliseconds. What answers within `instant` is hardly noticed, and typing need not wait for it. */
const pause = { beforeText: 20, atMost: 400, beforeCount: 700 };
const instant = 150;

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** An entry that only mentions a word must not pass for the answer to it. */
function counted({ results, by }: Found, typed: string): string {
  const count = results.length;
  if (count === 0) return `Nothing found for “${typed.slice(0, 60)}”.`;
  if (by === 'name') return `${count} ${count === 1 ? 'result' : 'results'}`;
  if (by === 'words')
    return `Nothing here answers “${typed.slice(0, 60)}” whole. Perhaps one of these:`;
  const mention = count === 1 ? '1 page mentions' : `${count} pages mention`;
  return `Nothing here is called “${typed.slice(0, 60)}”. ${mention} it:`;
}

/** Kept with the history entry, so that Back restores it; never in the address. */
const remember = (kept: { typed?: string; place?: string | null }) =>
  history.replaceState({ ...(history.state as object | null), ...kept }, '');

/** @returns whether the result is there */
function focusOn(region: HTMLElement, path: string | null): boolean {
  const link = region.querySelector<HTMLElement>(`a[href="${path}"]`);
  link?.focus();
  return link !== null;
}

/** Shows results. Full text adds to the names: a reader already among them stays where they are. */
function show(region: HTMLElement, results: Result[], typed: string): void {
  const held = region.contains(document.activeElement) && document.activeElement;
  const list = document.createElement('ul');
  list.append(...results.map((it) => resultItem(it, typed)));
  region.replaceChildren(list);
  region.hidden = results.length === 0;
  if (held && !focusOn(region, held.getAttribute('href'))) region.querySelector('a')?.focus();
}

export type Panel = {
  /** Asks again with what the box now holds. */
  search: () => void;
  /** Resolves when the answer to the last question is shown. */
  answered: () => Promise<unknown>;
};

/** Remembers for which result a reader leaves. @returns takes them back to it, once */
function keepPlace(region: HTMLElement): () => void {
  region.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    if (link) remember({ place: link.getAttribute('href') });
  });
  let { place } = (history.state as { place?: string | null } | null) ?? {};
  return () => {
    if (place) focusOn(region, place);
    if (place) remember({ place: null });
    place = null;
  };
}

/** Where full text is slow, it waits until typing slows: it would hold the next letter back. */
function pacing() {
  let before = pause.beforeText;
  const timed = async <T>(work: Promise<T>): Promise<T> => {
    const began = performance.now();
    const done = await work;
    const took = performance.now() - began;
    before = Math.min(Math.max(took - instant, pause.beforeText), pause.atMost);
    return done;
  };
  return { wait: () => wait(before), timed };
}

function partsOf(host: HTMLElement) {
  const part = <T extends HTMLElement>(selector: string) => host.querySelector<T>(selector)!;
  return {
    box: part<HTMLInputElement>('input'),
    region: part('.search-results'),
    status: part('.search-status'),
    nothing: part('.search-nothing'),
    failure: part('.search-failed'),
  };
}

function openAndClose(host: HTMLElement, open: () => void, close: () => void): void {
  const { box, region } = partsOf(host);
  // In the header the answers lie over the page, and must not cover what comes into focus there.
  if (!host.dataset.large) closeOutside(host, close);
  box.addEventListener('focus', () => {
    if (region.hidden && box.value) open();
  });
}

/** Takes over a <live-search> element. */
export function searchPanel(host: HTMLElement): Panel {
  const { box, region, status, nothing, failure } = partsOf(host);
  let question = 0;
  /** The last question of which an answer is shown, if only by name. */
  let shown = 0;
  let answering: Promise<unknown> = Promise.resolve();
  const pace = pacing();

  const returnToPlace = keepPlace(region);
  const close = () => {
    question += 1;
    region.hidden = nothing.hidden = true;
    status.textContent = '';
  };
  const clear = () => {
    close();
    remember({ typed: '' });
  };
  const answered = (results: Result[], typed: string) => {
    show(region, results, typed);
    nothing.hidden = true;
    shown = question;
  };

  const answer = async (names: Names, typed: string, mine: number) => {
    // Names answer at once, then full text adds what it has.
    const near = await names.near(typed);
    if (mine !== question) return;
    const named = byName(near, typed);
    if (named.length > 0) answered(named, typed);
    await pace.wait();
    if (mine !== question) return;
    const found = await pace.timed(findAll(names, near, typed));
    if (mine !== question) return;
    answered(found.results, typed);
    nothing.hidden = found.results.length > 0;
    failure.hidden = true;
    returnToPlace();
    void wait(pause.beforeCount).then(() => {
      if (mine === question) status.textContent = counted(found, typed);
    });
  };

  const failed = (error: unknown) => {
    console.warn('Search could not run.', error);
    failure.hidden = false;
    // What was found by its name stays, when only full text cannot run.
    if (shown !== question) region.hidden = true;
  };

  loadNames().catch(failed);
  warmUp().catch(failed);
  const search = () => {
    const typed = box.value.trim();
    if (typed.length < 2) return clear();
    question += 1;
    const mine = question;
    remember({ typed: box.value });
    answering = loadNames()
      .then((names) => answer(names, typed, mine))
      .catch((error: unknown) => mine === question && failed(error));
  };
  moveBetween(host, box, region, clear);
  openAndClose(host, search, close);
  return { search, answered: () => answering };
}
