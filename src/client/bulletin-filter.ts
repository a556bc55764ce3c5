/**
 * <bulletin-filter>: shows the cards that fit, by the rules the page was built with, however many pages
 * the list has. What is chosen is kept with the history entry, never in the address.
 */
import {
  type Browsable,
  cardsOnPage,
  countInWords,
  countWith,
  type Facet,
  type Filter,
  matching,
  withFilter,
} from '../domain/filters.ts';
import { type Board, boardOf } from './bulletin-cards.ts';

customElements.define(
  'bulletin-filter',
  class extends HTMLElement {
    #board!: Board;
    #chosen: Filter[] = [];
    /** How many of the cards that fit are shown. */
    #most = cardsOnPage;
    #question = 0;

    connectedCallback() {
      const number = (name: string) => Number(this.getAttribute(name));
      this.#board = boardOf(number('here'), number('last'));
      this.addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement) this.#toggle(target);
      });
      this.#chosen = (history.state as { chosen?: Filter[] } | null)?.chosen ?? [];
      if (this.#chosen.length === 0) return;
      this.querySelector('details')!.open = true;
      this.#show();
    }

    #toggle({ name, value, checked }: HTMLInputElement) {
      const filter: Filter = { facet: name as Facet, value };
      this.#chosen = checked ? withFilter(this.#chosen, filter) : this.#without(filter);
      this.#most = cardsOnPage;
      history.replaceState({ ...(history.state as object | null), chosen: this.#chosen }, '');
      this.#show();
    }

    #without = (gone: Filter) =>
      this.#chosen.filter((it) => it.facet !== gone.facet || it.value !== gone.value);

    #show() {
      const failed = this.querySelector<HTMLElement>('.filter-failed')!;
      this.#showChosen();
      this.#answer()
        .then(() => (failed.hidden = true))
        .catch(() => (failed.hidden = false));
    }

    async #answer() {
      const mine = ++this.#question;
      const items = await this.#board.items();
      const fitting = new Set(matching(items, this.#chosen));
      const places = items.flatMap((it, at) => (fitting.has(it) ? [at] : []));
      const cards =
        this.#chosen.length > 0
          ? await this.#board.cardsAt(places.slice(0, this.#most))
          : this.#board.own;
      // A newer question has been asked while pages were read.
      if (mine !== this.#question) return;
      document.querySelector('.cards')!.replaceChildren(...cards);
      this.#showCounts(items);
      this.querySelector('[role=status]')!.textContent = countInWords(places.length);
      this.#showRest(places.length);
    }

    #showCounts(items: Browsable[]) {
      for (const box of this.querySelectorAll('input')) {
        const filter: Filter = { facet: box.name as Facet, value: box.value };
        const count = countWith(items, this.#chosen, filter);
        const label = box.closest('label')!;
        label.querySelector('.count')!.textContent = String(count);
        label.toggleAttribute('data-none', count === 0);
      }
    }

    /** The pages of the whole list give way to a button while a filter is on. */
    #showRest(count: number) {
      const filtered = this.#chosen.length > 0;
      const links = document.querySelector<HTMLElement>('.page-links');
      if (links) links.hidden = filtered;
      const more = document.querySelector<HTMLElement>('.more-cards')!;
      more.hidden = !filtered || count <= this.#most;
      more.onclick = () => {
        this.#most += cardsOnPage;
        this.#show();
      };
    }

    #showChosen() {
      for (const box of this.querySelectorAll('input'))
        box.checked = this.#chosen.some((it) => it.facet === box.name && it.value === box.value);
      const place = this.querySelector<HTMLElement>('.chosen')!;
      place.hidden = this.#chosen.length === 0;
      place.replaceChildren(
        ...this.#chosen.flatMap(({ facet, value }) => {
          const box = this.querySelector<HTMLInputElement>(`[name="${facet}"][value="${value}"]`);
          if (!box) return [];
          const button = document.createElement('button');
          button.type = 'button';
          button.textContent = `Remove ${box.dataset.words} ✕`;
          button.addEventListener('click', () => {
            box.click();
            box.focus();
          });
          return [button];
        }),
      );
    }
  },
);
