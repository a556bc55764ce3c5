/** What may run on the machines of the project’s host, and with which rights. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

type Workflow = {
  permissions?: unknown;
  jobs: Record<string, { permissions?: unknown; steps: { run?: string; uses?: string }[] }>;
};

const workflows = globSync('.github/workflows/*.yml').map((file): [string, string] => [
  file.replace(/^.*\//, ''),
  readFileSync(file, 'utf8'),
]);

test('there are workflows to inspect', () => {
  expect(workflows.map(([name]) => name).sort()).toEqual(['ci.yml', 'links.yml', 'nightly.yml']);
});

test.each(workflows)('%s may read the project and nothing else', (_name, text) => {
  const { permissions, jobs } = parse(text) as Workflow;
  expect(permissions).toEqual({ contents: 'read' });
  expect(Object.values(jobs).filter((it) => it.permissions)).toEqual([]);
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
  const steps = Object.values((parse(text) as Workflow).jobs).flatMap((it) => it.steps);
  expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
});
