/** The sorts of entry one can begin, by the word an author types: app, service, feature … */
import { type CollectionName, collections } from '../../shapes/collections.ts';
import { featureGroups, features } from '../../shapes/vocabulary.ts';
import type { Entry } from '../entries.ts';
import type { Choice } from './prompts.ts';
import { type Data, type Question, sortsOf } from './questions.ts';

export type Sort = { word: string; collection: CollectionName; fixed: Data; questions: Question[] };

const words: Record<Exclude<CollectionName, 'bulletins'>, string> = {
  services: 'service',
  features: 'feature',
  help: 'situation',
  packs: 'pack',
  pages: 'page',
};

/** A bulletin goes by its kind; "service" alone means the service itself. */
const wordFor = (collection: CollectionName, fixed: Data) => {
  if (collection !== 'bulletins') return words[collection];
  const kind = String(fixed.kind);
  return Object.values(words).includes(kind) ? `${kind}-bulletin` : kind;
};

const idsIn = (entries: readonly Entry[]) => (collection: string) =>
  entries.filter((it) => it.collection === collection).map((it) => it.id);

/** Every sort of entry there is. */
export const sorts = (entries: readonly Entry[]): Sort[] =>
  Object.entries(collections).flatMap(([name, shape]) =>
    sortsOf(shape, idsIn(entries)).map((it) => ({
      ...it,
      collection: name as CollectionName,
      word: wordFor(name as CollectionName, it.fixed),
    })),
  );

const vocabulary: Record<string, { label: string; group: keyof typeof featureGroups }> = features;

/** Choices in the words a reader knows: features in their groups, entries by their titles. */
export const shownFrom =
  (entries: readonly Entry[]) =>
  (choices: string[]): Record<string, Choice[]> => {
    const titleOf = (id: string) =>
      entries.find((it) => it.id === id && it.collection !== 'bulletins')?.data as Data | undefined;
    const choice = (value: string): Choice => {
      const title = vocabulary[value]?.label ?? titleOf(value)?.title;
      return title ? { value, label: String(title), hint: value } : { value, label: value };
    };
    const grouped = Object.groupBy(choices, (it) =>
      vocabulary[it] ? featureGroups[vocabulary[it].group] : '',
    );
    return Object.fromEntries(
      Object.entries(grouped).map(([group, ids = []]) => [group, ids.map(choice)]),
    );
  };
