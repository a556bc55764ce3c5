/** Where each thing is found. An address is for ever: it ends in a slash and never moves. */

export type Section = 'bulletins' | 'services' | 'features';

/** The path of an entry's page: /bulletins/kik/ */
export const pathOf = (section: Section, id: string) => `/${section}/${id}/`;

/** Whether an address is an example, where nobody answers (RFC 2606). */
export const isExample = (address: string) => /\.example\b/.test(address);

/** The site an address belongs to: bbc.co.uk. Short enough for paper; the page itself has the whole. */
export const siteOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');

/** The link that dials a number, however it is spaced. */
export const dialling = (phone: string) => `tel:${phone.replaceAll(' ', '')}`;

/** An address as it is written on paper: without the scheme, "www." or a closing slash. */
export const onPaper = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
