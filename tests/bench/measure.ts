/** What a command costs, what a server sends, and how long a reader waits. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright';

export const atShare = (values: number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? NaN;

const pageBytes = 4096;

/** MB that a process and all that it started hold in RAM now; what two of them share counts twice. */
function megabytesOf(root: number): number {
  const processes = readdirSync('/proc').filter(Number).flatMap((id) => {
    try {
      const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ').map(Number);
      return [{ id: Number(id), parent: fields[1]!, bytes: fields[21]! * pageBytes }];
    } catch {
      // It ended while we looked.
      return [];
    }
  });
  const family = new Set([root]);
  // The set grows while it is walked, until no member has a child left.
  for (const member of family)
    for (const { id, parent } of processes) if (parent === member) family.add(id);
  return processes.reduce((sum, { id, bytes }) => sum + (family.has(id) ? bytes / 1e6 : 0), 0);
}

export type Cost = { seconds: number; megabytes: number; output: string };

/** Runs a command to its end. @throws with the last of what it said, when it fails */
export async function run(home: string, command: string[]): Promise<Cost> {
  const began = performance.now();
  const PATH = `${dirname(process.execPath)}:${process.env.PATH}`;
  const env = { ...process.env, PATH, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(command[0]!, command.slice(1), { cwd: home, env });
  let [output, errors, megabytes] = ['', '', 0];
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (errors += text));
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, megabytesOf(child.pid!));
  }, 100);
  const [code] = await once(child, 'close');
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command.join(' ')}: ${(output + errors).slice(-2000)}`);
  return { seconds: (performance.now() - began) / 1000, megabytes, output };
}

const types: Record<string, string> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml',
};

/**
 * Serves a folder as a usual host does, text in Brotli, and counts the bodies it sends: a browser's
 * own count leaves out what a worker fetches.
 */
export async function serve(folder: string) {
  const sent = { bytes: 0, requests: 0 };
  const bodies = new Map<string, Buffer>();
  const bodyOf = (file: string) => {
    const content = readFileSync(file);
    if (!types[extname(file)]) return content;
    return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://host').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return response.writeHead(404).end();
    const body = bodies.get(file) ?? bodyOf(file);
    bodies.set(file, body);
    sent.bytes += body.length;
    sent.requests += 1;
    const type = types[extname(file)];
    response.setHeader('Content-Type', type ?? 'application/octet-stream');
    if (type) response.setHeader('Content-Encoding', 'br');
    return response.end(body);
  }).listen(0);
  await once(server, 'listening');
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  return { server, address, sent };
}

/** How a search is worked: the box, one result, and the title in it (the last that fits). */
export type Search = { open?: string; box: string; result: string; title: string };
export type Answer = { milliseconds: number; first: string | undefined };

/** Types a question at once. @returns the wait for a first result, and the first when all has come */
export const ask = (page: Page, search: Search, typed: string): Promise<Answer> =>
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
      for (let left = 40; shown() && left > 0; left -= 1) await pause(50);
      await pause(50);
      let [first, changed, began] = [NaN, NaN, performance.now()];
      const observer = new MutationObserver(() => {
        changed = performance.now();
        if (shown()) first ||= changed;
      });
      const whole = { subtree: true, childList: true, attributes: true, characterData: true };
      observer.observe(document.body, whole);
      began = performance.now();
      type(typed);
      // A first result stands when nothing has moved for a while; without one we wait longer.
      const over = () => performance.now() - (first ? changed + 150 : began + 1500) > 0;
      while (!over()) await pause(20);
      observer.disconnect();
      const title = [...(shown()?.querySelectorAll(search.title) ?? [])].at(-1)?.textContent;
      return { milliseconds: first - began, first: title?.trim() };
    },
    { search, typed },
  );
