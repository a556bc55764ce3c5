/**
 * What happens once the search box has focus: names first, full text after, both shown as typed.
 * Whatever a reader types is text: nothing here ever turns it into markup.
 */
import { byKind, reason } from '../rules/search.ts';
import { loadNames, type Named, type Names } from './names-data.ts';
import { searchText, type TextHit, warmUp } from './pagefind.ts';
import { moveBetween } from './result-keys.ts';
import { resultItem, type Result } from './result-item.ts';

const pause = { beforeText: 120, beforeCount: 700 };

const asNamed = (found: Named[], typed: string): Result[] =>
  found.map(({ entry, hit }) => ({ ...entry, why: reason(hit.name, typed) }));

/** A feature known by another word for it must not stand before a bulletin that speaks of it. */
const isAside = (it: Result) => it.path.startsWith('/features/') && it.why !== undefined;

const asResults = (hits: TextHit[]): Result[] =>
  hits.map(({ excerpt, ...it }) => ({ ...it, line: excerpt }));

/** The bulletins whose pages name a feature in its own words: the apps that have it. */
async function having(feature: Result): Promise<TextHit[]> {
  const hits = await searchText(`"${feature.title}"`);
  return hits.filter((it) => it.path.startsWith('/bulletins/'));
}

async function found(names: Names, typed: string): Promise<Result[]> {
  const byName = asNamed(await names.near(typed), typed);
  const feature = byName.find((it) => it.path.startsWith('/features/'));
  const hits = [...(await searchText(typed)), ...(feature ? await having(feature) : [])];
  const known = new Set(byName.map((it) => it.path));
  const once = hits.filter(({ path }) => !known.has(path) && known.add(path));
  if (known.size === 0) return asNamed(await names.farther(typed), typed);
  const after = [...byName.filter(isAside), ...asResults(once)].sort(byKind);
  return [...byName.filter((it) => !isAside(it)), ...after];
}

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const counted = (count: number, typed: string) =>
  count === 0
    ? `Nothing found for “${typed.slice(0, 60)}”.`
    : `${count} ${count === 1 ? 'result' : 'results'}`;

/** Kept with the history entry, so that Back restores it; never in the address. */
const remember = (kept: { typed?: string; place?: string | null }) =>
  history.replaceState({ ...(history.state as object | null), ...kept }, '');

const focusOn = (region: HTMLElement, path: string | null) =>
  region.querySelector<HTMLElement>(`a[href="${path}"]`)?.focus();

/** Shows results. Full text adds to the names: a reader already among them stays where they are. */
function show(region: HTMLElement, results: Result[], typed: string): void {
  const held = region.contains(document.activeElement) && document.activeElement;
  const list = document.createElement('ul');
  list.append(...results.map((it) => resultItem(it, typed)));
  region.replaceChildren(list);
  region.hidden = results.length === 0;
  if (held) focusOn(region, held.getAttribute('href'));
}

/** Takes over a <live-search> element. @returns a way to ask again with what the box now holds */
export async function searchPanel(host: HTMLElement): Promise<{ search: () => void }> {
  const part = <T extends HTMLElement>(selector: string) => host.querySelector<T>(selector)!;
  const box = part<HTMLInputElement>('input');
  const region = part('.search-results');
  const status = part('.search-status');
  const nothing = part('.search-nothing');
  let question = 0;

  const clear = () => {
    question += 1;
    region.hidden = nothing.hidden = true;
    status.textContent = '';
    remember({ typed: '' });
  };

  /** Where the reader was when they left for a result. */
  const returnToPlace = () => {
    const { place } = (history.state as { place?: string } | null) ?? {};
    if (place) focusOn(region, place);
    remember({ place: null });
  };

  region.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    if (link) remember({ place: link.getAttribute('href') });
  });

  const answer = async (names: Names, typed: string, mine: number) => {
    // Names answer at once; full text waits until typing slows, then adds what it has.
    const byName = asNamed(await names.near(typed), typed).filter((it) => !isAside(it));
    if (mine !== question) return;
    if (byName.length > 0) show(region, byName, typed);
    await wait(pause.beforeText);
    if (mine !== question) return;
    const results = await found(names, typed);
    if (mine !== question) return;
    show(region, results, typed);
    nothing.hidden = results.length > 0;
    returnToPlace();
    await wait(pause.beforeCount);
    if (mine === question) status.textContent = counted(results.length, typed);
  };

  const failed = (error: unknown) => {
    console.warn('Search could not run.', error);
    part('.search-failed').hidden = false;
    region.hidden = true;
  };

  const names = loadNames();
  warmUp().catch(failed);
  const search = () => {
    const typed = box.value.trim();
    if (typed.length < 2) return clear();
    question += 1;
    const mine = question;
    remember({ typed: box.value });
    void names.then((ready) => answer(ready, typed, mine)).catch(failed);
  };
  moveBetween(host, box, region, clear);
  return { search };
}
