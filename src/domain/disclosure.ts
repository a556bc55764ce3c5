/** What security.txt says (RFC 9116), and whether the day until which it holds is well chosen. */
import { daysLater } from './dates.ts';

export const securityTxtPath = '/.well-known/security.txt';

type Disclosure = {
  /** mailto: or https: */
  contact: string;
  /** ISO day; the file holds until its first moment, in UTC. */
  expires: string;
  /** The full address of security.txt itself. */
  canonical: string;
};

/** The text of security.txt. */
export const securityTxt = ({ contact, expires, canonical }: Disclosure) =>
  [
    `Contact: ${contact}`,
    `Expires: ${expires}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${canonical}`,
    '',
  ].join('\n');

/**
 * What is wrong with the day on which security.txt ends.
 * @param expires ISO day
 * @param today ISO day
 * @returns nothing when it lies 30 to 365 days ahead
 */
export function expiryIssue(expires: string, today: string): string | undefined {
  const [first, last] = [daysLater(today, 30), daysLater(today, 365)];
  if (expires >= first && expires <= last) return undefined;
  const wrong = expires < first ? 'ends, or will within 30 days' : 'promises more than a year';
  return `security.txt ${wrong} (${expires}): check that "contact" in src/site.ts is still read, then set "securityTxtExpires" there to a day from ${first} to ${last}`;
}
