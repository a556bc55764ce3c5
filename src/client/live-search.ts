/**
 * <live-search>: the search box. It loads nothing until it has focus; then the panel takes over.
 * Coming back to the page restores what was typed, from the history entry, never from the address.
 */
import type { Panel } from './search-panel.ts';
import resultStyles from '../styles/pages/search-results.css?url';

/** Search results are dressed only where somebody searches. */
function dress() {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = resultStyles;
  document.head.append(link);
}

customElements.define(
  'live-search',
  class extends HTMLElement {
    #panel: Promise<Panel> | undefined;

    connectedCallback() {
      const form = this.querySelector('form');
      const box = this.querySelector('input');
      if (!form || !box) return;
      box.addEventListener('focus', () => void this.#load());
      box.addEventListener('input', () => void this.#load().then((panel) => panel.search()));
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        void this.#load()
          .then((panel) => panel.answered())
          .then(() => this.querySelector<HTMLElement>('.search-results:not([hidden]) a')?.focus());
      });
      const typed = (history.state as { typed?: string } | null)?.typed;
      if (typed) {
        box.value = typed;
        void this.#load().then((panel) => panel.search());
      }
    }

    #load() {
      if (!this.#panel) dress();
      this.#panel ??= import('./search-panel.ts').then(({ searchPanel }) => searchPanel(this));
      this.#panel.catch(() => this.querySelector('.search-failed')?.removeAttribute('hidden'));
      return this.#panel;
    }
  },
);
