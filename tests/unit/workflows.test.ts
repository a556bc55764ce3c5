/** What may run on the machines of the project’s host, and with which rights. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

type Step = { run?: string; uses?: string; with?: { args?: string } };
type Workflow = {
  permissions?: unknown;
  jobs: Record<string, { permissions?: unknown; steps: Step[] }>;
};

const workflows = globSync('.github/workflows/*.yml').map((file): [string, string] => [
  file.replace(/^.*\//, ''),
  readFileSync(file, 'utf8'),
]);

const stepsOf = (text: string) =>
  Object.values((parse(text) as Workflow).jobs).flatMap((job) => job.steps);

test('there are workflows to inspect', () => {
  expect(workflows.map(([name]) => name).sort()).toEqual(['ci.yml', 'links.yml', 'nightly.yml']);
});

test.each(workflows)('%s may read the project and nothing else', (_name, text) => {
  const { permissions, jobs } = parse(text) as Workflow;
  expect(permissions).toEqual({ contents: 'read' });
  expect(Object.values(jobs).filter((job) => job.permissions)).toEqual([]);
});

test.each(workflows)(
  '%s names other people’s actions by commit, with the version',
  (_name, text) => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    expect(
      uses.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
    ).toEqual([]);
  },
);

test.each(workflows)('%s writes no value of GitHub’s into a script', (_name, text) => {
  expect(stepsOf(text).filter(({ run }) => run?.includes('${{'))).toEqual([]);
});

test.each(workflows)('%s runs no script that package.json does not have', (_name, text) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
  const named = stepsOf(text).flatMap(({ run = '' }) =>
    [...run.matchAll(/\bnpm run (?:-\S+ )*([\w:-]+)/g)].map(([, name = '']) => name),
  );
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('the weekly look at links reads every entry and README', () => {
  const text = readFileSync('.github/workflows/links.yml', 'utf8');
  const lychee = stepsOf(text).find(({ uses }) => uses?.startsWith('lycheeverse/lychee-action@'));
  expect(lychee?.with?.args?.split(' ')).toEqual(
    expect.arrayContaining(["'content/**/*.mdx'", 'README.md']),
  );
});
