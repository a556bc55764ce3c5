/** Whatever happens to a build, readers have the last good site or the new one, whole. */
import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../../fixtures/copy-project.ts';

const results = fileURLToPath(new URL('../../../test-results/', import.meta.url));
const command = [process.execPath, ['src/scripts/build.ts']] as const;

/** A project that has been built once. */
let home: string;
/** What its site holds. */
let last: string;
beforeAll(() => {
  mkdirSync(results, { recursive: true });
  home = mkdtempSync(join(results, 'build-'));
  copyProject(home);
  expect(build().status).toBe(0);
  last = siteHolds();
}, 120_000);
afterAll(() => rmSync(home, { recursive: true }));

const undo: (() => void)[] = [];
afterEach(() => {
  for (const back of undo.splice(0).reverse()) back();
});

const build = (env = {}): SpawnSyncReturns<string> =>
  spawnSync(...command, { cwd: home, encoding: 'utf8', env: { ...process.env, ...env } });

/** Changes a file of the project until the test has ended. */
function edit(file: string, change: (text: string) => string): void {
  const path = join(home, file);
  const text = readFileSync(path, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(path, change(text));
  undo.push(() => writeFileSync(path, text));
}

/** Every file of the site by its path and content. */
function siteHolds(): string {
  const dist = join(home, 'dist');
  const hash = createHash('sha1');
  for (const file of globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort())
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

const sitesKept = () => readdirSync(join(home, '.sites'));

test('a mistake in the content fails the build, is named, and leaves the last site as it was', () => {
  const [file = ''] = globSync('content/bulletins/*.mdx', { cwd: home });
  edit(file, (text) => text.replace(/^kind: .*/m, 'kind: game'));

  const run = build();
  expect(run.status).toBe(1);
  expect(run.stderr).toMatch(
    new RegExp(`${file}:\\d+:7 kind: write kind: app, service or resources`),
  );
  expect(siteHolds()).toBe(last);
  expect(sitesKept()).toHaveLength(1);
}, 60_000);

test('a page that cannot be rendered fails the build, and leaves nothing of it behind', () => {
  edit('src/pages/bulletins/[id].astro', (text) =>
    text.replace('const { entry, newer }', 'throw new Error("no");\n$&'),
  );

  const run = build();
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('the last good site in dist is as it was');
  expect(siteHolds()).toBe(last);
  expect(sitesKept()).toHaveLength(1);
}, 60_000);

test('a build killed while it draws pages leaves the last site as it was', async () => {
  const drawn = () => globSync('.sites/*/bulletins/*/index.html', { cwd: home }).length;
  const before = drawn();
  const running = spawn(...command, { cwd: home, stdio: 'ignore', detached: true });
  const ended = once(running, 'exit');
  await expect.poll(drawn, { timeout: 60_000, interval: 20 }).toBeGreaterThan(before);
  process.kill(-running.pid!, 'SIGKILL');
  await ended;
  expect(siteHolds()).toBe(last);
}, 60_000);

test('a library for a real address is refused while facts of its publisher are examples', () => {
  edit('src/site.ts', (text) => text.replace(/feedback: '[^']*'/, "feedback: 'a@b.example'"));
  const run = build({ SITE_URL: 'https://library.sch.uk' });
  expect(run.status).toBe(1);
  expect(run.stderr).toMatch(/src\/site\.ts still has an example for: .*feedback/);
  expect(siteHolds()).toBe(last);
}, 60_000);
