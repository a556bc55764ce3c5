/**
 * <pack-chooser>: keeps the chosen sheets in order, reads their pages and prints them as one pack.
 * What is chosen is kept with the history entry, never in the address.
 */
import { moved } from '../domain/packs.ts';
import { pageAt } from './page-at.ts';

/** The days are rendered in words: a rule shared with every page would cost each a request more. */
type Choice = { id: string; title: string; checked: string; due: string; dueWords: string };

const button = (words: string, name: string, press: () => void) => {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words;
  element.setAttribute('aria-label', name);
  element.addEventListener('click', press);
  return element;
};

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
    #chosen: string[] = [];
    #boxes = new Map<string, HTMLInputElement>();

    connectedCallback() {
      this.hidden = false;
      for (const box of this.querySelectorAll<HTMLInputElement>('[type=checkbox]'))
        this.#boxes.set(box.value, box);
      const kept = (history.state as { pack?: string[] } | null)?.pack ?? [];
      this.#chosen = kept.filter((id) => this.#boxes.has(id));
      for (const group of this.querySelectorAll('details'))
        group.open = this.#chosen.some((id) => group.contains(this.#boxes.get(id)!));
      this.addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement && target.type === 'checkbox')
          this.#choose(target.value, target.checked);
      });
      this.querySelector('input')!.addEventListener('input', ({ target }) =>
        this.#narrow((target as HTMLInputElement).value),
      );
      this.#printButton().addEventListener('click', () => void this.#print());
      this.#show();
    }

    #printButton = () => this.querySelector<HTMLButtonElement>('.button')!;
    #say = (words: string) => (this.querySelector('[role=status]')!.textContent = words);

    #choice(id: string): Choice {
      const box = this.#boxes.get(id)!;
      const { title = '', checked = '', due = '', dueWords = '' } = box.dataset;
      return { id, title, checked, due, dueWords };
    }

    #choose(id: string, isChosen: boolean) {
      const others = this.#chosen.filter((it) => it !== id);
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
        if (wanted && group instanceof HTMLDetailsElement) group.open = true;
      }
    }

    #show() {
      history.replaceState({ ...(history.state as object | null), pack: this.#chosen }, '');
      const chosen = new Set(this.#chosen);
      for (const box of this.#boxes.values()) box.checked = chosen.has(box.value);
      const count = this.#chosen.length;
      this.querySelector('.how-many')!.textContent =
        count === 0 ? 'Nothing is chosen yet.' : count === 1 ? '1 sheet' : `${count} sheets`;
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
      const up = button('↑', `Move ${title} up`, move(-1));
      const down = button('↓', `Move ${title} down`, move(1));
      up.className = 'up';
      down.className = 'down';
      up.hidden = at === 0;
      down.hidden = at === this.#chosen.length - 1;
      const out = button('✕', `Take out ${title}`, () => {
        this.#choose(id, false);
        this.#say(`${title} is out.`);
        this.querySelector('input')!.focus();
      });
      const moves = document.createElement('div');
      moves.append(up, down, out);
      row.append(name, moves);
      return row;
    }

    async #print() {
      const pack = document.querySelector<HTMLElement>('.pack')!;
      const choices = this.#chosen.map((id) => this.#choice(id));
      try {
        const sheets: Node[] = [];
        for (const { id } of choices) {
          this.#say(`Reading ${sheets.length + 1} of ${choices.length}.`);
          sheets.push(await sheetAt(id));
        }
        pack.replaceChildren(pack.firstElementChild!, ...sheets);
        this.#fillCover(pack, choices);
        pack.hidden = false;
        this.#say(`${choices.length} sheets and a cover are ready.`);
        print();
      } catch {
        this.#say('A sheet could not be read just now. Nothing was printed; please try again.');
      }
    }

    #fillCover(pack: HTMLElement, choices: readonly Choice[]) {
      const [first] = [...choices].sort((a, b) => a.due.localeCompare(b.due));
      const time = pack.querySelector<HTMLTimeElement>('.due')!;
      time.dateTime = first?.due ?? '';
      time.textContent = first?.dueWords ?? '';
      const issuers = [...pack.querySelectorAll<HTMLElement>('[data-issuer]')].map(
        (it) => it.dataset.issuer,
      );
      pack.querySelector('.issuers')!.textContent =
        issuers.length > 0 ? `Bulletins issued by: ${[...new Set(issuers)].join('; ')}.` : '';
      pack.querySelector('ol')!.replaceChildren(
        ...choices.map(({ title, checked }) => {
          const row = document.createElement('li');
          row.textContent = `${title}, checked ${checked}`;
          return row;
        }),
      );
    }
  },
);
