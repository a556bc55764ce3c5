/**
 * Finds a Chromium for the browser tests, the PDFs and the bench, or fetches one, and says which it took.
 * In order: CHROMIUM in the environment, the PATH, Playwright's own, Playwright's download, apt.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright';

export type Found = { path: string; from: string };

/** Keeps Chromium quiet on a closed network, and able to start in a container. */
export const launchFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = () =>
  ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
    .flatMap((name) =>
      (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
    )
    .find(runs);

/** A Chromium that is already here. @throws when CHROMIUM names one that cannot be run */
export function findChromium(): Found | undefined {
  const named = process.env.CHROMIUM;
  if (named) {
    if (runs(named)) return { path: named, from: 'the environment variable CHROMIUM' };
    throw new Error(`CHROMIUM names ${named}, which cannot be run; correct it or leave it out.`);
  }
  const installed = onPath();
  if (installed) return { path: installed, from: 'the PATH' };
  const own = chromium.executablePath();
  return runs(own) ? { path: own, from: 'Playwright' } : undefined;
}

/** How Playwright starts the Chromium that is here, or its own. @throws as findChromium */
export function launchOptions(): LaunchOptions {
  const executablePath = findChromium()?.path;
  return { args: launchFlags, ...(executablePath && { executablePath }) };
}

const ran = (command: string, ...words: string[]) =>
  spawnSync(command, words, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' }).status === 0;

function fetchChromium(): Found | undefined {
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
  if (found) console.log(`Browser tests use the Chromium of ${found.from}: ${found.path}`);
  else {
    console.error(
      'No Chromium could be found or fetched. Install Chromium or Chrome, or set CHROMIUM to the path of one, and run npm test again.',
    );
    process.exitCode = 1;
  }
}
