/**
 * What a command costs, what a server sends, and how long a reader waits for a search.
 * cspell:ignore setsid
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright';
import type { Site } from './sites.ts';

/** The value that this share of all values does not exceed. */
export const atShare = (values: number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? NaN;

/** Bytes that a process holds in RAM now, if it is of this session: see proc_pid_stat(5). */
function residentIn(session: number, file: string): number {
  try {
    const fields = readFileSync(file, 'utf8').split(') ').at(-1)!.split(' ').map(Number);
    return fields[3] === session ? fields[21]! * 4096 : 0;
  } catch {
    return 0; // It ended while we looked.
  }
}

/** `megabytes`: the most its processes held at one instant; what two of them share counts twice. */
export type Cost = { seconds: number; megabytes: number; stdout: string };

/** Runs a command to its end, in a session of its own. @throws with what it said, when it fails */
export async function run(home: string, ...command: string[]): Promise<Cost> {
  const began = performance.now();
  const PATH = `${dirname(process.execPath)}:${process.env.PATH}`;
  const env = { ...process.env, PATH, ASTRO_TELEMETRY_DISABLED: '1' };
  const running = promisify(execFile)('setsid', command, { cwd: home, env, maxBuffer: 1e9 });
  let most = 0;
  const timer = setInterval(() => {
    const held = globSync('/proc/[0-9]*/stat').map((file) => residentIn(running.child.pid!, file));
    most = Math.max(
      most,
      held.reduce((sum, bytes) => sum + bytes, 0),
    );
  }, 100);
  try {
    const { stdout } = await running;
    return { seconds: (performance.now() - began) / 1000, megabytes: most / 1e6, stdout };
  } catch (error) {
    const { message, stdout } = error as Error & { stdout: string };
    throw new Error(`${message}\n${stdout.slice(-1000)}`);
  } finally {
    clearInterval(timer);
  }
}

const types = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

/** What a host sends for a file: text in Brotli, as strong as in our own compressed copies. */
function responseOf(file: string) {
  const content = readFileSync(file);
  const type = types[extname(file).slice(1) as keyof typeof types];
  if (!type) return { content, headers: {} };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  const headers = { 'Content-Type': `${type};charset=utf-8`, 'Content-Encoding': 'br' };
  return { content: brotliCompressSync(content, { params }), headers };
}

/** Serves a folder and counts the bodies it sends: a browser leaves out what a worker fetches. */
export async function serve(folder: string) {
  const sent = { bytes: 0, requests: 0 };
  const server = createServer(({ url = '' }, response) => {
    const path = decodeURIComponent(url.replace(/\?.*/, '')).replace(/\/$/, '/index.html');
    const file = join(folder, path);
    if (!existsSync(file)) return response.writeHead(404).end();
    const { content, headers } = responseOf(file);
    sent.bytes += content.length;
    sent.requests += 1;
    return response.writeHead(200, headers).end(content);
  }).listen(0);
  await once(server, 'listening');
  return { server, sent, address: `http://localhost:${(server.address() as AddressInfo).port}` };
}

/** Types a question at once. @returns the wait for a first result, and its title when all has come */
export const ask = (page: Page, site: Site, typed: string) =>
  page.evaluate(
    async ({ site: { box, result, title }, typed }) => {
      const pause = (wait: number) => new Promise((done) => setTimeout(done, wait));
      const input = document.querySelector<HTMLInputElement>(box)!;
      const titles = () => {
        const items = [...document.querySelectorAll(result)];
        return items.find((item) => item.checkVisibility())?.querySelectorAll(title) ?? [];
      };
      const type = (text: string) => {
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      };
      type('');
      for (let left = 100; titles().length > 0 && left > 0; left -= 1) await pause(20);
      await pause(50);
      let [first, changed] = [NaN, NaN];
      const observer = new MutationObserver(() => {
        changed = performance.now();
        if (titles().length > 0) first ||= changed;
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      const began = performance.now();
      type(typed);
      // A first result stands when nothing has moved for a while; without one we wait longer.
      while (performance.now() < (first ? changed + 100 : began + 1200)) await pause(10);
      observer.disconnect();
      return { milliseconds: first - began, first: [...titles()].at(-1)?.textContent.trim() };
    },
    { site, typed },
  );
