/** Which pages of bulletins the sitemap lists: all that may be read, under the address they have now. */
import { pathOf } from '../domain/addresses.ts';
import { shelf } from './shelf.ts';

/** A question about every page of a build: whether it is to be listed. `site` is the public address. */
export function mayBeListed(site: string): (page: string) => boolean {
  const readable = new Set(
    shelf()
      .bulletins.filter((it) => !it.data.withdrawn)
      .map((it) => new URL(pathOf('bulletins', it.id), site).href),
  );
  const folder = new URL('/bulletins/', site).href;
  return (page) => !page.startsWith(folder) || page === folder || readable.has(page);
}
