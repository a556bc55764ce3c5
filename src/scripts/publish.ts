/**
 * Sites are built beside each other in `.sites`, and `dist` is a link to the one that readers get. So a
 * new site takes the place of the last by one rename, and whatever fails or is killed changes nothing.
 */
import fs from 'node:fs';
import { join } from 'node:path';

const sites = '.sites';
const lock = join(sites, 'building');
const ownLock = `${lock}-${process.pid}`;
const link = join(sites, 'link');

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** @throws when another build is at work here. The lock of a build that was killed counts for nothing. */
function takeLock(): void {
  fs.mkdirSync(sites, { recursive: true });
  // Written whole before it gets its name, so that nobody ever reads half of it.
  fs.writeFileSync(ownLock, String(process.pid));
  try {
    fs.linkSync(ownLock, lock);
  } catch {
    const holder = Number(fs.readFileSync(lock, 'utf8'));
    if (isRunning(holder))
      throw new Error(
        `Another build is at work here (process ${holder}); wait until it has ended.`,
      );
    fs.rmSync(lock, { force: true });
    takeLock();
  } finally {
    fs.rmSync(ownLock, { force: true });
  }
}

/** The last site stays beside the new one: a server that began with it may still be sending it. */
function removeOthers(...kept: (string | undefined)[]): void {
  for (const path of fs.readdirSync(sites).map((name) => join(sites, name)))
    if (path !== lock && !kept.includes(path)) fs.rmSync(path, { recursive: true, force: true });
}

function publish(folder: string): void {
  fs.rmSync(link, { force: true });
  fs.symlinkSync(folder, link, 'junction');
  const last = fs.lstatSync('dist', { throwIfNoEntry: false });
  if (last && !last.isSymbolicLink()) fs.rmSync('dist', { recursive: true });
  const lastFolder = last?.isSymbolicLink() ? fs.readlinkSync('dist') : undefined;
  fs.renameSync(link, 'dist');
  removeOthers(folder, lastFolder);
}

/**
 * Makes a site in a folder of its own, then lets `dist` lead to it.
 * @param make fills the folder it is given
 * @throws what `make` throws, and when another build is at work; `dist` is then as it was
 */
export async function publishSite(make: (folder: string) => Promise<void>): Promise<void> {
  takeLock();
  const folder = join(sites, `${Date.now()}-${process.pid}`);
  try {
    await make(folder);
    publish(folder);
  } catch (error) {
    fs.rmSync(folder, { recursive: true, force: true });
    throw error;
  } finally {
    fs.rmSync(lock, { force: true });
  }
}
