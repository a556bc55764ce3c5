/** What is typed into each search, and which bulletins answer it. */
import { distance } from 'fastest-levenshtein';
import { type Bulletin, misheard, randomFrom, topics } from './bulletins.ts';

export const kinds = [
  'name',
  'misheard, as its entry says',
  'misheard, written nowhere',
  'name, one letter wrong',
  'topic',
  'topic, one letter wrong',
] as const;
type Kind = (typeof kinds)[number];
/** `titles`: any of them is right as the first result. */
export type Question = { kind: Kind; typed: string; titles: string[] };

/** `first`: the title that came first; none has no wait either. */
export type Asked = Question & { milliseconds: number; first: string | undefined };

/** The slips of a keyboard: a letter left out, doubled, changed for another, or swapped with the next. */
function slip(word: string, below: (limit: number) => number): string {
  const at = below(word.length - 1);
  const [letter, next] = [word[at]!, word[at + 1]!];
  const other = String.fromCharCode(97 + below(26));
  const slips = [next, letter + letter + next, other + next, next + letter];
  const typed = word.slice(0, at) + slips[below(4)]! + word.slice(at + 2);
  return typed === word ? slip(word, below) : typed;
}

/**
 * Questions that some bulletin answers: of each kind 30, or 50 misheard names, or one for twenty bulletins. What is as near,
 * letter for letter, to a name of another bulletin has no right answer, and is left out.
 */
export function questionsFor(bulletins: Bulletin[]): Question[] {
  const below = randomFrom(2);
  const most = (kind: Kind) =>
    Math.min(kind.startsWith('misheard') ? 50 : 30, Math.ceil(bulletins.length / 20));
  const isNearest = (typed: string, { id }: Bulletin) =>
    bulletins.every((other) =>
      [other.id, other.alias].every(
        (name) => other.id === id || distance(name, typed) > distance(id, typed),
      ),
    );
  const named = (kind: Kind, typedFor: (entry: Bulletin) => string | undefined): Question[] =>
    bulletins
      .values()
      .map((entry) => ({ entry, kind, typed: typedFor(entry) ?? '', titles: [entry.title] }))
      .filter(({ entry, typed }) => typed && isNearest(typed, entry))
      .take(most(kind))
      .toArray();
  const about = (kind: Kind, typedFor: (topic: string) => string): Question[] =>
    topics
      .map((topic) => ({ topic, of: bulletins.filter(({ body }) => body.includes(topic)) }))
      .filter(({ of }) => of.length > 0)
      .map(({ topic, of }) => ({ kind, typed: typedFor(topic), titles: of.map((it) => it.title) }))
      .slice(0, most(kind));
  return [
    ...named('name', ({ id }) => id),
    ...named('misheard, as its entry says', ({ alias }) => alias),
    ...named('misheard, written nowhere', ({ id }) => misheard(id)[1]),
    ...named('name, one letter wrong', ({ id }) => slip(id, below)),
    ...about('topic', (topic) => topic),
    ...about('topic, one letter wrong', (topic) => slip(topic, below)),
  ];
}
