/** Says which Chromium the browser tests use; where there is none, fetches one by Playwright, then by apt. */
import { spawnSync } from 'node:child_process';
import { findChromium } from '../src/scripts/chromium.ts';

const ran = (command: string, ...words: string[]) =>
  spawnSync(command, words, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' }).status === 0;

function fetchChromium(): string | undefined {
  console.log('No Chromium here yet: asking Playwright for one. This can take a minute.');
  if (ran('npx', 'playwright', 'install', 'chromium')) return findChromium();
  if (process.getuid?.() !== 0) return undefined;
  console.log(
    'Playwright could not fetch one: installing Debian’s package. This can take a minute.',
  );
  ran('apt-get', 'update', '-qq');
  // The fonts stand in for Arial and Times, by which a sheet of paper is measured.
  ran('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation');
  return findChromium();
}

if (import.meta.main) {
  const found = findChromium() ?? fetchChromium();
  if (found) console.log(`Browser tests use ${found}`);
  else {
    console.error(
      'No Chromium could be found or fetched. Install Chromium or Chrome, or set CHROMIUM to the path of one, and run npm test again.',
    );
    process.exitCode = 1;
  }
}
