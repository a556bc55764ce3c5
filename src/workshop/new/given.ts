/**
 * What a new entry says until its author says otherwise, and the words it begins with.
 * Nothing here states a fact: what is not known is written as not known.
 */
import type { CollectionName } from '../../shapes/collections.ts';
import type { Entry } from '../entries.ts';
import type { Data, Question } from './questions.ts';

const unknownAge = { says: 'not known' };

const latest = (entries: readonly Entry[]): Data | undefined => {
  const issuedOn = (it: Entry) => {
    const { on, latest } = ((it.data as Data | null)?.issued ?? {}) as Record<string, string>;
    return on ?? latest ?? '';
  };
  const bulletins = entries.filter((it) => it.collection === 'bulletins');
  return bulletins.sort((a, b) => issuedOn(a).localeCompare(issuedOn(b))).at(-1)?.data as Data;
};

const only = (values: Data, questions: readonly Question[]): Data =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([key, value]) => value !== undefined && questions.some(({ path }) => path[0] === key),
    ),
  );

/** Fields taken as they are unless the author turns to them. `today` is an ISO day. */
export const assumed = (today: string, questions: readonly Question[]): Data =>
  only(
    {
      status: { is: 'as-issued', line: 'We know of nothing that has changed since.' },
      ages: {
        terms: unknownAge,
        apple: unknownAge,
        google: unknownAge,
        check: { level: 'not known', says: 'Not known' },
      },
      added: today,
      reviewed: today,
      checked: today,
    },
    questions,
  );

/** Fields shown filled in, to be kept with Enter: what the latest bulletin has there. */
export function offered(entries: readonly Entry[], questions: readonly Question[]): Data {
  const { issuer, original } = latest(entries) ?? {};
  return only({ issuer, original }, questions);
}

/** What else is true of each thing picked from a long list: a feature is there, the bulletin said. */
export const ofEach: Record<string, Data> = { features: { value: 'yes', basis: 'bulletin' } };

type Opening = { asks: string; words: string };

/** How an entry's text is asked for, and the words that stand there until it is written. */
export const opening: Record<CollectionName, Opening> = {
  bulletins: {
    asks: 'what the bulletin said: a first paragraph in plain English of your own, past tense',
    words: 'Write here what the bulletin said, in plain English of your own.',
  },
  services: {
    asks: 'who runs it, and anything its fields do not say',
    words: 'Write here who runs this service.',
  },
  features: {
    asks: 'why young people like it, and what can go wrong; no app named',
    words: 'Write here why young people like it, and what can go wrong.',
  },
  help: { asks: 'a note to other editors; no page shows it', words: '' },
  packs: { asks: 'a note to other editors; no page shows it', words: '' },
  pages: { asks: 'the first paragraph', words: 'Write here what this page tells its reader.' },
};
