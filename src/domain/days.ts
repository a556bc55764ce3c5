/** How days are counted. Days are ISO text; no clock is involved. What runs on every page needs no more. */

/**
 * The day a number of months later; the last day of the month where that day does not exist.
 * @param day ISO day
 * @param count whole months, 0 or more
 */
export function monthsLater(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}

/**
 * The day a number of days later.
 * @param day ISO day
 * @param count whole days
 */
export function daysLater(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10);
}

/** A clock's reading as an ISO day in the reader's own time zone. */
export function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
