/** Which addresses of the library are withdrawn: the sitemap must not list them. */
import { shelf } from './shelf.ts';

let paths: Set<string> | undefined;

/** Whether a page's path is that of a withdrawn bulletin. A build asks it of every page. */
export function isWithdrawn(path: string): boolean {
  paths ??= new Set(
    shelf()
      .bulletins.filter((it) => it.data.withdrawn)
      .map((it) => `/bulletins/${it.id}/`),
  );
  return paths.has(path);
}
