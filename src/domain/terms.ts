/** The terms of a school year in England, roughly: by these a staff update is named, for ever. */
import { monthsLater } from './days.ts';
import type { Kept, Told } from './history.ts';

/** The month each term begins in, and how it is called. */
const begins = [
  { month: '01', name: 'spring' },
  { month: '05', name: 'summer' },
  { month: '09', name: 'autumn' },
] as const;

export type Term = {
  /** 2026-autumn: part of a lasting address. */
  id: string;
  /** Autumn term 2026 */
  title: string;
  /** ISO days: its first, and the first of the next. */
  from: string;
  until: string;
};

/** The term a day is in. @param day ISO day */
export function termOf(day: string): Term {
  const [year, month = ''] = day.split('-');
  const { month: first, name } = begins.findLast((term) => term.month <= month)!;
  const from = `${year}-${first}-01`;
  return {
    id: `${year}-${name}`,
    title: `${name[0]!.toUpperCase()}${name.slice(1)} term ${year}`,
    from,
    until: monthsLater(from, 4),
  };
}

/** Every term from one day to another, the newest first. @param from ISO day @param to ISO day */
export function termsBetween(from: string, to: string): Term[] {
  const term = termOf(from);
  return term.until > to ? [term] : [...termsBetween(term.until, to), term];
}

/** Every term from the first day that anything was told of. @param told newest first @param today ISO day */
export const termsSoFar = (told: readonly Told[], today: string) =>
  termsBetween(told.at(-1)?.on ?? today, today);

/** How many changes one side of paper holds. */
const most = 8;

/** What staff are told of a term, the newest first. */
export const toldIn = <Any extends Kept>({ from, until }: Term, told: readonly Told<Any>[]) =>
  told.filter(({ on }) => on >= from && on < until).slice(0, most);

/** What an update asks of a school: each a sentence or two. */
export type StaffAdvice = { action: string; question: string };

/** A term's update as the text of an e-mail. */
export const updateText = (
  { title }: Term,
  lines: readonly string[],
  advice: StaffAdvice,
  url: string,
) =>
  [
    `Online safety: ${title.toLowerCase()}`,
    ...(lines.length > 0 ? lines : ['Nothing has changed that you need to know.']),
    `One thing to do: ${advice.action}`,
    `One question for our meeting: ${advice.question}`,
    url,
  ].join('\n\n');
