/** How days are written and counted. Days are ISO text; no clock and no time zone is involved. */

const months = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2000, month)).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' }),
);

const betweenDayAndMonth = new RegExp(`(?<=\\d) (?=${months.join('|')})`, 'g');

/** Keeps a day and its month on one line. */
export const unbroken = (words: string) => words.replace(betweenDayAndMonth, '\u00a0');

/**
 * A date as a reader sees it, as exact as it is known. The space after a day does not break.
 * @param moment 2019-11-01, 2019-11, 2019 or "not known"
 * @returns 1 November 2019, November 2019, 2019 or "Date not known"
 */
export function inWords(moment: string): string {
  if (moment === 'not known') return 'Date not known';
  const [year, month, day] = moment.split('-');
  return unbroken(
    [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' '),
  );
}

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
