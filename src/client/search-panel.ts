/**
 * What happens once the search box has focus: names first, full text after, both shown as typed.
 * Whatever a reader types is text: nothing here ever turns it into markup.
 */
import { speaksOfDanger } from '../domain/danger.ts';
import { answerInWords } from '../domain/search-answer.ts';
import { entryResults, findAll, type Found, orUndefined } from './find.ts';
import { loadNames } from './names.ts';
import { noBulletin } from './no-bulletin.ts';
import { loadPagefind } from './pagefind.ts';
import { closeOutside, moveBetween } from './result-keys.ts';
import { resultItem, type Result } from './result-item.ts';
import resultStyles from '../styles/pages/search-results.css?url';

/** In milliseconds, after the last letter. Full text is heavy, and would hold the next letter back. */
const pause = { beforeText: 60, beforeCount: 700 };

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const failures = {
  names: 'Only the text of pages can be searched just now, so check the spelling.',
  text: 'Only names can be searched just now, not the text of the pages.',
  all: 'Search is not working just now.',
};

/** Shows results. Full text adds to the names: a reader already among them stays where they are. */
function show(region: HTMLElement, results: Result[], typed: string): void {
  const held =
    region.contains(document.activeElement) && document.activeElement?.getAttribute('href');
  const list = document.createElement('ul');
  list.append(...results.map((result) => resultItem(result, typed)));
  region.replaceChildren(list);
  region.hidden = results.length === 0;
  const links = [...region.querySelectorAll('a')];
  if (held) (links.find((link) => link.getAttribute('href') === held) ?? links[0])?.focus();
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
  const urgent = part('.urgent-help');
  nothing.replaceChildren(...noBulletin());
  let question = 0;

  const close = () => {
    question += 1;
    region.hidden = nothing.hidden = failure.hidden = urgent.hidden = true;
    region.replaceChildren();
    status.textContent = '';
  };
  const showFound = (found: Found, typed: string) => {
    const { corrected = typed } = found;
    show(region, found.results, corrected);
    if (speaksOfDanger(corrected)) urgent.hidden = false;
    // A page that only holds the word is no answer to a name.
    nothing.hidden = found.entries.length > 0 || found.missing !== undefined;
    failure.hidden = !found.missing;
    if (found.missing) part('.what-failed').textContent = failures[found.missing];
  };

  const search = async () => {
    const typed = box.value.trim();
    urgent.hidden = !speaksOfDanger(typed);
    if (typed.length < 2) return close();
    question += 1;
    const mine = question;
    const find = await orUndefined(loadNames());
    if (mine !== question) return;
    const entries = find?.(typed);
    const named = entryResults(entries ?? [], typed);
    if (named.length > 0) {
      show(region, named, typed);
      nothing.hidden = true;
    }
    await wait(pause.beforeText);
    if (mine !== question) return;
    const found = await findAll(find, entries, typed);
    if (mine !== question) return;
    showFound(found, typed);
    void wait(pause.beforeCount).then(() => {
      if (mine === question) status.textContent = answerInWords(found, typed);
    });
  };

  addStyles();
  window.addEventListener('pagehide', close);
  // Made ready while the reader types; what fails is loaded again by the first question.
  void Promise.allSettled([loadNames(), loadPagefind()]);
  moveBetween(host, box, region, close);
  // In the header the answers lie over the page, and must not cover what comes into focus there.
  if (!host.dataset.large) closeOutside(host, close);
  box.addEventListener('focus', () => {
    if (region.hidden && box.value) void search();
  });
  return { search };
}
