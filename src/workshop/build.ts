/**
 * `npm run build`: checks every entry, builds beside the last good site, and puts the new one in its
 * place only when every step has succeeded. A failed check or build leaves dist as it was.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { report } from './check-command.ts';

const fresh = '.dist-new';
const last = '.dist-last';

const clear = (folder: string) => rmSync(folder, { recursive: true, force: true });

function build(): boolean {
  clear(fresh);
  const words = ['build', '--force', '--outDir', fresh];
  return (
    report('content') !== undefined && spawnSync('astro', words, { stdio: 'inherit' }).status === 0
  );
}

function replace(): void {
  clear(last);
  if (existsSync('dist')) renameSync('dist', last);
  renameSync(fresh, 'dist');
  clear(last);
}

if (build()) replace();
else {
  clear(fresh);
  console.error('Nothing was built; the last good site in dist is as it was.');
  process.exitCode = 1;
}
