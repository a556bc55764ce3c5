/**
 * In the guide a step takes the place of the one before it in the history: whoever presses Back after
 * an exit finds the page from which the guide was entered, and no answer that was given.
 */
import { guideStart } from '../domain/guide.ts';

document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey, altKey, button } = event;
  // Somebody asks for another tab or window.
  if (ctrlKey || metaKey || shiftKey || altKey || button !== 0) return;
  const link = target instanceof Element ? target.closest('a') : null;
  const isStep = (path: string | undefined) => path?.startsWith(guideStart);
  if (!isStep(location.pathname) || !isStep(link?.pathname) || !link!.closest('main')) return;
  event.preventDefault();
  location.replace(link!.href);
});
