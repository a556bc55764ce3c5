/**
 * Writes the files of a new site and their compressed copies in threads of their own: one thread draws
 * pages, and waiting for the disk and for Brotli took as long again.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Tinypool } from 'tinypool';
import { compressFile, isCompressed, takeOverCopies } from './compress.ts';

/** A file by its path in the site; without `content` it is there already. */
type Task = { site: string; last: string; path: string; content?: Uint8Array };

/** What a file has now: new copies, those of the last good site, or none because it needs none. */
type Copies = 'new' | 'same' | 'none';

/** What a thread does. */
export default function write({ site, last, path, content }: Task): Copies {
  const file = join(site, path);
  const bytes = Buffer.from(content ?? readFileSync(file));
  if (content) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  if (!isCompressed(path)) return 'none';
  if (takeOverCopies(file, bytes, join(last, path))) return 'same';
  compressFile(file, bytes);
  return 'new';
}

export type Writer = {
  /** Writes one file by its path in the site, with its copies. */
  add: (path: string, content?: Uint8Array) => Promise<void>;
  /** Gives copies to every file that is there and has none yet. */
  addRest: () => Promise<void>;
  /** How many files have copies now, and how many of them took those over. */
  count: () => { all: number; same: number };
  /** Ends the threads. */
  close: () => Promise<void>;
};

/**
 * Starts the threads: as many as the machine has, but one, which draws meanwhile.
 * @param last the folder of the last good site, if there is one
 */
export function writer(site: string, last: string): Writer {
  const maxThreads = Math.max(1, availableParallelism() - 1);
  const threads = new Tinypool({ filename: import.meta.url, minThreads: 1, maxThreads });
  const count = { all: 0, same: 0 };
  const add = async (path: string, content?: Uint8Array) => {
    const task: Task = { site, last, path, ...(content && { content }) };
    const copies = (await threads.run(task)) as Copies;
    if (copies !== 'none') count.all += 1;
    if (copies === 'same') count.same += 1;
  };
  const addRest = async () => {
    const all = await Array.fromAsync(glob('**/*.*', { cwd: site }));
    const left = all.filter((it) => isCompressed(it) && !existsSync(join(site, `${it}.gz`)));
    await Promise.all(left.map((it) => add(it)));
  };
  return { add, addRest, count: () => ({ ...count }), close: () => threads.destroy() };
}
