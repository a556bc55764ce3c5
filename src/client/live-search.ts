/**
 * <live-search>: the search box. It loads nothing until it has focus; then the panel takes over.
 * What is typed is kept nowhere: not in the address, not in the history, not for the Back button.
 */
import type { Panel } from './search-panel.ts';

const importPanel = () => import('./search-panel.ts');

/**
 * The panel’s script. A browser may keep a failed import for the life of the page, so each further
 * attempt uses another address, with a query that the server ignores.
 */
function panelScript(failures: number): ReturnType<typeof importPanel> {
  if (failures === 0) return importPanel();
  const [address = ''] = /[^"'`]+\.[jt]s/.exec(String(importPanel)) ?? [];
  return import(/* @vite-ignore */ `${address}?again=${failures}`) as ReturnType<
    typeof importPanel
  >;
}

customElements.define(
  'live-search',
  class extends HTMLElement {
    #panel: Promise<Panel> | undefined;
    #failures = 0;

    connectedCallback() {
      const form = this.querySelector('form');
      const box = this.querySelector('input');
      if (!form || !box) return;
      // Nothing is lost yet if this fails: what is typed loads it again.
      box.addEventListener('focus', () => {
        // On a phone the keyboard takes the lower half: results must stand above it.
        if (this.dataset.large && innerHeight < 900) this.scrollIntoView();
        void this.#load().catch(() => undefined);
      });
      box.addEventListener('input', () => void this.#search());
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        void this.#search().then(() =>
          this.querySelector<HTMLElement>('.search-results:not([hidden]) a')?.focus(),
        );
      });
      // Somebody else may press Back after an exit: nothing that was typed may be there.
      window.addEventListener('pagehide', () => (box.value = ''));
      // What the network cut short, the panel’s script too, is asked again when it is back.
      window.addEventListener('online', () => {
        if (this.querySelector('.search-failed:not([hidden])')) void this.#search();
      });
      // It was typed before this script arrived.
      if (box.value) void this.#search();
    }

    async #search() {
      try {
        await (await this.#load()).search();
      } catch {
        this.querySelector('.search-failed')?.removeAttribute('hidden');
      }
    }

    #load() {
      if (!this.#panel) {
        this.#panel = panelScript(this.#failures).then(({ searchPanel }) => searchPanel(this));
        this.#panel.catch(() => {
          this.#failures += 1;
          this.#panel = undefined;
        });
      }
      return this.#panel;
    }
  },
);
