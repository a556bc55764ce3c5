/** `npm run licences`: the licence of every package that is installed, from the lock file. */
import { readFileSync } from 'node:fs';

type Locked = { version: string; license?: string; integrity?: string };

/** Every package of a lock file, by its folder. The project itself is none. @throws when it is no lock file */
export function lockedPackages(file: string): [folder: string, Locked][] {
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as {
    packages: Record<string, Locked>;
  };
  return Object.entries(packages).filter(([folder]) => folder !== '');
}

/** "MIT (300): acorn, ajv, …", the most frequent licence first. */
export function licencesInLines(packages: readonly [folder: string, Locked][]): string[] {
  const byLicence = Object.groupBy(packages, ([, { license = 'not stated' }]) => license);
  return Object.entries(byLicence)
    .map(([licence, held]) => ({
      licence,
      names: [...new Set(held!.map(([folder]) => folder.replace(/^.*node_modules\//, '')))].sort(),
    }))
    .sort((a, b) => b.names.length - a.names.length || a.licence.localeCompare(b.licence))
    .map(({ licence, names }) => `${licence} (${names.length}): ${names.join(', ')}`);
}

if (import.meta.main)
  console.log(licencesInLines(lockedPackages('package-lock.json')).join('\n\n'));
