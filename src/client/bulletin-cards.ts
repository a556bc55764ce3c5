/**
 * The cards a filter chooses from: those on this page, and of a list of several pages those on the
 * others, read from them when they are to be shown.
 */
import {
  type Browsable,
  browsePath,
  cardsOnPage,
  type Packed,
  unpacked,
} from '../domain/filters.ts';
import { pageAt } from './page-at.ts';

type Cards = HTMLElement[];
export type Board = {
  /** This page’s own cards. */
  own: Cards;
  /** What the filters know of every bulletin, in the order of the list. */
  items: () => Promise<Browsable[]>;
  /** Cards by their places in the list. @throws when a page cannot be read */
  cardsAt: (places: readonly number[]) => Promise<Cards>;
};

const cardsIn = (page: ParentNode) => [
  ...page.querySelectorAll<HTMLElement>('.cards > .bulletin-card'),
];

const browsableCard = (card: HTMLElement): Browsable => ({
  kind: card.dataset.kind ?? '',
  status: card.dataset.status ?? '',
  features: card.dataset.features?.split(' ') ?? [],
});

async function facets(): Promise<Browsable[]> {
  const answer = await fetch('/bulletins/facets.json');
  if (!answer.ok) throw new Error(`facets.json answered ${answer.status}`);
  return unpacked((await answer.json()) as Packed);
}

/** @param here which page of the list this is, 1 first. @param last how many there are */
export function boardOf(here: number, last: number): Board {
  const own = cardsIn(document);
  const pages = new Map([[here, Promise.resolve(own)]]);
  let all: Promise<Browsable[]> | undefined;

  const cardsOf = (number: number) => {
    const known = pages.get(number);
    if (known) return known;
    const reading = pageAt(browsePath(number)).then((page) =>
      cardsIn(page).map((card) => document.importNode(card, true)),
    );
    reading.catch(() => pages.delete(number));
    pages.set(number, reading);
    return reading;
  };

  return {
    own,
    items: () => {
      all ??= last === 1 ? Promise.resolve(own.map(browsableCard)) : facets();
      all.catch(() => (all = undefined));
      return all;
    },
    cardsAt: async (places) => {
      const found = places.map(async (place) => {
        const cards = await cardsOf(Math.floor(place / cardsOnPage) + 1);
        return cards[place % cardsOnPage] ?? [];
      });
      return (await Promise.all(found)).flat();
    },
  };
}
