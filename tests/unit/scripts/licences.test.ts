/** What the project is built from: every package with its hash and its licence. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licencesInLines, lockedPackages } from '../../../src/scripts/licences.ts';

const packages = lockedPackages('package-lock.json');

test('every package in the lock file is held to its hash, and says its licence', () => {
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter(([, { integrity }]) => !integrity).map(([folder]) => folder)).toEqual([]);
  expect(packages.filter(([, { license }]) => !license).map(([folder]) => folder)).toEqual([]);
});

test('every direct package has an exact version and its reason in the README', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  const direct = Object.entries({ ...dependencies, ...devDependencies });
  const readme = readFileSync('README.md', 'utf8');
  expect(direct.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(direct.filter(([name]) => !readme.includes(`\`${name}\``)).map(([name]) => name)).toEqual(
    [],
  );
});

test('licences are listed with the packages that bear them, the most frequent first', () => {
  const held = { version: '1.0.0' };
  expect(
    licencesInLines([
      ['node_modules/b', { ...held, license: 'MIT' }],
      ['node_modules/a', { ...held, license: 'MIT' }],
      ['node_modules/a/node_modules/b', { ...held, license: 'MIT' }],
      ['node_modules/@c/d', held],
    ]),
  ).toEqual(['MIT (2): a, b', 'not stated (1): @c/d']);
});
