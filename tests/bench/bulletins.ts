/** Invented bulletins and what is typed to find them: the same every time, and never published. */
import { distance } from 'fastest-levenshtein';
import words from './words.json' with { type: 'json' };

export type Bulletin = Record<'id' | 'title' | 'summary' | 'body', string>;

/** Park and Miller's generator. @returns gives a whole number below `limit` */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * limit);
  };
}

const list = (text: string) => text.split(' ');
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** @returns bulletins of 400 to 800 words, each of which names two topics that few others name */
export function bulletinsOf(size: number): Bulletin[] {
  const below = randomFrom(1);
  const one = (from: string[]) => from[below(from.length)]!;
  const names = new Set<string>();
  while (names.size < size) names.add(words.syllables.map((part) => one(list(part))).join(''));
  return [...names].map((id, index, ids) => {
    const near = ids.slice(Math.max(0, index - 20), index + 20).map(capital);
    const fill = (_: string, slot: 'who' | 'place' | 'thing' | 'act' | 'app' | 'other') =>
      slot === 'app' ? capital(id) : one(slot === 'other' ? near : list(words[slot]));
    const sentence = () => one(words.sentences).replace(/\{(\w+)\}/g, fill);
    const paragraphs = Array.from({ length: 8 + below(6) }, (_, at) => {
      const topic =
        at === 1 || at === 6 ? `It also wrote of ${one(list(words.topics))}.` : sentence();
      const text = [sentence(), sentence(), sentence(), topic].join(' ');
      return at % 3 === 1 ? `<Note>\n\n${text}\n\n</Note>` : text;
    });
    return { id, title: capital(id), summary: sentence(), body: paragraphs.join('\n\n') };
  });
}

/** As it may be heard and written down. */
const misheard = (name: string): string | undefined =>
  list(words.mishearings)
    .map((pair) => pair.split('>'))
    .map(([heard = '', as = '']) => name.replace(new RegExp(heard), as))
    .find((other) => other !== name);

/** The slips of a keyboard: a letter left out, doubled, changed for another, or swapped with the next. */
function slip(word: string, below: (limit: number) => number): string {
  const at = below(word.length - 1);
  const [letter, next] = [word[at]!, word[at + 1]!];
  const other = String.fromCharCode(97 + below(26));
  const slips = [next, letter + letter + next, other + next, next + letter];
  const typed = word.slice(0, at) + slips[below(4)]! + word.slice(at + 2);
  return typed === word ? slip(word, below) : typed;
}

export const kinds = ['name', 'misheard', 'slip in a name', 'topic', 'slip in a topic'] as const;
/** `titles`: any of them is right as the first result. */
export type Question = { kind: (typeof kinds)[number]; typed: string; titles: string[] };

/**
 * Questions that some bulletin answers: of a thousand, 50 misheard names and 20 of each other kind, of
 * fewer two of each. What is as near, letter for letter, to another bulletin's name has no right answer,
 * and is left out.
 */
export function questionsFor(bulletins: Bulletin[]): Question[] {
  const below = randomFrom(2);
  const most = (kind: Question['kind']) =>
    bulletins.length < 1000 ? 2 : kind === 'misheard' ? 50 : 20;
  const isNearest = (typed: string, id: string) =>
    bulletins.every((other) => other.id === id || distance(other.id, typed) > distance(id, typed));
  const named = (kind: Question['kind'], typedFor: (id: string) => string | undefined) =>
    bulletins
      .values()
      .map(({ id, title }) => ({ kind, id, typed: typedFor(id) ?? '', titles: [title] }))
      .filter(({ typed, id }) => typed && isNearest(typed, id))
      .take(most(kind))
      .toArray();
  const about = (kind: Question['kind'], typedFor: (topic: string) => string) =>
    list(words.topics)
      .map((topic) => ({ topic, of: bulletins.filter(({ body }) => body.includes(topic)) }))
      .filter(({ of }) => of.length > 0)
      .map(({ topic, of }) => ({ kind, typed: typedFor(topic), titles: of.map((it) => it.title) }))
      .slice(0, most(kind));
  return [
    ...named('name', (id) => id),
    ...named('misheard', misheard),
    ...named('slip in a name', (id) => slip(id, below)),
    ...about('topic', (topic) => topic),
    ...about('slip in a topic', (topic) => slip(topic, below)),
  ];
}
