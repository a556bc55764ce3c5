/** What a command costs, what a server sends, and how long a reader waits for a search. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright';
import type { Site } from './sites.ts';

/** The value that this share of all values does not exceed. */
export const atShare = (values: number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? NaN;

const pageBytes = 4096;

function processOf(id: string): { id: number; parent: number; bytes: number }[] {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return [{ id: Number(id), parent: fields[1]!, bytes: fields[21]! * pageBytes }];
  } catch {
    // It ended while we looked.
    return [];
  }
}

/** MB that a process and all that it started hold in RAM now; what two of them share counts twice. */
function megabytesOf(root: number): number {
  const processes = readdirSync('/proc').filter(Number).flatMap(processOf);
  const family = new Set([root]);
  // The set grows while it is walked, until no member has a child left.
  for (const member of family)
    for (const { id, parent } of processes) if (parent === member) family.add(id);
  return processes.reduce((sum, { id, bytes }) => sum + (family.has(id) ? bytes / 1e6 : 0), 0);
}

/** `megabytes`: the most that all its processes held at one instant, looked at every 100 ms. */
export type Cost = { seconds: number; megabytes: number; output: string };

/** Runs a command to its end. @throws with the last of what it said, when it fails */
export async function run(home: string, command: string, ...words: string[]): Promise<Cost> {
  const began = performance.now();
  const PATH = `${dirname(process.execPath)}:${process.env.PATH}`;
  const env = { ...process.env, PATH, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(command, words, { cwd: home, env });
  let [output, errors, megabytes] = ['', '', 0];
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (errors += text));
  const look = () => (megabytes = Math.max(megabytes, megabytesOf(child.pid!)));
  const timer = setInterval(look, 100);
  const [code] = await once(child, 'close');
  clearInterval(timer);
  if (code !== 0)
    throw new Error(`${command} ${words.join(' ')}: ${(output + errors).slice(-2000)}`);
  return { seconds: (performance.now() - began) / 1000, megabytes, output };
}

const types: Record<string, string> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** @returns what a host would send for a file: text in Brotli, as strong as in our own compressed copies */
function bodyOf(file: string): Buffer {
  const content = readFileSync(file);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return types[extname(file)] ? brotliCompressSync(content, { params: quality }) : content;
}

/** Serves a folder and counts the bodies it sends: a browser leaves out what a worker fetches. */
export async function serve(folder: string) {
  const sent = { bytes: 0, requests: 0 };
  const bodies = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://host').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return response.writeHead(404).end();
    const body = bodies.get(file) ?? bodyOf(file);
    bodies.set(file, body);
    sent.bytes += body.length;
    sent.requests += 1;
    const type = types[extname(file)];
    const packed = type && { 'Content-Type': type, 'Content-Encoding': 'br' };
    return response.writeHead(200, packed || {}).end(body);
  }).listen(0);
  await once(server, 'listening');
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  return { server, address, sent };
}

export type Answer = { milliseconds: number; first: string | undefined };

/** Types a question at once. @returns the wait for a first result, and the first when all has come */
export const ask = (page: Page, search: Site['search'], typed: string): Promise<Answer> =>
  page.evaluate(
    async ({ search, typed }) => {
      const pause = (wait: number) => new Promise((done) => setTimeout(done, wait));
      const input = document.querySelector<HTMLInputElement>(search.box)!;
      const shown = () =>
        [...document.querySelectorAll(search.result)].find((item) => item.checkVisibility());
      const type = (text: string) => {
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      };
      type('');
      for (let left = 100; shown() && left > 0; left -= 1) await pause(20);
      await pause(50);
      let [first, changed] = [NaN, NaN];
      const observer = new MutationObserver(() => {
        changed = performance.now();
        if (shown()) first ||= changed;
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      const began = performance.now();
      type(typed);
      // A first result stands when nothing has moved for a while; without one we wait longer.
      while (performance.now() < (first ? changed + 150 : began + 1500)) await pause(10);
      observer.disconnect();
      const title = [...(shown()?.querySelectorAll(search.title) ?? [])].at(-1);
      return { milliseconds: first - began, first: title?.textContent.trim() };
    },
    { search, typed },
  );
