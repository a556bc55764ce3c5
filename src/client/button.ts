/** Makes a button. */

/** @param name what it is called where its words alone do not say it */
export function button(words: string, press: () => void, name?: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words;
  if (name) element.setAttribute('aria-label', name);
  element.addEventListener('click', press);
  return element;
}
