/** Which pages of bulletins the sitemap lists: all that may be read, whether drawn or taken over. */
import { pathOf } from '../rules/addresses.ts';
import { shelf } from './shelf.ts';

/** The addresses of every bulletin that may be read. `site` is the public address. */
export const bulletinAddresses = (site: string): string[] =>
  shelf()
    .bulletins.filter((it) => !it.data.withdrawn)
    .map((it) => new URL(pathOf('bulletins', it.id), site).href);

/** A question about every page of a build: whether it is to be listed. */
export function mayBeListed(site: string): (page: string) => boolean {
  const readable = new Set(bulletinAddresses(site));
  const folder = new URL('/bulletins/', site).href;
  return (page) => !page.startsWith(folder) || page === folder || readable.has(page);
}
