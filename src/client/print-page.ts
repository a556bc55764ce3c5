/** <print-page>: a button that prints; it, or what it stands in, is hidden until a script can press it. */
customElements.define(
  'print-page',
  class extends HTMLElement {
    connectedCallback() {
      this.closest('[hidden]')?.removeAttribute('hidden');
      this.querySelector('button')?.addEventListener('click', () => print());
    }
  },
);
