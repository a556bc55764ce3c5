/** When a bulletin was issued: in words, and in order. An undated original says what is deduced. */
import type { Bulletin } from '../schemas/bulletin.ts';
import { inWords, unbroken } from './dates.ts';

type Issued = Bulletin['issued'];

/** When an undated original was issued, as far as we can tell: "autumn 2019". */
const deduced = (issued: Issued) => unbroken(issued.about ?? 'date not known');

/** "1 November 2019"; for an undated original, "around autumn 2019". */
export const issuedInWords = (issued: Issued) =>
  issued.on ? inWords(issued.on) : issued.about ? `around ${deduced(issued)}` : 'date not known';

/** The ISO day by which bulletins are put in order. */
const issuedBy = (issued: Issued) => issued.on ?? issued.latest ?? '';

/** Newest first; bulletins of the same day by title. */
export const newestFirst = (
  a: Pick<Bulletin, 'issued' | 'title'>,
  b: Pick<Bulletin, 'issued' | 'title'>,
) =>
  issuedBy(b.issued).localeCompare(issuedBy(a.issued)) || a.title.localeCompare(b.title, 'en-GB');

/** What the original is headed, and what it says of its date and marking, in a sentence or two. */
export function dated({ issued, original: { title, marking } }: Bulletin): string {
  const when = issued.on
    ? `is dated ${inWords(issued.on)}`
    : `has no date; it is from around ${deduced(issued)}`;
  const marked = marking ? `is marked ${marking}` : 'has no marking';
  return `The original is headed “${title}” and ${when}. It ${marked}.`;
}
