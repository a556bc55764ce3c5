/** Reads the list of response headers, public/_headers, in the format of Cloudflare Pages and Netlify. */

export type Headers = Record<string, string>;
export type HeaderRule = { path: string; headers: Headers };

/** What both hosts send by themselves with a file that no rule gives a Cache-Control. */
const revalidate = 'public, max-age=0, must-revalidate';

/**
 * @param text the content of a `_headers` file
 * @returns its rules, in their order; `path` is whole, or ends with `*` for all that begins with it
 * @throws when a line is neither a path, nor a header below one, nor a comment
 */
export function readHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    if (line.startsWith('/')) {
      rules.push({ path: line.trim(), headers: {} });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(\S.*?)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (!name || !value || !rule)
      throw new Error(`Line ${index + 1} of _headers is neither a path nor a header below one.`);
    rule.headers[name] = value;
  }
  return rules;
}

const matches = (path: string, pattern: string) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/**
 * The headers a host sends with one file.
 * @param path the file's address from the root of the site, beginning with a slash
 */
export const headersFor = (path: string, rules: readonly HeaderRule[]): Headers =>
  Object.assign(
    { 'Cache-Control': revalidate },
    ...rules.filter((rule) => matches(path, rule.path)).map((rule) => rule.headers),
  ) as Headers;
