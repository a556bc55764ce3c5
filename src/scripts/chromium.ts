/**
 * Finds a Chromium for the PDFs, the browser tests and the bench. In order: CHROMIUM in the environment,
 * the PATH, Playwright's own. And a Firefox for the browser tests: FIREFOX, then the PATH.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright';

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

const onPath = (...names: string[]) =>
  names
    .flatMap((name) =>
      (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
    )
    .find(runs);

/** What a variable of the environment names. @throws when it cannot be run */
function namedBy(variable: string): string | undefined {
  const named = process.env[variable];
  if (!named || runs(named)) return named || undefined;
  throw new Error(`${variable} names ${named}, which cannot be run; correct it or leave it out.`);
}

/** A Chromium that is already here. @throws when CHROMIUM names one that cannot be run */
export function findChromium(): string | undefined {
  const own = chromium.executablePath();
  return (
    namedBy('CHROMIUM') ??
    onPath(
      // The whole browser draws windows that nobody sees: the tests take a third longer with it.
      'chromium-headless-shell',
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
    ) ??
    (runs(own) ? own : undefined)
  );
}

/** A Firefox that is already here. @throws when FIREFOX names one that cannot be run */
export const findFirefox = () => namedBy('FIREFOX') ?? onPath('firefox-esr', 'firefox');

/** How Playwright starts the Chromium that is here, or its own. @throws as findChromium */
export function launchOptions(): LaunchOptions {
  const executablePath = findChromium();
  return { args: launchFlags, ...(executablePath && { executablePath }) };
}
