/**
 * <app-compare>: reads the two chosen apps’ own pages and sets what they state side by side, so it
 * works for any number of apps and says nothing their pages do not. A link may name the first app
 * after a #.
 */
import { sideBySide, type Statement } from '../domain/compare.ts';
import { pageAt } from './page-at.ts';

const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const statementsOf = (page: Document): Statement[] => [
  {
    label: 'Status',
    says: text(page.querySelector('.title-block .status-badge')).replace(/^\S /, ''),
  },
  ...[...page.querySelectorAll('.age-panel dl > div')].map((row) => ({
    label: text(row.querySelector('dt')),
    says: text(row.querySelector('strong')),
  })),
  ...[...page.querySelectorAll('.feature-list li:not([data-feature="age-check"])')].map((row) => ({
    label: text(row.querySelector('a')),
    says: [text(row.querySelector('.value')).replace(/^\S /, ''), text(row.querySelector('.quiet'))]
      .filter(Boolean)
      .join(': '),
  })),
];

function cell(name: 'th' | 'td', words: string, scope?: 'col' | 'row' | 'rowgroup') {
  const element = document.createElement(name);
  element.textContent = words;
  if (scope) element.setAttribute('scope', scope);
  return element;
}

/** Where there is room, a question stands before its answers, not above them. */
const roomy = matchMedia('(min-width: 48rem)');

/** On a phone two columns, so that it reads at 320 px: a question is a line of its own. */
function tableOf(left: Document, right: Document): HTMLTableElement {
  const table = document.createElement('table');
  const names = [left, right].map((page) => text(page.querySelector('h1')));
  table.createCaption().textContent = names.join(' and ');
  const beside = roomy.matches;
  const head = table.createTHead().insertRow();
  if (beside) head.append(cell('td', ''));
  head.append(...names.map((name) => cell('th', name, 'col')));
  for (const row of sideBySide(statementsOf(left), statementsOf(right))) {
    const body = table.createTBody();
    const question = cell('th', row.label, beside ? 'row' : 'rowgroup');
    const first = body.insertRow();
    first.append(question);
    if (!beside) question.colSpan = 2;
    const answers = beside ? first : body.insertRow();
    answers.append(cell('td', row.left), cell('td', row.right));
  }
  return table;
}

customElements.define(
  'app-compare',
  class extends HTMLElement {
    #question = 0;

    connectedCallback() {
      const named = `/bulletins/${location.hash.slice(1)}/`;
      const [first, second] = this.#selects();
      if (first && second && [...first.options].some(({ value }) => value === named)) {
        first.value = named;
        second.value = [...second.options].find(({ value }) => value !== named)?.value ?? named;
      }
      this.addEventListener('change', () => void this.#show());
      roomy.addEventListener('change', () => void this.#show());
      void this.#show();
    }

    #selects = () => [...this.querySelectorAll('select')];

    async #show() {
      this.#question += 1;
      const mine = this.#question;
      const compared = this.#selects().map(({ value }) => value);
      const [left, right] = await Promise.all(compared.map(pageAt)).catch(() => []);
      // A newer question has been asked while the pages were read.
      if (mine !== this.#question) return;
      const read = left && right;
      this.querySelector('.compare-table')!.replaceChildren(
        ...(read ? [tableOf(left, right)] : []),
      );
      this.querySelector<HTMLElement>('.compare-failed')!.hidden = read !== undefined;
    }
  },
);
