/** What is typed into each search, and which bulletins answer it. */
import { distance } from 'fastest-levenshtein';
import type { Answer } from './measure.ts';
import { type Bulletin, misheard, randomFrom, topics } from './bulletins.ts';

export const kinds = [
  'name',
  'misheard, written in the entry',
  'misheard, written nowhere',
  'name with one wrong letter',
  'topic',
  'topic with one wrong letter',
] as const;
export type Kind = (typeof kinds)[number];
/** `titles`: any of them is right as the first result. */
export type Question = { kind: Kind; typed: string; titles: string[] };
export type Asked = Question & Answer;

export const isTimed = ({ kind }: Question) => !/written in|wrong/.test(kind);

/** The slips of a keyboard: a letter left out, doubled, changed for another, or swapped with the next. */
function slip(word: string, below: (limit: number) => number): string {
  const at = below(word.length - 1);
  const [before, letter, next, after] = [
    word.slice(0, at),
    word[at]!,
    word[at + 1]!,
    word.slice(at + 2),
  ];
  const other = 'abcdefghijklmnopqrstuvwxyz'[below(26)]!;
  const slips = [next, letter + letter + next, other + next, next + letter];
  const typed = before + slips[below(4)]! + after;
  return typed === word ? slip(word, below) : typed;
}

/**
 * Questions of every kind that some bulletin can answer. One that is as near, letter for letter, to
 * the name of another bulletin has no right answer, and is left out.
 */
export function questionsFor(bulletins: Bulletin[]): Question[] {
  const mostOf = (kind: Kind) =>
    Math.min(kind.startsWith('misheard') ? 50 : 30, Math.ceil(bulletins.length / 10));
  const below = randomFrom(2);
  const order = bulletins.map((entry) => ({ entry, place: below(1e6) }));
  const shuffled = order.sort((a, b) => a.place - b.place).map(({ entry }) => entry);
  const isNearest = (typed: string, entry: Bulletin) =>
    bulletins.every(
      (other) =>
        other === entry ||
        [other.id, other.alias].every((name) => distance(name, typed) > distance(entry.id, typed)),
    );
  const naming = (kind: Kind, typedFor: (entry: Bulletin) => string | undefined): Question[] =>
    shuffled
      .map((entry) => ({ entry, typed: typedFor(entry) }))
      .filter(({ entry, typed }) => typed && isNearest(typed, entry))
      .slice(0, mostOf(kind))
      .map(({ entry, typed }) => ({ kind, typed: typed!, titles: [entry.title] }));
  const about = (kind: Kind, typedFor: (topic: string) => string): Question[] =>
    topics
      .map((topic) => ({ topic, holding: bulletins.filter(({ body }) => body.includes(topic)) }))
      .filter(({ holding }) => holding.length > 0)
      .slice(0, mostOf(kind))
      .map(({ topic, holding }) => ({
        kind,
        typed: typedFor(topic),
        titles: holding.map(({ title }) => title),
      }));
  return [
    ...naming('name', ({ id }) => id),
    ...naming('misheard, written in the entry', ({ alias }) => alias),
    ...naming('misheard, written nowhere', ({ id }) => misheard(id)[1]),
    ...naming('name with one wrong letter', ({ id }) => slip(id, below)),
    ...about('topic', (topic) => topic),
    ...about('topic with one wrong letter', (topic) => slip(topic, below)),
  ];
}
