/** What the local server gives out of a folder that holds more than pages, and how it refuses. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFor, readHeaders } from '../../../src/scripts/headers.ts';
import { serverFor } from '../../../src/scripts/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'bulletin-serve-'));
const dist = join(folder, 'dist');
const headersFile = readFileSync('public/_headers', 'utf8');
const files = {
  '404.html': 'Not here',
  _headers: headersFile,
  'index.html': 'Home',
  'index.html.br': 'Home in Brotli',
  'index.html.gz': 'Home in gzip',
  '.well-known/security.txt': 'Contact: mailto:a@library.example\n',
  '.git/config': 'secret',
  '.env': 'secret',
};
let server: Server;
let port = 0;

beforeAll(async () => {
  for (const name of ['.well-known', '.git', '../empty'])
    mkdirSync(join(dist, name), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dist, name), content);
  server = serverFor(dist);
  await new Promise<void>((ready) => server.listen(0, ready));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: string };
const request = (path: string, encoding = '') =>
  new Promise<Answer>((resolve, reject) => {
    get({ port, path, headers: { 'Accept-Encoding': encoding } }, (response) => {
      const { statusCode: status, headers } = response;
      text(response).then((body) => resolve({ status, headers, body }), reject);
    }).on('error', reject);
  });

test('security.txt is given out, as the plain text RFC 9116 asks for', async () => {
  const { status, headers, body } = await request('/.well-known/security.txt');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(body).toBe('Contact: mailto:a@library.example\n');
});

test.each(['/.env', '/.git/config'])('%s is not, though it is there', async (path) => {
  expect(await request(path)).toMatchObject({ status: 404, body: 'Not here' });
});

test.each(['/', '/no-such-page/'])(
  '%s is sent with the headers of _headers but those that Safari obeys only over https',
  async (path) => {
    const { headers } = await request(path);
    const expected = headersFor(path, readHeaders(headersFile));
    for (const [name, value] of Object.entries(expected)) {
      if (name === 'Strict-Transport-Security') continue;
      expect(headers[name.toLowerCase()]).toBe(value.replace('; upgrade-insecure-requests', ''));
    }
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    expect(headers).not.toHaveProperty('strict-transport-security');
  },
);

test.each([
  ['gzip, deflate, br', 'br', 'Home in Brotli'],
  ['gzip, br;q=0.5', 'br', 'Home in Brotli'],
  ['gzip, br;q=0', 'gzip', 'Home in gzip'],
  ['br; q=0.000, gzip', 'gzip', 'Home in gzip'],
  ['br;q=0, gzip;q=0', undefined, 'Home'],
  ['', undefined, 'Home'],
])('a browser that accepts "%s" gets the encoding %s', async (accepted, encoding, content) => {
  const { headers, body } = await request('/', accepted);
  expect(headers['content-encoding']).toBe(encoding);
  expect(body).toBe(content);
});

/** Runs the command where `cwd` holds a site or none, until it stops by itself. */
const serve = (cwd: string, PORT: string) =>
  new Promise<{ code: number | null; words: string }>((resolve) => {
    const command = spawn(process.execPath, [join(process.cwd(), 'src/scripts/serve.ts')], {
      cwd,
      env: { ...process.env, PORT },
    });
    const words = text(command.stderr);
    command.on('exit', (code) => void words.then((said) => resolve({ code, words: said })));
  });

test('a port in use is named', async () => {
  expect(await serve(folder, String(port))).toEqual({
    code: 1,
    words: `Port ${port} is in use. Set PORT to choose another.\n`,
  });
});

test.each(['abc', '0', '-1', '80.5', '65536'])('PORT=%s is refused', async (wrong) => {
  expect(await serve(folder, wrong)).toEqual({
    code: 1,
    words: `PORT is "${wrong}"; it must be a whole number from 1 to 65535.\n`,
  });
});

test('where no site is built, the command to build it is named', async () => {
  expect(await serve(join(folder, 'empty'), String(port))).toEqual({
    code: 1,
    words: 'There is no built site yet. Run npm start, or npm run build first.\n',
  });
});
