/** <review-date due="2027-05-23">: a page ages after it is built, so the reader's own day is asked. */
import { localDay } from '../domain/days.ts';
import { isOverdue } from '../domain/review.ts';

customElements.define(
  'review-date',
  class extends HTMLElement {
    connectedCallback() {
      const overdue = isOverdue(this.getAttribute('due') ?? '', localDay(new Date()));
      this.querySelector('strong')?.toggleAttribute('hidden', !overdue);
    }
  },
);
