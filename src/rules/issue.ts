/** When a bulletin was issued: in words, and in order. An undated original says what is deduced. */
import type { Bulletin } from '../shapes/bulletin.ts';
import { inWords, unbroken } from './dates.ts';

type Issued = Bulletin['issued'];

/** "1 November 2019"; for an undated original, "autumn 2019". */
export const issuedInWords = (issued: Issued) =>
  issued.on ? inWords(issued.on) : unbroken(issued.about ?? 'Date not known');

/** The ISO day by which bulletins are put in order. */
const issuedBy = (issued: Issued) => issued.on ?? issued.latest ?? '';

/** Newest first; bulletins of the same day by title. */
export const newestFirst = (
  a: Pick<Bulletin, 'issued' | 'title'>,
  b: Pick<Bulletin, 'issued' | 'title'>,
) =>
  issuedBy(b.issued).localeCompare(issuedBy(a.issued)) || a.title.localeCompare(b.title, 'en-GB');
