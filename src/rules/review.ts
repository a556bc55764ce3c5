/** When an entry must be looked at again, and whether that day has passed. */
import { site } from '../site.ts';
import { monthsLater } from './dates.ts';

/** The day the next check is due, for an entry last checked on `reviewed` (ISO days). */
export const nextCheck = (reviewed: string) => monthsLater(reviewed, site.monthsBetweenReviews);

/** The day by which the first of several entries is due, from the days they were checked on. */
export const earliestCheck = (reviewed: readonly string[]) =>
  nextCheck([...reviewed].sort()[0] ?? '');

/** Whether a check due on `due` has been missed by `today`. The day itself is still in time. */
export const isOverdue = (due: string, today: string) => today > due;
