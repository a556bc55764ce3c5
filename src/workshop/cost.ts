/**
 * What a command costs: its seconds, when it said each line, and the memory of all its processes by the
 * name of their program. Memory is what each holds in RAM, so a page that two processes share counts twice.
 * And how packages that are measured or measure are installed, for one run.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

type Line = { at: number; text: string };

export type Cost = {
  seconds: number;
  /** What it wrote to its output, and the seconds since the start at which it did. */
  lines: Line[];
  /** The most that the processes of one program held at one instant, in MB (a million bytes). */
  peak: Record<string, number>;
  /** The most that all of them held at one instant, in MB. */
  together: number;
};

type Process = { pid: number; parent: number; resident: number };

const every = 50;
const tail = 20;

const kilobytes = (status: string, field: string) =>
  Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);

/** Every process of this machine; one that ends while we look is left out. */
const processes = (): Process[] =>
  readdirSync('/proc')
    .map(Number)
    .filter(Boolean)
    .flatMap((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        const resident = (kilobytes(status, 'VmRSS') * 1024) / 1e6;
        return [{ pid, parent: kilobytes(status, 'PPid'), resident }];
      } catch {
        return [];
      }
    });

function familyOf(root: number): Process[] {
  const byParent = Map.groupBy(processes(), (it) => it.parent);
  const own = [...byParent.values()].flat().filter((it) => it.pid === root);
  // The list grows while it is walked, until no member has a child left.
  for (const { pid } of own) own.push(...(byParent.get(pid) ?? []));
  return own;
}

const programOf = (pid: number): string | undefined => {
  try {
    return basename(readlinkSync(`/proc/${pid}/exe`)).replace(/ \(deleted\)$/, '');
  } catch {
    return undefined;
  }
};

/** Looks at the memory of a process and its descendants again and again. @returns stops, and answers */
function watch(command: string, root = NaN): () => Pick<Cost, 'peak' | 'together'> {
  if (process.platform !== 'linux') {
    console.error('Memory is read from /proc, which only Linux has; it is left out here.');
    return () => ({ peak: { [basename(command)]: NaN }, together: NaN });
  }
  const most: Pick<Cost, 'peak' | 'together'> = { peak: {}, together: 0 };
  const look = () => {
    const now: Record<string, number> = {};
    for (const { pid, resident } of familyOf(root)) {
      const program = programOf(pid);
      if (program) now[program] = (now[program] ?? 0) + resident;
    }
    for (const [program, held] of Object.entries(now))
      most.peak[program] = Math.max(most.peak[program] ?? 0, held);
    const all = Object.values(now).reduce((sum, held) => sum + held, 0);
    most.together = Math.max(most.together, all);
  };
  look();
  const timer = setInterval(look, every);
  return () => {
    clearInterval(timer);
    return most;
  };
}

const listen = (stream: Readable, hear: (text: string) => void) =>
  createInterface({ input: stream }).on('line', (text) => hear(stripVTControlCharacters(text)));

const failure = (command: string, ended: string | number | null, said: string[]) =>
  new Error(`${command} ended with ${ended}:\n${said.slice(-tail).join('\n')}`);

/**
 * Runs a command, without a shell, to its end.
 * @param options env is added to the environment there is
 * @throws with the last of what it said, when it fails
 */
export async function costOf(
  command: string,
  words: string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<Cost> {
  const start = performance.now();
  const since = () => (performance.now() - start) / 1000;
  const child = spawn(command, words, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: Line[] = [];
  const said: string[] = [];
  listen(child.stdout, (text) => {
    lines.push({ at: since(), text });
    said.push(text);
  });
  listen(child.stderr, (text) => said.push(text));
  const stop = watch(command, child.pid);
  try {
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
    const seconds = since();
    if (code !== 0) throw failure([command, ...words].join(' '), signal ?? code, said);
    return { seconds, lines, ...stop() };
  } finally {
    stop();
  }
}

/** Installs packages, at exact versions, into a folder of their own for one run. @throws as costOf */
export async function install(home: string, packages: readonly string[]): Promise<void> {
  const quiet = ['--no-save', '--no-audit', '--no-fund'];
  await costOf('npm', ['install', '--prefix', home, ...quiet, ...packages], { cwd: home });
}
