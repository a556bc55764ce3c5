/**
 * A build that fails leaves the last good site as it was, and nothing half-written beside it. One that
 * takes over pages from the last site gives the same site as one that draws them all.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject } from '../../../src/scripts/project.ts';

const project = new URL('../../../', import.meta.url).pathname;

const homes: string[] = [];
afterAll(() => {
  for (const it of homes) rmSync(it, { recursive: true });
});

function copyOfProject(): string {
  mkdirSync(join(project, 'test-results'), { recursive: true });
  const home = mkdtempSync(join(project, 'test-results/build-'));
  homes.push(home);
  copyProject(home);
  return home;
}

const build = (home: string) =>
  spawnSync('npm', ['run', '-s', 'build'], { cwd: home, encoding: 'utf8' });

function change(home: string, id: string, from: string | RegExp, to: string): void {
  const file = join(home, `content/bulletins/${id}.mdx`);
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

/** Every file of a site with what it holds, as a hash. */
const filesOf = (site: string) =>
  globSync('**/{*,.*/*}.*', { cwd: site })
    .sort()
    .map(
      (it) =>
        `${it} ${createHash('sha1')
          .update(readFileSync(join(site, it)))
          .digest('hex')}`,
    );

test('a mistake in the content fails the build, names it, and leaves dist untouched', () => {
  const home = copyOfProject();
  mkdirSync(join(home, 'dist'));
  writeFileSync(join(home, 'dist/index.html'), 'the last good site');
  change(home, 'kik', 'kind: app', 'kind: game');

  const run = build(home);
  expect(run.status).toBe(1);
  expect(run.stdout + run.stderr).toContain(
    'content/bulletins/kik.mdx:2:7 kind: write kind: app, service or resources',
  );
  expect(readFileSync(join(home, 'dist/index.html'), 'utf8')).toBe('the last good site');
  expect(existsSync(join(home, '.dist-new'))).toBe(false);
}, 60_000);

test('a page that cannot be drawn fails the build, and leaves dist untouched with nothing beside it', () => {
  const home = copyOfProject();
  mkdirSync(join(home, 'dist'));
  writeFileSync(join(home, 'dist/index.html'), 'the last good site');
  const page = join(home, 'src/pages/bulletins/[id].astro');
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('const { entry }', 'throw new Error("no");\n$&'),
  );

  const run = build(home);
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('the last good site in dist is as it was');
  expect(readFileSync(join(home, 'dist/index.html'), 'utf8')).toBe('the last good site');
  expect(readdirSync(home).filter((it) => it.startsWith('.dist'))).toEqual([]);
}, 60_000);

test('after edits, a build that takes pages over gives the same site as one that draws them all', () => {
  const home = copyOfProject();
  build(home);
  change(home, 'wickr', /^title: .*$/m, 'title: Wicklow');
  expect(build(home).stdout).toMatch(/took over \d+ pages/);
  // Last, because a change of front matter would have drawn again what this must.
  change(home, 'kik', /^---\n\n/m, '---\n\nA sentence that was not there before.\n\n');
  expect(build(home).stdout).toMatch(/took over \d\d+ pages/);
  const afterEdits = filesOf(join(home, 'dist'));
  rmSync(join(home, '.astro'), { recursive: true });
  expect(build(home).stdout).toMatch(/took over 0 pages/);
  expect(filesOf(join(home, 'dist'))).toEqual(afterEdits);
}, 120_000);
