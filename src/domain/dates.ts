/** How days are written. Days are ISO text; no clock and no time zone is involved. */
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
