/**
 * <live-search>: the search box. It loads nothing until it has focus; then the panel takes over.
 * Coming back to the page restores what was typed, from the history entry, never from the address.
 */
customElements.define(
  'live-search',
  class extends HTMLElement {
    #panel: Promise<{ search: () => void }> | undefined;

    connectedCallback() {
      const form = this.querySelector('form');
      const box = this.querySelector('input');
      if (!form || !box) return;
      box.addEventListener('focus', () => void this.#load());
      box.addEventListener('input', () => void this.#load().then((panel) => panel.search()));
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        void this.#load().then(() => this.querySelector<HTMLElement>('.search-results a')?.focus());
      });
      const typed = (history.state as { typed?: string } | null)?.typed;
      if (typed) {
        box.value = typed;
        void this.#load().then((panel) => panel.search());
      }
    }

    #load() {
      this.#panel ??= import('./search-panel.ts').then(({ searchPanel }) => searchPanel(this));
      this.#panel.catch(() => this.querySelector('.search-failed')?.removeAttribute('hidden'));
      return this.#panel;
    }
  },
);
