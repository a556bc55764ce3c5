/** `npm run build`: Astro's build, published only when all of it succeeded. */
import './no-telemetry.ts';
import { rmSync } from 'node:fs';
import { build } from 'astro';
import { site } from '../site.ts';
import { publishSite } from './publish.ts';
import { requirePublisher, siteUrl } from './site-url.ts';

try {
  const address = siteUrl(process.env.SITE_URL);
  const hint = process.env.SITE_URL ? '' : ' (set SITE_URL)';
  console.log(`Pages give their address as ${address}${hint}`);
  requirePublisher(address, site);
  await publishSite((outDir) => {
    // Astro keeps what it read of an entry until its file changes; a schema may have changed meanwhile.
    rmSync('.astro/cache', { recursive: true, force: true });
    return build({ outDir, logLevel: 'warn' });
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('Nothing was built; the last good site in dist is as it was.');
  // At once: after a failure Astro goes on with the pages it had begun.
  process.exit(1);
}
