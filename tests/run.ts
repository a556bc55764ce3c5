/**
 * `npm test`: every check and test, each announced. All of them run even when one fails, so that one run
 * tells everything; ends with the totals, and with 1 when anything failed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

type Step = { name: string; command: string };

const results = 'test-results';

/** What needs no built site, beside what makes one; a browser then has the machine to itself. */
const sideBySide: Step[][] = [
  [
    { name: 'Types', command: 'npm run -s types' },
    { name: 'Format', command: 'prettier --check --log-level warn .' },
    { name: 'Lint', command: 'npm run -s lint' },
    { name: 'Spelling', command: 'npm run -s spell' },
    { name: 'Unused code', command: 'npm run -s unused' },
    { name: 'Content', command: 'npm run -s check' },
  ],
  [
    { name: 'Programs', command: 'node tests/fetch-programs.ts' },
    {
      name: 'Unit tests',
      command: `npm run -s unit -- --reporter=default --reporter=json --outputFile.json=${results}/unit.json`,
    },
    { name: 'Build', command: 'npm run -s build' },
    { name: 'HTML', command: 'npm run -s html' },
  ],
];
const last: Step = { name: 'Browser tests', command: 'npm run -s browser' };

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const failed: string[] = [];

/** What steps side by side say is shown whole when each has ended, so that it does not mix. */
async function run({ name, command }: Step, alone: boolean): Promise<void> {
  const since = performance.now();
  const child = spawn(command, {
    shell: true,
    stdio: alone ? 'inherit' : 'pipe',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
  });
  if (alone) console.log(`\n${name}`);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (words: string) => said.push(words));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) failed.push(name);
  if (!alone) console.log(`\n${name}\n${said.join('').trimEnd()}`);
  console.log(`${code === 0 ? 'done' : 'FAILED'} in ${seconds(since)}`);
}

async function runAll(steps: Step[]): Promise<void> {
  for (const step of steps) await run(step, false);
}

/** What a runner's report says passed and failed; a report that is missing counts as one failure. */
function counted(file: string, read: (report: never) => [number, number]): [number, number] {
  try {
    return read(JSON.parse(readFileSync(`${results}/${file}`, 'utf8')) as never);
  } catch {
    return [0, 1];
  }
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
await Promise.all(sideBySide.map(runAll));
await run(last, true);

const unit = counted('unit.json', (it: { numPassedTests: number; numFailedTests: number }) => [
  it.numPassedTests,
  it.numFailedTests,
]);
const browser = counted(
  'browser.json',
  ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => [
    stats.expected,
    stats.unexpected + stats.flaky,
  ],
);
console.log(`\nUnit tests: ${unit.join(' passed, ')} failed`);
console.log(`Browser tests: ${browser.join(' passed, ')} failed`);
if (failed.length > 0) {
  console.log(`Failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
console.log(`All of it took ${seconds(0)}.`);
console.log(`${unit[0] + browser[0]} passed, ${unit[1] + browser[1]} failed`);
