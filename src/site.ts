/** The facts of this site. Another publisher changes them here, and nowhere else. */

/** Used when SITE_URL is not set. `.example` can never be a real site (RFC 2606). */
export const defaultAddress = 'https://bulletins.example';

export const site = {
  name: 'Bulletin Library',
  language: 'en-GB',
  /**
   * Where a security problem is reported; security.txt and .github/SECURITY.md carry it.
   * `.example` receives no mail: the publisher must set a real address in both before going public.
   */
  contact: 'mailto:security@bulletins.example',
  /** Where a reader reports a mistake on a page; every page and the accessibility statement name it. */
  feedback: 'feedback@bulletins.example',
  /** What others may do with the words of this library; every list of open data carries it. */
  licence: {
    name: 'No licence chosen yet: ask before you copy',
    url: 'https://bulletins.example/about/data/',
  },
  /** Where “Exit this page” leads: a page anybody may have open. */
  exit: 'https://www.bbc.co.uk/weather',
  /** How long a checked entry holds before somebody must look again, in months. */
  monthsBetweenReviews: 6,
  /** From how many bulletins on their list can be filtered; a short one is read. */
  filterFrom: 15,
} as const;
