/** Finds entries by a name, by a phone number or by the words of a sentence: all that needs no full text. */
import { namesOf, type NameRecord } from './name-records.ts';
import { type Name, namesFinder, nearRank, squash, sureRank } from './names.ts';
import { sentencesFinder, wordsOfSentence } from './sentences.ts';

/** An entry, and the name by which it was found; none where a sentence meant it. */
export type FoundEntry = { entry: NameRecord; name?: Name | undefined; rank: number };

/** Words of an icon that many icons share; the noun is what a reader remembers. */
const adjectives =
  /\b(?:a|an|the|with|and|of|in|on|cartoon|smiling|small|little|big|round|square|white|black|red|blue|green|yellow|orange|purple|pink|grey|brown)\b/gi;

/** In a sentence an app is meant by its icon; by its name see `appsIn`. */
const phrasesOf = ({ title, former = [], aliases = [], icon = '', kind }: NameRecord) =>
  kind === 'App bulletin'
    ? icon.replace(adjectives, ' ').split(/\s+/).filter(Boolean)
    : [title, ...former, ...aliases];

/** Spellings of a name that are words of their own; in a sentence they mean themselves. */
const everyday = new Set('kick kicks keek wicker whicker wicca kix good night knight'.split(' '));

/** The apps that a sentence names by their own name or a spelling of it. */
const appsIn = (records: readonly NameRecord[]) => {
  const apps = new Map<string, NameRecord>();
  for (const record of records.filter(({ kind }) => kind === 'App bulletin'))
    for (const name of [record.title, ...(record.former ?? []), ...(record.aliases ?? [])])
      apps.set(squash(name), record);
  return (typed: string) => {
    const words = wordsOfSentence(typed);
    const pairs = words.map((word, at) => `${word}${words[at + 1] ?? ''}`);
    // Beside “app” two words may make one name, and an everyday word be one.
    const told = /\bapp\b/i.test(typed)
      ? [...words, ...pairs]
      : words.filter((word) => !everyday.has(word));
    return told.flatMap((word) => apps.get(word) ?? []);
  };
};

/** A guide to what happened is meant more often than a service, and that more often than a feature. */
const weightOf = ({ path }: NameRecord) =>
  [/^\/bulletins\//, /^\/get-help\//, /^\/services\//].findIndex((kind) => kind.test(path));
const weights = [1.3, 1.2, 1.1];

/**
 * @param records all entries; what they are found by is made ready once
 * @returns a function from what was typed to the entries that may be meant, best first, each once
 */
export function entriesFinder(records: readonly NameRecord[]) {
  const findNames = namesFinder(records.map(namesOf));
  const findApps = appsIn(records);
  const findMeant = sentencesFinder(
    records.map((record) => ({
      phrases: phrasesOf(record),
      weight: weights[weightOf(record)] ?? 1,
    })),
  );
  return (typed: string): FoundEntry[] => {
    const named = findNames(typed).map(({ index, name, rank }) => ({
      entry: records[index]!,
      name,
      rank,
    }));
    const meant = [...findApps(typed), ...findMeant(typed).map(({ index }) => records[index]!)].map(
      (entry) => ({ entry, rank: sureRank }),
    );
    // A long name with a slip or two is still that name.
    const exact = named.filter(
      ({ name, rank }) => rank < 1 || (rank > nearRank && rank < 6 && name.text.length > 9),
    );
    const sure = named.filter(({ rank }) => rank >= 1 && rank < sureRank);
    const near = named.filter(({ rank }) => rank >= sureRank);
    const isSentence = wordsOfSentence(typed).length > 2;
    const all = isSentence
      ? [...exact, ...meant, ...sure, ...near]
      : [...exact, ...sure, ...meant, ...near];
    // What a sentence means may also bear the very words as a name.
    const nameOf = new Map(
      named.filter(({ rank }) => rank < nearRank).map(({ entry, name }) => [entry.path, name]),
    );
    return all
      .filter(({ entry }, at) => all.findIndex((other) => other.entry.path === entry.path) === at)
      .map((found) => ({ name: nameOf.get(found.entry.path), ...found }));
  };
}
