/** What is in “Share this page”, once it is opened: buttons that copy, and an e-mail that holds the text. */
import { button } from './button.ts';

/** Old browsers, and pages over plain http, have no clipboard: then the words stand selected. */
async function copy(source: HTMLElement): Promise<boolean> {
  getSelection()?.selectAllChildren(source);
  const words = source.innerText;
  return (
    navigator.clipboard?.writeText(words).then(
      () => true,
      () => false,
    ) ?? false
  );
}

/** @param share the part of the page that was opened */
export function fillShare(share: HTMLElement): void {
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  for (const source of share.querySelectorAll<HTMLElement>('[data-copy]')) {
    const name = source.dataset.copy!;
    const press = async () => {
      const copied = await copy(source);
      said.textContent = copied
        ? `Copied ${name}.`
        : `Selected ${name}. Copy it with Ctrl+C, or by a long press.`;
    };
    source.after(
      ' ',
      button(`Copy ${name}`, () => void press()),
    );
  }
  share.append(said);
  const mail = share.querySelector<HTMLAnchorElement>('[href^="mailto:"]');
  const text = share.querySelector<HTMLElement>('blockquote');
  if (mail && text)
    mail.href = mail.href.replace(/body=.*/, `body=${encodeURIComponent(text.innerText)}`);
}
