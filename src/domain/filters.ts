/**
 * Which bulletins fit the chosen filters, and how many each further filter would leave.
 * The page is built with these functions, and the browser filters it with the very same ones.
 */

import { pathOf } from './addresses.ts';
import { pagePath } from './paging.ts';

export type Browsable = { kind: string; status: string; features: readonly string[] };
export type Facet = 'kind' | 'status' | 'feature';
/** One chosen filter. Every one narrows: taking one away never makes the list shorter. */
export type Filter = { facet: Facet; value: string };

const fits = (item: Browsable, { facet, value }: Filter) =>
  facet === 'feature' ? item.features.includes(value) : item[facet] === value;

/** The items that fit every chosen filter, in their order. */
export const matching = <Item extends Browsable>(
  items: readonly Item[],
  chosen: readonly Filter[],
) => items.filter((item) => chosen.every((filter) => fits(item, filter)));

const single: readonly Facet[] = ['kind', 'status'];

/** What is chosen once a filter is added: a second kind or status takes the first one’s place. */
export const withFilter = (chosen: readonly Filter[], added: Filter): Filter[] => [
  ...chosen.filter((it) =>
    single.includes(added.facet) ? it.facet !== added.facet : it.value !== added.value,
  ),
  added,
];

/** How many items would be left with this filter added to the chosen ones. */
export const countWith = (items: readonly Browsable[], chosen: readonly Filter[], added: Filter) =>
  matching(items, withFilter(chosen, added)).length;

type Option = { value: string; words: string; count: number };
/** What can be chosen of one facet, each with how many bulletins it would leave. */
export type Choices = { facet: Facet; title: string; options: Option[] };

/** The choices over a list. @param names the words of every value, by facet, under the facet's title */
export const choicesOf = (
  items: readonly Browsable[],
  names: readonly { facet: Facet; title: string; words: Readonly<Record<string, string>> }[],
): Choices[] =>
  names.map(({ facet, title, words }) => ({
    facet,
    title,
    options: Object.entries(words).map(([value, its]) => ({
      value,
      words: its,
      count: countWith(items, [], { facet, value }),
    })),
  }));

/** As many cards as one page of the list holds. */
export const cardsOnPage = 60;

/** The path of a page of the list of bulletins, 1 first. */
export const browsePath = (number: number) =>
  number === 1 ? '/bulletins/' : `/bulletins/page/${number}/`;

/** As many apps as a feature’s own page names, the newest; more have a list of their own. */
export const appsOnSheet = 24;

/** As many apps as one page of a feature’s list holds. */
export const appsOnPage = 200;

/** The path of a page of the list of apps that have a feature, 1 first. */
export const appListPath = (feature: string, number: number) =>
  pagePath(`${pathOf('features', feature)}apps/`, number);

/** What that list is called; an age check is described even where an app has none. */
export const appListTitle = (feature: string) =>
  feature === 'age-check' ? 'What bulletins say about it' : 'Bulletins on apps that do this';

/** A long list in a few bytes each: rows of kind, status and features, by their place in the lists. */
export type Packed = {
  kinds: string[];
  statuses: string[];
  features: string[];
  rows: [kind: number, status: number, features: number[]][];
};

/** Packs what the filters must know of every bulletin, for a list of several pages. */
export function packed(items: readonly Browsable[]): Packed {
  const kinds = [...new Set(items.map((it) => it.kind))];
  const statuses = [...new Set(items.map((it) => it.status))];
  const features = [...new Set(items.flatMap((it) => it.features))];
  return {
    kinds,
    statuses,
    features,
    rows: items.map((it) => [
      kinds.indexOf(it.kind),
      statuses.indexOf(it.status),
      it.features.map((feature) => features.indexOf(feature)),
    ]),
  };
}

/** What was packed, in its order. */
export const unpacked = ({ kinds, statuses, features, rows }: Packed): Browsable[] =>
  rows.map(([kind, status, its]) => ({
    kind: kinds[kind] ?? '',
    status: statuses[status] ?? '',
    features: its.flatMap((it) => features[it] ?? []),
  }));

/** The count in words, for the eye and the ear. */
export const countInWords = (count: number) =>
  count === 0
    ? 'No bulletin fits all of these. Take one away to see more.'
    : `${count} ${count === 1 ? 'bulletin' : 'bulletins'}`;
