/**
 * `npm run build`: checks every entry, builds beside the last good site, and puts the new one in its
 * place only when every step has succeeded. A failed check or build leaves dist as it was.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';
import { report } from './check-command.ts';
import { shelve } from './shelf.ts';

const fresh = '.dist-new';
const last = '.dist-last';

const clear = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** @returns whether a whole new site stands beside the last one */
async function built(): Promise<boolean> {
  clear(fresh);
  const entries = report('content');
  if (!entries) return false;
  shelve(entries);
  try {
    await build({ outDir: fresh });
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

function replace(): void {
  clear(last);
  if (existsSync('dist')) renameSync('dist', last);
  renameSync(fresh, 'dist');
  clear(last);
}

if (await built()) replace();
else {
  clear(fresh);
  console.error('Nothing was built; the last good site in dist is as it was.');
  process.exitCode = 1;
}
