/** Draws one search result, as elements and text only. */
import type { NameRecord } from '../domain/name-records.ts';
import { marked } from '../domain/search.ts';

export type Result = Pick<
  NameRecord,
  'title' | 'path' | 'kind' | 'line' | 'status' | 'notToBeConfusedWith'
> & {
  why?: string | undefined;
};

function line(className: string, ...parts: (Node | string)[]): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.className = className;
  paragraph.append(...parts);
  return paragraph;
}

const withMarks = (text: string, typed: string) =>
  marked(text, typed).map((piece) => {
    if (!piece.hit) return piece.text;
    const mark = document.createElement('mark');
    mark.textContent = piece.text;
    return mark;
  });

/** One result as a list item; its link is named by the entry's title alone. */
export function resultItem(result: Result, typed: string): HTMLLIElement {
  const link = document.createElement('a');
  link.href = result.path;
  link.append(...withMarks(result.title, typed));
  const item = document.createElement('li');
  item.append(link);
  if (result.why) item.append(line('why', ...withMarks(result.why, typed)));
  item.append(line('quiet', [result.kind, result.status].filter(Boolean).join(' · ')));
  if (result.line) item.append(line('what', ...withMarks(result.line, typed)));
  const others = (result.notToBeConfusedWith ?? []).map(({ name, is }) => `${name}, ${is}`);
  if (others.length > 0) item.append(line('quiet', `Not to be confused with ${others.join('; ')}`));
  return item;
}
