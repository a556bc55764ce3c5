/** Invented bulletins, the same every time and never published. */
import words from './words.json' with { type: 'json' };

/** `alias`: a mishearing that its author has written down, for every engine to read. */
export type Bulletin = Record<'id' | 'title' | 'alias' | 'summary' | 'body', string>;

/** Park and Miller's generator: the same for the same seed. @returns gives a whole number below `limit` */
export function randomFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * limit);
  };
}

export const topics = words.topics.split(' ');
const mishearings = words.mishearings.split(' ').map((pair) => pair.split('>'));

/** @returns a name as it may be misheard and written down, the likeliest first; perhaps not at all */
export const misheard = (name: string): string[] =>
  mishearings
    .map(([heard = '', as = '']) => name.replace(new RegExp(heard), as))
    .filter((other) => other !== name);

/** @returns bulletins of 400 to 800 words, each of which names two topics that few others name */
export function bulletinsOf(size: number): Bulletin[] {
  const below = randomFrom(1);
  const one = (from: string[]) => from[below(from.length)]!;
  const names = new Set<string>();
  while (names.size < size) names.add(words.syllables.map((part) => one(part.split(' '))).join(''));
  const titles = [...names].map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  return [...names].map((id, index) => {
    const title = titles[index]!;
    const fill = (_: string, slot: 'who' | 'place' | 'thing' | 'act' | 'app' | 'other') => {
      if (slot === 'other') return one(titles.slice(Math.max(0, index - 20), index + 20));
      return slot === 'app' ? title : one(words[slot].split(' '));
    };
    const sentence = () => one(words.sentences).replace(/\{(\w+)\}/g, fill);
    const paragraphs = Array.from({ length: 8 + below(6) }, (_, at) => {
      const last = at === 1 || at === 6 ? `It also wrote of ${one(topics)}.` : sentence();
      const text = [sentence(), sentence(), sentence(), last].join(' ');
      return at % 3 === 1 ? `<Note>\n\n${text}\n\n</Note>` : text;
    });
    const alias = misheard(id)[0] ?? `${id}app`;
    return { id, title, alias, summary: sentence(), body: paragraphs.join('\n\n') };
  });
}
