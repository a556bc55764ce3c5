/**
 * A school's web filter adds up the weights of a page's phrases, and blocks the page at a limit: 100 for
 * older children. A page about help must stay under it, or it helps no pupil. The weights are those of
 * e2guardian's English lists (github.com/e2guardian/e2guardian, configs/lists/phraselists/ukenglish) for
 * phrases that words on this subject run into; its good phrases, which would take off, are left out.
 */
import { expect, test } from '../site.ts';

const limit = 100;

/** All the phrases of a line must stand on a page; a space at its end is the end of a word. */
const weights: [number, ...string[]][] = [
  [80, 'online sex'],
  [80, 'nude pictures and videos'],
  [80, ' warning', 'adults only'],
  [80, 'topless photo'],
  [80, 'contains sexually explicit'],
  [70, 'naked online'],
  [70, 'nude webcam'],
  [70, ' upskirt '],
  [50, 'nude image'],
  [50, 'suicide'],
  [50, 'i am an adult'],
  [50, ' images', 'sexually explicit'],
  [50, 'sexual content warning'],
  [40, 'nude girl'],
  [40, ' topless', ' porn'],
  [40, ' underage', ' porn'],
  [30, 'age verification'],
  [30, 'graphic sexual'],
  [30, 'naked young'],
  [30, ' teen', ' porn'],
  [30, ' webcam', ' porn'],
  [25, ' rape '],
  [25, ' rape ', 'child'],
  [25, 'sexual assault'],
  [25, 'sexually assaulted'],
  [20, 'adults only'],
  [20, ' porno'],
  [20, ' pornographic'],
  [20, 'sexual content'],
  [20, 'sexual exploitation'],
  [20, 'in the nude'],
  [10, ' porn'],
  [10, ' nudes'],
  [10, ' naked'],
  [10, ' topless'],
  [10, ' webcam'],
];

const words = (text: string) => ` ${text.toLowerCase().replace(/[^a-z0-9-]+/g, ' ')} `;

/** What a filter adds up: phrases in the words of a page, or in all that was sent, each counted once. */
function weightOf(html: string): number {
  const texts = [words(html), words(html.replace(/<[^>]*>/g, ' '))];
  return weights
    .filter(([, ...phrases]) =>
      texts.some((text) => phrases.every((phrase) => text.includes(phrase))),
    )
    .reduce((sum, [weight]) => sum + weight, 0);
}

test('a page is weighed by its words, and by what is not seen of it', () => {
  expect(weightOf('<p>He asked for a nude <b>image</b>.</p>')).toBe(50);
  expect(weightOf('<p data-words="sexting. topless photo"></p>')).toBe(90);
  expect(weightOf('<p>Ask an adult you trust.</p>')).toBe(0);
});

test('no page weighs as much as a school’s filter blocks', ({ site }) => {
  const over = site.pages
    .map((path) => ({ path, weight: weightOf(site.htmlOf(path)) }))
    .filter(({ weight }) => weight >= limit);
  expect(over).toEqual([]);
});
