/** Advice to authors: sentences to shorten, officials' words, the grade of an entry. Never an error. */
import { gradeOf, longSentences, officialWords } from '../domain/readability.ts';
import { valuesIn } from '../domain/walk-values.ts';
import type { Entry, Issue } from './read-entries.ts';
import type { Place } from './front-matter.ts';
import { readBody, textOf } from './lint-mdx.ts';

type Text = Place & { field: string; text: string };

/** Fields that hold names, addresses or other people's words. */
const notProse = /^(title|issuer|url|website|alsoKnownAs|formerNames|name|email|because)$/;

/** Everything a reader reads in an entry. */
const textsOf = (entry: Entry): Text[] => [
  ...valuesIn(entry.data)
    .filter(({ path }) => !path.some((key) => notProse.test(String(key))))
    .flatMap(({ path, value }) =>
      typeof value === 'string' && /\s/.test(value)
        ? [{ ...entry.placeOf(path), field: path.join('.'), text: value }]
        : [],
    ),
  ...readBody(entry.body)
    .nodes.filter((node) => node.type === 'paragraph')
    .map((node) => ({
      line: entry.bodyLine + node.place.line - 1,
      column: node.place.column,
      field: '',
      text: textOf(node),
    })),
];

/** What could be plainer in an entry, each with its place. */
export const adviceOn = (entry: Entry): Issue[] =>
  textsOf(entry).flatMap(({ text, ...place }) => {
    const advice = (sentence: string) => ({ file: entry.file, ...place, sentence });
    return [
      ...longSentences(text).map(({ sentence, words }) =>
        advice(`this sentence has ${words} words; make two of it: “${sentence.slice(0, 50)}…”`),
      ),
      ...officialWords(text).map(({ word, plain }) => advice(`“${word}”: plainer is “${plain}”`)),
    ];
  });

/** The grade of an entry, to one decimal. */
export const gradeOfEntry = (entry: Entry) =>
  gradeOf(
    textsOf(entry)
      .map(({ text }) => text)
      .join(' '),
  ).toFixed(1);
