/**
 * <pack-chooser>: keeps the chosen sheets in order, reads their pages and prints them as one pack.
 * What is chosen is kept nowhere.
 */
import { moved, sheetsInWords } from '../domain/packs.ts';
import { button } from './button.ts';
import { pageAt } from './page-at.ts';

/** The days are rendered in words: a rule shared with every page would cost each a request more. */
type Choice = { id: string; title: string; checked: string; due: string; dueWords: string };

/** Today as the reader’s own calendar has it: 26 November 2026. */
const today = () =>
  new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** The sheet on a page, ready to stand in a pack. */
async function sheetAt(id: string): Promise<Node> {
  const page = await pageAt(`/${id}/`);
  const sheet = page.querySelector('main > .frame');
  if (!sheet) throw new Error(`/${id}/ has no sheet`);
  return document.importNode(sheet, true);
}

customElements.define(
  'pack-chooser',
  class extends HTMLElement {
    /** A new list at each change. */
    #chosen: string[] = [];
    /** The choice whose sheets are being read. */
    #reading: string[] | undefined;
    #boxes = new Map<string, HTMLInputElement>();

    connectedCallback() {
      this.hidden = false;
      for (const box of this.querySelectorAll<HTMLInputElement>('[type=checkbox]'))
        this.#boxes.set(box.value, box);
      this.addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement && target.type === 'checkbox')
          this.#choose(target.value, target.checked);
      });
      this.querySelector('input')!.addEventListener('input', ({ target }) =>
        this.#narrow((target as HTMLInputElement).value),
      );
      this.#printButton().addEventListener('click', ({ detail }) => {
        // The second click of a double click prints nothing more.
        if (detail < 2) void this.#print();
      });
      // Whoever comes back begins anew: a choice may tell what somebody fears.
      window.addEventListener('pagehide', () => {
        this.querySelector('input')!.value = '';
        this.#narrow('');
        this.#chosen = [];
        this.#show();
      });
      this.#show();
    }

    #pack = () => document.querySelector<HTMLElement>('.pack')!;
    #printButton = () => this.querySelector<HTMLButtonElement>('.button')!;
    #say = (words: string) => (this.querySelector('[role=status]')!.textContent = words);

    #choice(id: string): Choice {
      const box = this.#boxes.get(id)!;
      const { title = '', checked = '', due = '', dueWords = '' } = box.dataset;
      return { id, title, checked, due, dueWords };
    }

    #choose(id: string, isChosen: boolean) {
      const others = this.#chosen.filter((other) => other !== id);
      this.#chosen = isChosen ? [...others, id] : others;
      this.#show();
    }

    #narrow(words: string) {
      const wanted = words.trim().toLowerCase();
      for (const box of this.#boxes.values()) {
        const fits = box.dataset.title!.toLowerCase().includes(wanted);
        box.closest('label')!.hidden = !fits;
      }
      for (const group of this.querySelectorAll<HTMLElement>('details, fieldset')) {
        group.hidden = group.querySelector('label:not([hidden])') === null;
        if (group instanceof HTMLDetailsElement) group.open = wanted !== '';
      }
      const fits = this.querySelector('label:has([type=checkbox]):not([hidden])');
      this.#say(fits ? '' : `Nothing in this list is called “${words.trim().slice(0, 40)}”.`);
    }

    /** Shows the choice. What was put together from another one is gone: it must not be printed. */
    #show() {
      const pack = this.#pack();
      pack.hidden = true;
      pack.replaceChildren(pack.firstElementChild!);
      this.#say('');
      const chosen = new Set(this.#chosen);
      for (const box of this.#boxes.values()) box.checked = chosen.has(box.value);
      const count = this.#chosen.length;
      this.querySelector('.how-many')!.textContent =
        count === 0 ? 'No sheets chosen yet.' : sheetsInWords(count);
      this.#printButton().disabled = count === 0;
      this.querySelector('.chosen-sheets')!.replaceChildren(
        ...this.#chosen.map((id, at) => this.#row(this.#choice(id), at)),
      );
    }

    #row({ id, title }: Choice, at: number): HTMLElement {
      const row = document.createElement('li');
      const name = document.createElement('span');
      name.textContent = title;
      const move = (by: number) => () => {
        this.#chosen = moved(this.#chosen, at, by);
        this.#show();
        const kept = this.querySelectorAll('.chosen-sheets li')[at + by];
        kept?.querySelector<HTMLButtonElement>(by < 0 ? '.up' : '.down')?.focus();
        this.#say(`${title} is now number ${at + by + 1}.`);
      };
      const up = button('↑', move(-1), `Move ${title} up`);
      const down = button('↓', move(1), `Move ${title} down`);
      up.className = 'up';
      down.className = 'down';
      up.hidden = at === 0;
      down.hidden = at === this.#chosen.length - 1;
      const takeOut = () => {
        this.#choose(id, false);
        this.#say(`${title} is out.`);
        this.querySelector('input')!.focus();
      };
      const out = button('✕', takeOut, `Take out ${title}`);
      const moves = document.createElement('div');
      moves.append(up, down, out);
      row.append(name, moves);
      return row;
    }

    async #print() {
      const chosen = this.#chosen;
      if (this.#reading === chosen) return;
      this.#reading = chosen;
      try {
        const sheets: Node[] = [];
        for (const id of chosen) {
          this.#say(`Reading ${sheets.length + 1} of ${chosen.length}.`);
          sheets.push(await sheetAt(id));
          if (chosen !== this.#chosen) return;
        }
        const pack = this.#pack();
        pack.replaceChildren(pack.firstElementChild!, ...sheets);
        this.#fillCover(chosen.map((id) => this.#choice(id)));
        pack.hidden = false;
        this.#say(`${sheetsInWords(sheets.length)} and a cover are ready.`);
        print();
      } catch {
        if (chosen !== this.#chosen) return;
        this.#say('A sheet could not be read just now. Nothing was printed; please try again.');
      } finally {
        if (this.#reading === chosen) this.#reading = undefined;
      }
    }

    #fillCover(choices: readonly Choice[]) {
      const pack = this.#pack();
      const part = (selector: string) => pack.querySelector<HTMLElement>(selector)!;
      const [first] = [...choices].sort((a, b) => a.due.localeCompare(b.due));
      const issuers = [...pack.querySelectorAll<HTMLElement>('[data-issuer]')].map(
        ({ dataset }) => dataset.issuer,
      );
      part('.today').textContent = today();
      part('.due').textContent = first?.dueWords ?? '';
      part('.issuers').textContent =
        issuers.length > 0 ? `Bulletins issued by: ${[...new Set(issuers)].join('; ')}.` : '';
      part('ol').replaceChildren(
        ...choices.map(({ title, checked }) => {
          const row = document.createElement('li');
          row.textContent = `${title}, checked ${checked}`;
          return row;
        }),
      );
    }
  },
);
