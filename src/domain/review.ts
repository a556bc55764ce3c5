/** When an entry must be looked at again, and whether that day has passed. */
import { site } from '../site.ts';
import { daysLater, monthsLater } from './days.ts';

/** The day the next check is due, for an entry last checked on `reviewed` (ISO days). */
export const nextCheck = (reviewed: string) => monthsLater(reviewed, site.monthsBetweenReviews);

/** The day by which the first of several entries is due, from the days they were checked on. */
export const earliestCheck = (reviewed: readonly string[]) =>
  nextCheck([...reviewed].sort()[0] ?? '');

/** Whether a check due on `due` has been missed by `today`. The day itself is still in time. */
export const isOverdue = (due: string, today: string) => today > due;

/** Overdue; due within 30 days; or a check that lies further ahead. */
export const urgencies = ['overdue', 'due', 'next'] as const;
export type Urgency = (typeof urgencies)[number];

/** How urgent a check due on `due` is on the day `today`. */
export function urgencyOf(due: string, today: string): Urgency {
  if (isOverdue(due, today)) return 'overdue';
  return due <= daysLater(today, 30) ? 'due' : 'next';
}
