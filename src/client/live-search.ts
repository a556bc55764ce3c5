/**
 * <live-search>: the search box. It loads nothing until it has focus; then the panel takes over.
 * Coming back to the page restores what was typed, from the history entry, never from the address.
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
      box.addEventListener('focus', () => void this.#load().catch(() => undefined));
      box.addEventListener('input', () => void this.#search());
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        void this.#search().then(() =>
          this.querySelector<HTMLElement>('.search-results:not([hidden]) a')?.focus(),
        );
      });
      const { typed } = (history.state as { typed?: string } | null) ?? {};
      if (typed) box.value = typed;
      // Or it was typed before this script arrived.
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
