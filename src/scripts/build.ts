/**
 * `npm run build`: checks, builds beside the last good site, and puts the new one in its place by one
 * rename. `dist` is a link to the newest site, so a build that fails or is killed leaves it as it was.
 */
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { defaultAddress } from '../site.ts';

const sites = '.sites';
const lock = join(sites, 'building');
const link = join(sites, 'link');

/** A lock is left behind by a build that was killed: its process is gone. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** @throws when another build is at work here */
function takeLock(): void {
  mkdirSync(sites, { recursive: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (holder && isRunning(holder))
      throw new Error(
        `Another build is at work here (process ${holder}); wait until it has ended.`,
      );
    rmSync(lock);
    takeLock();
  }
}

/** The last site stays beside the new one: a server that began with it may still be sending it. */
function removeOlderThan(last: string | undefined, folder: string): void {
  const kept = [folder, last, lock];
  for (const path of readdirSync(sites).map((name) => join(sites, name)))
    if (!kept.includes(path)) rmSync(path, { recursive: true, force: true });
}

/** The one step by which readers get the new site instead of the last. */
function publish(folder: string): void {
  rmSync(link, { force: true });
  symlinkSync(folder, link, 'junction');
  const last = lstatSync('dist', { throwIfNoEntry: false });
  if (last && !last.isSymbolicLink()) rmSync('dist', { recursive: true });
  const lastFolder = last?.isSymbolicLink() ? readlinkSync('dist') : undefined;
  renameSync(link, 'dist');
  removeOlderThan(lastFolder, folder);
}

/** Builds and publishes. @returns whether a new site stands in `dist` */
async function buildSite(): Promise<boolean> {
  const folder = join(sites, String(Date.now()));
  const address = process.env.SITE_URL || defaultAddress;
  console.log(
    `Pages give their address as ${address}${process.env.SITE_URL ? '' : ' (set SITE_URL)'}`,
  );
  try {
    await build({ outDir: folder, logLevel: 'warn' });
    publish(folder);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    rmSync(folder, { recursive: true, force: true });
    return false;
  }
}

async function run(): Promise<boolean> {
  try {
    takeLock();
  } catch (error) {
    console.error((error as Error).message);
    return false;
  }
  const succeeded = await buildSite();
  rmSync(lock, { force: true });
  return succeeded;
}

if (!(await run())) {
  console.error('Nothing was built; the last good site in dist is as it was.');
  // At once: after a failure Astro goes on with the pages it had begun.
  process.exit(1);
}
