/**
 * `npm test`: every check and test, one after another, each announced. All of them run even when one
 * fails, so that one run tells everything; ends with the totals, and with 1 when anything failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

type Step = { name: string; command: string };

const results = 'test-results';
const steps: Step[] = [
  { name: 'Programs', command: 'node tests/fetch-programs.ts' },
  { name: 'Format', command: 'prettier --check --log-level warn .' },
  { name: 'Lint', command: 'npm run -s lint' },
  { name: 'Spelling', command: 'npm run -s spell' },
  { name: 'Types', command: 'npm run -s types' },
  { name: 'Unused code', command: 'npm run -s unused' },
  { name: 'Content', command: 'npm run -s check' },
  {
    name: 'Unit tests',
    command: `npm run -s unit -- --reporter=default --reporter=json --outputFile.json=${results}/unit.json`,
  },
  { name: 'Build', command: 'npm run -s build' },
  { name: 'HTML', command: 'npm run -s html' },
  { name: 'Browser tests', command: 'npm run -s browser' },
];

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function run({ name, command }: Step, at: number): boolean {
  console.log(`\n[${at + 1}/${steps.length}] ${name}`);
  const since = performance.now();
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
  });
  console.log(`${status === 0 ? 'done' : 'FAILED'} in ${seconds(since)}`);
  return status === 0;
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
const failed = steps.filter((step, at) => !run(step, at));

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
  console.log(`Failed: ${failed.map((it) => it.name).join(', ')}`);
  process.exitCode = 1;
}
console.log(`${unit[0] + browser[0]} passed, ${unit[1] + browser[1]} failed`);
