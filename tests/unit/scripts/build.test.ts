/** Whatever happens to a build, readers have the last good site or the new one, whole. */
import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
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
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { copyProject } from '../../fixtures/copy-project.ts';

const results = fileURLToPath(new URL('../../../test-results/', import.meta.url));
const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true });
});

function copyOfProject(): string {
  mkdirSync(results, { recursive: true });
  const home = mkdtempSync(join(results, 'build-'));
  homes.push(home);
  copyProject(home);
  return home;
}

const command = [process.execPath, ['src/scripts/build.ts']] as const;
const build = (home: string): SpawnSyncReturns<string> =>
  spawnSync(...command, { cwd: home, encoding: 'utf8' });

/** Changes the file of one bulletin, whichever it is. */
function editBulletin(home: string, edit: (text: string) => string): string {
  const [file = ''] = globSync('content/bulletins/*.mdx', { cwd: home }).sort();
  const text = readFileSync(join(home, file), 'utf8');
  expect(edit(text)).not.toBe(text);
  writeFileSync(join(home, file), edit(text));
  return file;
}

/** What a site holds: every file by its path and content. */
function contentOf(home: string): string {
  const dist = join(home, 'dist');
  const hash = createHash('sha1');
  for (const file of globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort())
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

test('a mistake in the content fails the build, is named, and leaves the last site as it was', () => {
  const home = copyOfProject();
  expect(build(home).status).toBe(0);
  const last = contentOf(home);
  const file = editBulletin(home, (text) => text.replace(/^kind: .*/m, 'kind: game'));

  const run = build(home);
  expect(run.status).toBe(1);
  expect(run.stderr).toMatch(
    new RegExp(`${file}:\\d+:7 kind: write kind: app, service or resources`),
  );
  expect(contentOf(home)).toBe(last);
  expect(readdirSync(join(home, '.sites'))).toHaveLength(1);
}, 120_000);

test('a page that cannot be rendered fails the build, and leaves nothing of it behind', () => {
  const home = copyOfProject();
  const page = join(home, 'src/pages/bulletins/[id].astro');
  const text = readFileSync(page, 'utf8');
  writeFileSync(page, text.replace('const { entry, newer }', 'throw new Error("no");\n$&'));

  const run = build(home);
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('the last good site in dist is as it was');
  expect(readdirSync(join(home, '.sites'))).toEqual([]);
}, 120_000);

test('of two builds at once the second says so and stops, and the first is published', async () => {
  const home = copyOfProject();
  const first = spawn(...command, { cwd: home, stdio: 'ignore' });
  const ended = new Promise((resolve) => first.on('exit', resolve));
  await expect
    .poll(() => globSync('.sites/building', { cwd: home }), { timeout: 30_000 })
    .toHaveLength(1);
  const second = build(home);
  expect(second.status).toBe(1);
  expect(second.stderr).toContain(`Another build is at work here (process ${first.pid})`);
  expect(await ended).toBe(0);
  expect(globSync('dist/index.html', { cwd: home })).toHaveLength(1);
}, 120_000);

test('a build killed at any instant leaves the last site or the new one, whole', async () => {
  const home = copyOfProject();
  const edit = (from: string, to: string) =>
    editBulletin(home, (text) =>
      text.replace(new RegExp(`^title: .*${from}$`, 'm'), (line) =>
        line.replace(new RegExp(`${from}$`), to),
      ),
    );
  const began = performance.now();
  build(home);
  const long = performance.now() - began;
  const before = contentOf(home);
  edit('', ' again');
  build(home);
  const after = contentOf(home);
  expect(after).not.toBe(before);

  // Early, while pages are drawn, and around the end, where the new site takes the place of the last.
  for (const [attempt, share] of [0.2, 0.7, 0.9, 0.96, 1, 1.04].entries()) {
    if (attempt % 2 === 0) edit(' again', '');
    else edit('', ' again');
    const running = spawn(...command, { cwd: home, stdio: 'ignore', detached: true });
    const ended = new Promise((resolve) => running.on('exit', resolve));
    await wait(share * long);
    try {
      process.kill(-running.pid!, 'SIGKILL');
    } catch {
      // It had ended already.
    }
    await ended;
    expect([before, after]).toContain(contentOf(home));
  }
  expect(build(home).status).toBe(0);
}, 300_000);

test('a library for a real address is refused while its publisher’s facts are examples', () => {
  const home = copyOfProject();
  const site = join(home, 'src/site.ts');
  const edit = (change: (text: string) => string) =>
    writeFileSync(site, change(readFileSync(site, 'utf8')));
  const env = { ...process.env, SITE_URL: 'https://library.sch.uk' };
  const buildThere = () => spawnSync(...command, { cwd: home, encoding: 'utf8', env });

  edit((text) => text.replace(/feedback: '[^']*'/, "feedback: 'a@b.sch.uk'"));
  const run = buildThere();
  expect(run.status).toBe(1);
  expect(run.stderr).toContain(
    'src/site.ts still has an example for: contact, licence. Write the publisher’s own there.',
  );
  expect(existsSync(join(home, 'dist'))).toBe(false);

  edit((text) => text.replaceAll('.example', '.sch.uk'));
  expect(buildThere().status).toBe(0);
}, 120_000);
