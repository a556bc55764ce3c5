/**
 * What a command costs, what a server sends, and how long a reader waits for a search.
 * cspell:ignore setsid
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright';
import { inBrotli } from '../../src/integrations/compress.ts';

/** The value that this share of all values does not exceed. */
export const atShare = (share: number, values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? NaN;

/** `megabytes`: the most its processes held at one instant; what two of them share counts twice. */
export type Cost = { seconds: number; megabytes: number; stdout: string };

/** Runs a command to its end, in a session of its own. @throws with what it wrote, when it fails */
export async function run(home: string, ...command: string[]): Promise<Cost> {
  const began = performance.now();
  const PATH = `${dirname(process.execPath)}:${process.env.PATH}`;
  const env = { ...process.env, PATH, ASTRO_TELEMETRY_DISABLED: '1' };
  const running = promisify(execFile)('setsid', command, { cwd: home, env, maxBuffer: 1e9 });
  const look = ['-o', 'rss=', '--sid', String(running.child.pid)];
  let megabytes = 0;
  const note = (_: unknown, kilobytes: string) => {
    const held = kilobytes.split('\n').reduce((sum, one) => sum + Number(one), 0);
    megabytes = Math.max(megabytes, held / 1000);
  };
  const timer = setInterval(() => execFile('ps', look, note), 500);
  const { stdout } = await running.finally(() => clearInterval(timer));
  return { seconds: (performance.now() - began) / 1000, megabytes, stdout };
}

export type Sent = { bytes: number; fontBytes: number; requests: number };

const types: Record<string, string> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves a folder and counts what it sends: a browser leaves out what a worker fetches. */
export async function serve(folder: string) {
  const sent: Sent = { bytes: 0, fontBytes: 0, requests: 0 };
  const server = createServer(async ({ url = '' }, response) => {
    const path = decodeURIComponent(url.replace(/\?.*/, '')).replace(/\/$/, '/index.html');
    const content = await readFile(join(folder, path)).catch(() => undefined);
    if (!content) return response.writeHead(404).end();
    const type = types[extname(path)];
    // Every site's text as this library sends its own.
    const body = type ? await inBrotli(path, content) : content;
    sent[path.endsWith('.woff2') ? 'fontBytes' : 'bytes'] += body.length;
    sent.requests += 1;
    if (type) response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br' });
    return response.end(body);
  }).listen(0);
  await once(server, 'listening');
  return { server, sent, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}

/** Where a site is searched: what opens the search, its box, one result, and the title in it. */
export type Search = { opener?: string; box: string; result: string; title: string };

/** Types a question at once. @returns the wait for a first result, and its title when all has come */
export const ask = (page: Page, search: Search, typed: string) =>
  page.evaluate(
    async ([{ box, result, title }, typed]) => {
      const pause = (wait: number) => new Promise((done) => setTimeout(done, wait));
      const input = document.querySelector<HTMLInputElement>(box)!;
      const shown = () =>
        [...document.querySelectorAll(result)].find((item) => item.checkVisibility());
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
        if (shown()?.querySelector(title)) first ||= changed;
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      const began = performance.now();
      type(typed);
      // A first result stands when nothing has moved for a while; without one we wait longer.
      while (performance.now() < (first ? changed + 150 : began + 600)) await pause(10);
      observer.disconnect();
      const titles = [...(shown()?.querySelectorAll(title) ?? [])];
      return { milliseconds: first - began, first: titles.at(-1)?.textContent.trim() };
    },
    [search, typed] as const,
  );
