/**
 * Finds a Chromium for the PDFs, the browser tests and the bench. In order: CHROMIUM in the environment,
 * the PATH, Playwright's own.
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

const onPath = () =>
  ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
    .flatMap((name) =>
      (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
    )
    .find(runs);

/** A Chromium that is already here. @throws when CHROMIUM names one that cannot be run */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named) {
    if (runs(named)) return named;
    throw new Error(`CHROMIUM names ${named}, which cannot be run; correct it or leave it out.`);
  }
  const own = chromium.executablePath();
  return onPath() ?? (runs(own) ? own : undefined);
}

/** How Playwright starts the Chromium that is here, or its own. @throws as findChromium */
export function launchOptions(): LaunchOptions {
  const executablePath = findChromium();
  return { args: launchFlags, ...(executablePath && { executablePath }) };
}
