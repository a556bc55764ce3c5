/** `npm run build`: Astro's build, published only when all of it succeeded. */
import { build } from 'astro';
import { defaultAddress } from '../site.ts';
import { publishSite } from './publish.ts';

const address = process.env.SITE_URL || defaultAddress;
const hint = process.env.SITE_URL ? '' : ' (set SITE_URL)';
console.log(`Pages give their address as ${address}${hint}`);

try {
  await publishSite((outDir) => build({ outDir, logLevel: 'warn' }));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('Nothing was built; the last good site in dist is as it was.');
  // At once: after a failure Astro goes on with the pages it had begun.
  process.exit(1);
}
