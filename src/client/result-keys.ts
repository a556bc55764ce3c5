/** Moving in the search: arrows between the box and the results, Escape to clear, elsewhere to close. */

/** @param clear called after the box has been emptied */
export function moveBetween(
  host: HTMLElement,
  box: HTMLInputElement,
  region: HTMLElement,
  clear: () => void,
): void {
  host.addEventListener('keydown', (event) => {
    // While an input method composes, these keys choose among its candidates.
    if (event.isComposing) return;
    const stops: HTMLElement[] = [box, ...region.querySelectorAll<HTMLElement>('a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      box.value = '';
      box.focus();
      clear();
    } else if (step && at >= 0 && !region.hidden) {
      event.preventDefault();
      stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
    }
  });
}

/** Calls back when the reader turns to something outside an element, by key, mouse or touch. */
export function closeOutside(host: HTMLElement, close: () => void): void {
  host.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !host.contains(relatedTarget)) close();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !host.contains(target)) close();
  });
}
