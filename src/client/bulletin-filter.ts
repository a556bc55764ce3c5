/**
 * <bulletin-filter>: shows the cards that fit, by the rules the page was built with. What is chosen is
 * kept nowhere.
 */
import {
  type Browsable,
  countInWords,
  countWith,
  type Facet,
  type Filter,
  matching,
  withFilter,
} from '../domain/filters.ts';
import { button } from './button.ts';

type Card = Browsable & { element: HTMLElement };

const cardOf = (element: HTMLElement): Card => {
  const { kind = '', status = '', features = '' } = element.dataset;
  return { element, kind, status, features: features.split(' ') };
};

const filterOf = ({ name, value }: HTMLInputElement): Filter => ({ facet: name as Facet, value });

const isSame = (a: Filter, b: Filter) => a.facet === b.facet && a.value === b.value;

customElements.define(
  'bulletin-filter',
  class extends HTMLElement {
    #cards: Card[] = [];
    #boxes: HTMLInputElement[] = [];
    #chosen: Filter[] = [];

    connectedCallback() {
      this.#cards = [...document.querySelectorAll<HTMLElement>('.cards > .bulletin-card')].map(
        cardOf,
      );
      this.#boxes = [...this.querySelectorAll('input')];
      this.addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement) this.#toggle(target);
      });
      // Whoever comes back begins anew: a choice may tell what somebody fears.
      window.addEventListener('pagehide', () => this.#clear());
    }

    #boxOf = (filter: Filter) => this.#boxes.find((box) => isSame(filterOf(box), filter));

    #toggle(box: HTMLInputElement) {
      const filter = filterOf(box);
      this.#chosen = box.checked
        ? withFilter(this.#chosen, filter)
        : this.#chosen.filter((other) => !isSame(other, filter));
      this.#show();
    }

    #show() {
      const fitting = new Set(matching(this.#cards, this.#chosen));
      for (const card of this.#cards) card.element.hidden = !fitting.has(card);
      this.querySelector('[role=status]')!.textContent = countInWords(fitting.size);
      for (const box of this.#boxes) {
        const filter = filterOf(box);
        const count = countWith(this.#cards, this.#chosen, filter);
        const label = box.closest('label')!;
        box.checked = this.#chosen.some((other) => isSame(other, filter));
        label.querySelector('.count')!.textContent = String(count);
        label.toggleAttribute('data-none', count === 0);
      }
      const place = this.querySelector<HTMLElement>('.chosen')!;
      place.hidden = this.#chosen.length === 0;
      place.replaceChildren(
        ...this.#chosen.map((filter, at) => this.#chip(filter, at)),
        ...(this.#chosen.length > 1 ? [this.#clearAll()] : []),
      );
    }

    #chip(filter: Filter, at: number): HTMLButtonElement {
      const box = this.#boxOf(filter)!;
      return button(`Remove ${box.dataset.words} ✕`, () => {
        box.click();
        const chips = this.querySelectorAll<HTMLElement>('.chosen button');
        (chips[at] ?? chips[at - 1] ?? this.querySelector('summary'))?.focus();
      });
    }

    #clearAll = () =>
      button('Clear all', () => {
        this.#clear();
        this.querySelector('summary')?.focus();
      });

    #clear() {
      this.#chosen = [];
      this.#show();
    }
  },
);
