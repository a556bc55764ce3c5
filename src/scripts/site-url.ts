/** The public address of the site, from SITE_URL: what pages, sitemap, feeds and paper carry. */
import { isExample } from '../domain/addresses.ts';
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

/** What of a publisher only the publisher can say. */
type Publisher = { contact: string; feedback: string; licence: { url: string } };

/**
 * A library for real readers needs a real publisher.
 * @throws when the address is a real one, naming every fact that is still an example
 */
export function requirePublisher(address: string, { contact, feedback, licence }: Publisher): void {
  const facts = { contact, feedback, licence: licence.url };
  const missing = Object.entries(facts).flatMap(([name, value]) => (isExample(value) ? name : []));
  if (!isExample(address) && missing.length > 0)
    throw new Error(
      `${address} is a real address, but src/site.ts still has an example for: ${missing.join(', ')}. Write the publisher’s own there.`,
    );
}
