/** The public address of the site, from SITE_URL: what pages, sitemap, feeds and paper carry. */
import { defaultAddress } from '../site.ts';

/**
 * @param written what SITE_URL holds; nothing means the example address
 * @throws when it is no web address, or leads below one: links here begin at the root of a site
 */
export function siteUrl(written: string | undefined): string {
  if (!written) return defaultAddress;
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(
      `SITE_URL=${written} is not a web address. Write it whole: https://library.example`,
    );
  if (url.pathname !== '/' || url.search || url.hash)
    throw new Error(
      `SITE_URL=${written} leads below a site. The library needs a site of its own, such as https://library.${url.hostname}; write its address without a path.`,
    );
  return url.origin;
}
