/**
 * `npm run build`: builds beside the last good site, and puts the new one in its place only when
 * every step has succeeded. A failed check or build leaves dist as it was.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';

const fresh = '.dist-new';
const last = '.dist-last';

const clear = (folder: string) => rmSync(folder, { recursive: true, force: true });

clear(fresh);
const { status } = spawnSync('astro', ['build', '--force', '--outDir', fresh], {
  stdio: 'inherit',
});
if (status === 0) {
  clear(last);
  if (existsSync('dist')) renameSync('dist', last);
  renameSync(fresh, 'dist');
  clear(last);
} else {
  clear(fresh);
  console.error('The build failed; the last good site in dist is as it was.');
  process.exitCode = 1;
}
