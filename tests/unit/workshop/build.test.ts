/** A build that fails leaves the last good site as it was, and nothing half-written beside it. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const project = new URL('../../../', import.meta.url).pathname;

test('a mistake in the content fails the build, names it, and leaves dist untouched', () => {
  mkdirSync(join(project, 'test-results'), { recursive: true });
  const home = mkdtempSync(join(project, 'test-results/broken-'));
  for (const it of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'content', 'src'])
    cpSync(join(project, it), join(home, it), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(home, 'node_modules'));
  mkdirSync(join(home, 'dist'));
  writeFileSync(join(home, 'dist/index.html'), 'the last good site');
  const kik = join(home, 'content/bulletins/kik.mdx');
  writeFileSync(kik, readFileSync(kik, 'utf8').replace('kind: app', 'kind: game'));

  const run = spawnSync('npm', ['run', '-s', 'build'], { cwd: home, encoding: 'utf8' });
  expect(run.status).toBe(1);
  expect(run.stdout + run.stderr).toContain(
    'content/bulletins/kik.mdx:2:7 kind: write kind: app, service or resources',
  );
  expect(readFileSync(join(home, 'dist/index.html'), 'utf8')).toBe('the last good site');
  expect(existsSync(join(home, '.dist-new'))).toBe(false);
}, 60_000);
