/** Advice to authors: sentences to shorten, officials' words, the grade of an entry. Never an error. */
import { gradeOf, longSentences, officialWords } from '../domain/readability.ts';
import { valuesIn } from '../domain/walk-values.ts';
import type { Entry, Mistake } from './entries.ts';
import type { Place } from './front-matter.ts';
import { paragraphsIn } from './lint-mdx.ts';

type Text = Place & { field: string; text: string };

/** Fields that hold names, addresses or other people's words. */
const notProse = /^(title|issuer|url|website|alsoKnownAs|formerNames|name|email|because)$/;

/** Everything a reader reads in an entry. */
const textsOf = (entry: Entry): Text[] => [
  ...valuesIn(entry.data)
    .filter(({ path }) => !path.some((it) => notProse.test(String(it))))
    .flatMap(({ path, value }) =>
      typeof value === 'string' && /\s/.test(value)
        ? [{ ...entry.placeOf(path), field: path.join('.'), text: value }]
        : [],
    ),
  ...paragraphsIn(entry).map((it) => ({ ...it, field: '' })),
];

/** What could be plainer in an entry, each with its place. */
export const adviceOn = (entry: Entry): Mistake[] =>
  textsOf(entry).flatMap(({ text, ...place }) => {
    const told = (sentence: string) => ({ file: entry.file, ...place, sentence });
    return [
      ...longSentences(text).map(({ sentence, words }) =>
        told(`this sentence has ${words} words; make two of it: “${sentence.slice(0, 50)}…”`),
      ),
      ...officialWords(text).map(({ word, plain }) => told(`“${word}”: plainer is “${plain}”`)),
    ];
  });

/** The grade of an entry, to one decimal. */
export const gradeIn = (entry: Entry) =>
  gradeOf(
    textsOf(entry)
      .map((it) => it.text)
      .join(' '),
  ).toFixed(1);
