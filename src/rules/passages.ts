/**
 * The passages of an entry's text: a paragraph with the heading before it and the notes after it.
 * Paper shortens a text by whole passages, so that no statement stands without the note that puts it
 * right.
 */

/** `elements`: how many of the page's elements it becomes. `text`: what it prints, near enough. */
export type Passage = { elements: number; text: string };

const oneElement = (body: string) =>
  body
    .replace(/<(Note|CaseStudy)>([\s\S]*?)<\/\1>/g, (_, name: string, inner: string) => {
      const words = inner.replace(/\s+/g, ' ').trim();
      return `<${name}>${words}`;
    })
    // The items of one list, however far apart they are written.
    .replace(/^((?:[-*]|\d+\.)\s.*)\n\s*\n(?=(?:[-*]|\d+\.)\s)/gm, '$1\n')
    .split(/\n\s*\n/)
    .map((it) => it.trim())
    .filter(Boolean);

/** As long as the words that a component or a link stands for. */
const printed = (element: string) =>
  element
    .replace(/^#+\s.*/, '')
    .replace(/<Note>/, 'Our note: ')
    .replace(/<CaseStudy>/, 'A case the bulletin told: ')
    .replace(/<Contact[^>]*\/>/g, '0000 000 0000 or somebody@service.example')
    .replace(/<Service[^>]*\/>/g, 'The name of a service')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');

/** The passages of a text as an author wrote it in MDX. */
export function passagesOf(body: string): Passage[] {
  const passages: Passage[] = [];
  let headed = false;
  for (const element of oneElement(body)) {
    const last = passages.at(-1);
    if (last && (headed || element.startsWith('<Note>'))) {
      last.elements += 1;
      last.text += ` ${printed(element)}`;
    } else passages.push({ elements: 1, text: printed(element) });
    headed = element.startsWith('#');
  }
  return passages;
}

/** How many of the page's elements the first few passages become. */
export const elementsOf = (passages: readonly Passage[], count: number) =>
  passages.slice(0, count).reduce((all, it) => all + it.elements, 0);
