/** However the making of a site ends, readers have the last one or the new one, whole. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';

const files = 100;
let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'bulletins-'));
});
afterAll(() => rmSync(home, { recursive: true }));

/** Makes a site in a process of its own; each of its files holds the same word. */
function publish(word: string, pause = 0) {
  const program = `
    import { publishSite } from ${JSON.stringify(import.meta.resolve('../../../src/scripts/publish.ts'))};
    import { mkdirSync, writeFileSync } from 'node:fs';
    await publishSite(async (folder) => {
      mkdirSync(folder);
      await new Promise((made) => setTimeout(made, ${pause}));
      for (let at = 0; at < ${files}; at += 1) writeFileSync(folder + '/' + at, '${word}');
    });`;
  return spawn(process.execPath, ['--input-type=module', '-e', program], { cwd: home });
}

/** The words of the site that readers have: one, when it is whole. */
function published(): string[] {
  const found = globSync('dist/*', { cwd: home }).map((file) =>
    readFileSync(join(home, file), 'utf8'),
  );
  expect(found).toHaveLength(files);
  return [...new Set(found)];
}

const buildsLeft = () => readdirSync(join(home, '.sites')).filter((name) => /^\d/.test(name));

test('killed at any instant, it leaves the last site or the new one, and the next clears up', async () => {
  const began = performance.now();
  await once(publish('first'), 'exit');
  const long = performance.now() - began;
  let last = 'first';
  const kills = 25;
  for (let attempt = 0; attempt < kills; attempt += 1) {
    const next = `site ${attempt}`;
    const running = publish(next);
    const ended = once(running, 'exit');
    // From the middle, when Node has started, until it should have ended.
    await wait((0.5 + (0.6 * attempt) / kills) * long);
    running.kill('SIGKILL');
    await ended;
    const [word, ...others] = published();
    expect(others).toEqual([]);
    expect([last, next]).toContain(word);
    last = word!;
  }
  await once(publish('last'), 'exit');
  expect(published()).toEqual(['last']);
  expect(buildsLeft().length).toBeLessThanOrEqual(2);
}, 60_000);

test('of two at once the second says so and stops, and the first is published', async () => {
  const first = publish('of the first', 1500);
  const ended = once(first, 'exit');
  await expect.poll(() => globSync('.sites/building', { cwd: home })).toHaveLength(1);
  const second = publish('of the second');
  expect(await text(second.stderr)).toContain(
    `Another build is at work here (process ${first.pid})`,
  );
  expect(await ended).toEqual([0, null]);
  expect(published()).toEqual(['of the first']);
});
