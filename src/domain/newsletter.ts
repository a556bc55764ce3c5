/** The few words about an entry that a school can put in its newsletter. */

export type Newsletter = {
  title: string;
  /** What it is, in a sentence or two. */
  opening: string;
  /** What to do, the most important first. */
  advice: readonly string[];
  /** Who says so, and when it was checked: a sentence. */
  source: string;
  url: string;
};

/** A newsletter has room for so many words. */
const most = 90;

const count = (text: string) => text.split(/\s+/).length;

/**
 * The words of an entry's own fields, with source, day and link: at most 90 words, and as much of the
 * advice as they hold. No sentence is shortened.
 */
export function newsletterText({ title, opening, advice, source, url }: Newsletter): string {
  const before = `${title}: ${opening}`;
  const after = `If a child is in danger now, call 999. ${source} Read more: ${url}`;
  const sentences: string[] = [];
  for (const sentence of advice)
    if (count([before, ...sentences, sentence, after].join(' ')) <= most) sentences.push(sentence);
  return [before, ...sentences, after].join(' ');
}
