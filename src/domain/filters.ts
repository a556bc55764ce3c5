/**
 * Which bulletins fit the chosen filters, and how many each further filter would leave.
 * The page is built with these functions, and the browser filters it with the very same ones.
 */

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
  ...chosen.filter(({ facet, value }) =>
    single.includes(added.facet) ? facet !== added.facet : value !== added.value,
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
    options: Object.entries(words).map(([value, label]) => ({
      value,
      words: label,
      count: countWith(items, [], { facet, value }),
    })),
  }));

/** The count in words, for the eye and the ear. */
export const countInWords = (count: number) =>
  count === 0
    ? 'No bulletin fits all of these. Take one away to see more.'
    : `${count} ${count === 1 ? 'bulletin' : 'bulletins'}`;
