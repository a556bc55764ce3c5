/**
 * <bulletin-filter>: shows and hides the cards of its page by the rules the page was built with.
 * What is chosen is kept with the history entry, never in the address.
 */
import {
  type Browsable,
  countInWords,
  countWith,
  type Facet,
  type Filter,
  matching,
  withFilter,
} from '../rules/browse.ts';

type Card = Browsable & { element: HTMLElement };

const cardOf = (element: HTMLElement): Card => ({
  element,
  kind: element.dataset.kind ?? '',
  status: element.dataset.status ?? '',
  features: element.dataset.features?.split(' ') ?? [],
});

customElements.define(
  'bulletin-filter',
  class extends HTMLElement {
    #cards: Card[] = [];
    #chosen: Filter[] = [];

    connectedCallback() {
      this.#cards = [...document.querySelectorAll<HTMLElement>('.bulletin-card')].map(cardOf);
      this.addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement) this.#toggle(target);
      });
      this.#chosen = (history.state as { chosen?: Filter[] } | null)?.chosen ?? [];
      if (this.#chosen.length > 0) this.querySelector('details')!.open = true;
      this.#show();
    }

    #toggle({ name, value, checked }: HTMLInputElement) {
      const filter: Filter = { facet: name as Facet, value };
      this.#chosen = checked ? withFilter(this.#chosen, filter) : this.#without(filter);
      history.replaceState({ ...(history.state as object | null), chosen: this.#chosen }, '');
      this.#show();
    }

    #without = (gone: Filter) =>
      this.#chosen.filter((it) => it.facet !== gone.facet || it.value !== gone.value);

    #show() {
      const shown = new Set(matching(this.#cards, this.#chosen));
      for (const card of this.#cards) card.element.hidden = !shown.has(card);
      for (const box of this.querySelectorAll('input')) {
        const filter: Filter = { facet: box.name as Facet, value: box.value };
        box.checked = this.#without(filter).length < this.#chosen.length;
        const count = box.parentElement?.querySelector('.count');
        if (count) count.textContent = String(countWith(this.#cards, this.#chosen, filter));
      }
      this.querySelector('[role=status]')!.textContent = countInWords(shown.size);
      this.#showChosen();
    }

    #showChosen() {
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
