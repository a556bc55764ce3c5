/** Which addresses of the library are withdrawn: the sitemap must not list them. */
import { readContent } from './entries.ts';

/** @returns the paths of withdrawn bulletins in a content folder */
export const withdrawnPaths = (content: string): string[] =>
  readContent(content, ['bulletins'])
    .entries.filter((it) => (it.data as { withdrawn?: unknown } | null)?.withdrawn)
    .map((it) => `/bulletins/${it.id}/`);
