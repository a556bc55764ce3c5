/**
 * <exit-this-page>: covers the page at once and replaces it with a neutral one, by either link or by
 * pressing Shift three times. It replaces this one entry of the history; it cannot erase the others.
 */

const presses = 3;
/** In milliseconds since the last press. */
const cancelAfter = 5000;
const left = [
  'Leaving this page.',
  'Press Shift 1 more time to leave.',
  'Press Shift 2 more times to leave.',
];

customElements.define(
  'exit-this-page',
  class extends HTMLElement {
    #count = 0;
    /** Whether Shift went down with no other key; Shift and a letter is typing, not leaving. */
    #alone = false;
    #timer: ReturnType<typeof setTimeout> | undefined;

    connectedCallback() {
      for (const link of this.querySelectorAll('a'))
        link.addEventListener('click', (event) => {
          event.preventDefault();
          this.#leave();
        });
      document.addEventListener('keydown', ({ key, repeat }) => {
        if (key === 'Shift') this.#alone ||= !repeat;
        else this.#reset();
      });
      document.addEventListener('keyup', ({ key }) => {
        if (key === 'Shift' && this.#alone) this.#press();
        this.#alone = false;
      });
      // The page may come back from the browser's memory, still covered.
      window.addEventListener('pageshow', () => {
        this.#reset();
        delete document.documentElement.dataset.leaving;
      });
    }

    #press() {
      this.#count += 1;
      clearTimeout(this.#timer);
      this.#announce(left[presses - this.#count] ?? '');
      if (this.#count >= presses) this.#leave();
      else
        this.#timer = setTimeout(
          () => this.#reset('Leaving by Shift has been cancelled.'),
          cancelAfter,
        );
    }

    #reset(words = '') {
      clearTimeout(this.#timer);
      this.#alone = false;
      if (this.#count > 0) this.#announce(words);
      this.#count = 0;
    }

    #announce(words: string) {
      const status = this.querySelector('[aria-live]');
      if (status) status.textContent = words;
    }

    #leave() {
      document.documentElement.dataset.leaving = '';
      location.replace(this.querySelector('a')?.href ?? '/');
    }
  },
);
