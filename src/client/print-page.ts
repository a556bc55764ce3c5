/** <print-page>: a button that prints, shown only where a script can press it. */
customElements.define(
  'print-page',
  class extends HTMLElement {
    connectedCallback() {
      this.hidden = false;
      this.addEventListener('click', () => print());
    }
  },
);
