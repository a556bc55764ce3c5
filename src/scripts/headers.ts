/**
 * The one list of response headers. The preview server, dist/_headers and the files for nginx and
 * Caddy are all written from it, and a test compares them.
 */

import { securityTxtPath } from '../domain/disclosure.ts';

export type Headers = Readonly<Record<string, string>>;

const policy = [
  "default-src 'none'",
  // Pagefind's search is WebAssembly; without this word it would hang without a sound.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  // The search form leads to the A–Z when its script has not run.
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  'upgrade-insecure-requests',
].join('; ');

const denied = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];

/** Sent with every file. */
export const always: Headers = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** What only a page can be asked to keep: sent with HTML. */
export const pages: Headers = {
  'Content-Security-Policy': policy,
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': denied.map((it) => `${it}=()`).join(', '),
};

/** Files whose name carries a hash of their content never change; all else is asked for again. */
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  fresh: 'public, max-age=0, must-revalidate',
};

/** The folders whose files are named by their content. */
export const hashedFolders = ['/_astro/', '/pagefind/fragment/', '/pagefind/index/'];

/** The open data, which any site's script may read. */
export const openFolder = '/api/';
export const open: Headers = { 'Access-Control-Allow-Origin': '*' };

/** RFC 9116 asks for this character set by name. */
export const securityTxt = {
  path: securityTxtPath,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
};

/** A path with a file ending that is not .html: everything but a page's address. */
export const otherFile = /\.(?!html$)[a-z0-9_]+$/i;

/**
 * The headers for one path of the built site.
 * @param path begins with a slash; a page has no file ending, or .html
 */
export const headersFor = (path: string): Headers => ({
  ...always,
  ...(otherFile.test(path) ? {} : pages),
  ...(path.startsWith(openFolder) ? open : {}),
  ...(path === securityTxt.path ? securityTxt.headers : {}),
  'Cache-Control': hashedFolders.some((it) => path.startsWith(it)) ? caching.hashed : caching.fresh,
});
