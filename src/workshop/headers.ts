/**
 * The one list of response headers. The preview server and dist/_headers are both written from it,
 * and a test compares them.
 */

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
const always: Headers = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** What only a page can be asked to keep: sent with HTML. */
const pages: Headers = {
  'Content-Security-Policy': policy,
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': denied.map((it) => `${it}=()`).join(', '),
};

/** Files whose name carries a hash of their content never change; all else is asked for again. */
const caching = (path: string): Headers => ({
  'Cache-Control': path.startsWith('/_astro/')
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=0, must-revalidate',
});

/** A path without a file ending is a page's address, with or without its closing slash. */
const isPage = (path: string) => !/\.[a-z0-9_]+$/i.test(path) || path.endsWith('.html');

/**
 * The headers for one path of the built site.
 * @param path begins with a slash; a page has no file ending, or .html
 */
export const headersFor = (path: string): Headers => ({
  ...always,
  ...(isPage(path) ? pages : {}),
  ...caching(path),
});

const block = (pattern: string, headers: Headers) =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * The same list as a `_headers` file, as Cloudflare Pages and Netlify read it. Its patterns cannot
 * tell pages from other files, so every file gets a page's headers: stricter, a little heavier.
 */
export const headersFile = () =>
  [block('/*', { ...always, ...pages }), block('/_astro/*', caching('/_astro/'))].join('\n\n') +
  '\n';
