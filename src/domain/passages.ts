/**
 * The passages of an entry's text: a paragraph with the heading before it, the list it announces and
 * the notes after it.
 * Paper shortens a text by whole passages, so that no statement stands without the note that puts it
 * right.
 */
import type { Block } from './words.ts';

/** The blocks of a text, passage by passage. */
export function passagesOf(blocks: readonly Block[]): Block[][] {
  const passages: Block[][] = [];
  for (const block of blocks) {
    const last = passages.at(-1);
    const before = last?.at(-1);
    const belongs =
      block.kind === 'note' || before?.kind === 'heading' || before?.text.endsWith(':');
    if (last && belongs) last.push(block);
    else passages.push([block]);
  }
  return passages;
}
