/**
 * `npm run lighthouse`: Lighthouse on a phone over the built site, three runs a page, the median of each
 * category. It is installed for the run: it is larger than the project.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, launchFlags } from '../src/scripts/chromium.ts';
import { serverFor } from '../src/scripts/serve.ts';
import { atShare, run } from './bench/measure.ts';

const version = '13.5.0';
const pages =
  '/ /bulletins/kik/ /features/strangers/ /get-help/child/picture-online/ /search/'.split(' ');

type Audit = { score: number | null; title: string };
type Report = { categories: Record<string, { score: number }>; audits: Record<string, Audit> };

const home = mkdtempSync(join(tmpdir(), 'bulletin-lighthouse-'));
const server = serverFor('dist').listen(0);
process.env.CHROME_PATH = findChromium() ?? '';

async function reportOn(page: string): Promise<Report> {
  const url = `http://localhost:${(server.address() as AddressInfo).port}${page}`;
  const flags = `--chrome-flags=--headless=new ${launchFlags.join(' ')}`;
  const audit = () =>
    run(home, 'node_modules/.bin/lighthouse', url, '--output=json', '--quiet', flags);
  // Now and then it loses its own recording of a page and asks to be run again, on a busy machine twice.
  return JSON.parse((await audit().catch(audit).catch(audit)).stdout) as Report;
}

try {
  await run(
    home,
    'npm',
    'install',
    '--no-audit',
    '--no-fund',
    '--prefix',
    home,
    `lighthouse@${version}`,
  );
  for (const page of pages) {
    const reports = [await reportOn(page), await reportOn(page), await reportOn(page)];
    const medians = Object.keys(reports[0]!.categories).map((name) => {
      const scores = reports.map(({ categories }) => categories[name]!.score * 100);
      return { name, score: Math.round(atShare(0.5, scores)) };
    });
    console.log(page, medians.map(({ name, score }) => `${name} ${score}`).join(', '));
    const audits = reports.flatMap((report) => Object.values(report.audits));
    const lost = audits.filter(({ score }) => score !== null && score < 0.9);
    for (const title of new Set(lost.map((audit) => audit.title))) console.log(`    ${title}`);
    if (medians.some(({ score }) => score < 100)) process.exitCode = 1;
  }
} finally {
  server.close();
  rmSync(home, { recursive: true, force: true });
}
