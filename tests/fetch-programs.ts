/** Says which Chromium, Firefox, LibreOffice and nginx the tests use, and fetches what is not there. */
import { spawnSync } from 'node:child_process';
import { findChromium, findFirefox } from '../src/scripts/chromium.ts';

/** LibreOffice, by which letters are opened as a school would open them in Word. */
export const findLibreOffice = (): string | undefined =>
  [process.env.LIBREOFFICE, 'soffice', 'libreoffice'].find(
    (name) => name && spawnSync(name, ['--version']).status === 0,
  );

/** Debian’s nginx lies where not every user’s PATH leads. */
export const nginxPath = `${process.env.PATH ?? ''}:/usr/sbin`;

const findNginx = (): string | undefined =>
  spawnSync('nginx', ['-v'], { env: { ...process.env, PATH: nginxPath } }).error
    ? undefined
    : 'nginx';

const ran = (command: string, ...words: string[]) =>
  spawnSync(command, words, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' }).status === 0;

function installed(...packages: string[]): void {
  if (process.getuid?.() !== 0) return;
  console.log('Installing Debian’s package. This can take a minute.');
  ran('apt-get', 'update', '-qq');
  ran('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function fetchChromium(): string | undefined {
  console.log('No Chromium here yet: asking Playwright for one. This can take a minute.');
  if (!ran('npx', 'playwright', 'install', 'chromium'))
    // The fonts stand in for Arial and Times, by which a sheet of paper is measured.
    installed('chromium', 'fonts-liberation');
  return findChromium();
}

/** Playwright’s own Firefox is a changed one; the tests are for the one that people have. */
function fetchFirefox(): string | undefined {
  installed('firefox-esr');
  return findFirefox();
}

function fetchLibreOffice(): string | undefined {
  installed('libreoffice-writer-nogui');
  return findLibreOffice();
}

function fetchNginx(): string | undefined {
  installed('nginx-light');
  return findNginx();
}

function announce(found: string | undefined, missing: string): void {
  if (found) return console.log(`Tests use ${found}`);
  console.error(missing);
  process.exitCode = 1;
}

if (import.meta.main) {
  announce(
    findChromium() ?? fetchChromium(),
    'No Chromium could be found or fetched. Install Chromium or Chrome, or set CHROMIUM to the path of one, and run npm test again.',
  );
  announce(
    findFirefox() ?? fetchFirefox(),
    'No Firefox could be found or fetched. Install Firefox, or set FIREFOX to the path of one, and run npm test again.',
  );
  announce(
    findLibreOffice() ?? fetchLibreOffice(),
    'No LibreOffice could be found or fetched. Install it, or set LIBREOFFICE to the path of soffice, and run npm test again.',
  );
  announce(
    findNginx() ?? fetchNginx(),
    'No nginx could be found or fetched. Install it, and run npm test again.',
  );
}
