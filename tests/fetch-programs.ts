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

function fetchChromium(): void {
  console.log('No Chromium here yet: asking Playwright for one. This can take a minute.');
  if (!ran('npx', 'playwright', 'install', 'chromium'))
    // The fonts stand in for Arial and Times, by which a sheet of paper is measured.
    installed('chromium-headless-shell', 'fonts-liberation');
}

type Program = {
  name: string;
  find: () => string | undefined;
  fetch: () => void;
  /** What somebody can do where it cannot be fetched. */
  help: string;
};

const programs: Program[] = [
  {
    name: 'Chromium',
    find: findChromium,
    fetch: fetchChromium,
    help: 'Install Chromium or Chrome, or set CHROMIUM to the path of one',
  },
  {
    name: 'Firefox',
    find: findFirefox,
    // Playwright’s own Firefox is a changed one; the tests are for the one that people have.
    fetch: () => installed('firefox-esr'),
    help: 'Install Firefox, or set FIREFOX to the path of one',
  },
  {
    name: 'LibreOffice',
    find: findLibreOffice,
    fetch: () => installed('libreoffice-writer-nogui'),
    help: 'Install it, or set LIBREOFFICE to the path of soffice',
  },
  { name: 'nginx', find: findNginx, fetch: () => installed('nginx-light'), help: 'Install it' },
];

/** Says which one the tests use, once it has been fetched where it was missing. */
function provide({ name, find, fetch, help }: Program): void {
  if (!find()) fetch();
  const found = find();
  if (found) return console.log(`Tests use ${found}`);
  console.error(`No ${name} could be found or fetched. ${help}, and run npm test again.`);
  process.exitCode = 1;
}

if (import.meta.main) programs.forEach(provide);
