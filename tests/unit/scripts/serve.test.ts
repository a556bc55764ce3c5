/** What the preview server gives out of a folder that holds more than pages. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serverFor } from '../../../src/scripts/serve.ts';

const dist = mkdtempSync(join(tmpdir(), 'bulletin-serve-'));
let server: Server;
let address = '';

beforeAll(async () => {
  mkdirSync(join(dist, '.well-known'));
  mkdirSync(join(dist, '.git'));
  writeFileSync(join(dist, '404.html'), 'Not here');
  writeFileSync(join(dist, '.well-known/security.txt'), 'Contact: mailto:a@library.example\n');
  writeFileSync(join(dist, '.git/config'), 'secret');
  writeFileSync(join(dist, '.env'), 'secret');
  server = serverFor(dist);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(dist, { recursive: true });
});

test('security.txt is given out, as the plain text RFC 9116 asks for', async () => {
  const response = await fetch(`${address}/.well-known/security.txt`);
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
  expect(await response.text()).toBe('Contact: mailto:a@library.example\n');
});

test.each(['/.env', '/.git/config'])('%s is not, though it is there', async (path) => {
  const response = await fetch(address + path);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('Not here');
});
