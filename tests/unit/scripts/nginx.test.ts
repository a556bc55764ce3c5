/** .hosts/nginx.conf sends what public/_headers lists: by its text, and by the real nginx where there is one. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Headers, headersFor, readHeaders } from '../../../src/scripts/headers.ts';

const configuration = readFileSync('.hosts/nginx.conf', 'utf8');
const rules = readHeaders(readFileSync('public/_headers', 'utf8'));

/** One file of each kind, with its content. */
const files = {
  '/index.html': 'Home',
  '/bulletins/example/index.html': 'A bulletin',
  '/404.html': 'Not here',
  '/_astro/site.abc.css': 'body {}',
  '/api/v1/bulletins.json': '{}',
  '/names.json': '[]',
  '/feed.xml': '<feed/>',
  '/.well-known/security.txt': 'Contact: mailto:a@library.example',
  '/pagefind/pagefind.js': 'export {}',
  '/pagefind/wasm.en.pagefind': 'wasm',
  '/pagefind/pagefind.en_1.pf_meta': 'meta',
  '/pagefind/index/en_1.pf_index': 'index',
  '/pagefind/fragment/en_1.pf_fragment': 'fragment',
};
const addresses = Object.entries(files).map(([file, content]): [string, string] => [
  file.replace(/index\.html$/, ''),
  content,
]);

const unquoted = (value: string) => value.replace(/^"(.*)"$/, '$1');

/** The value of a variable for a path, by its map: the first pattern that matches, or the default. */
function mapped(variable: string, path: string): string {
  const [, block = ''] = new RegExp(`map \\$uri \\${variable} {([^}]*)}`).exec(configuration) ?? [];
  const cases = [...block.matchAll(/^\s*(\S+) (".*");$/gm)];
  const fitting =
    cases.find(([, when = '']) => when.startsWith('~') && new RegExp(when.slice(1)).test(path)) ??
    cases.find(([, when]) => when === 'default');
  return unquoted(fitting?.[2] ?? '');
}

/** The headers that the lines of nginx.conf add for a path; nginx adds none with an empty value. */
const addedFor = (path: string): Headers =>
  Object.fromEntries(
    [...configuration.matchAll(/^\s*add_header (\S+) (.*) always;$/gm)]
      .map(([, name = '', value = '']): [string, string] => [
        name,
        value.startsWith('$') ? mapped(value, path) : unquoted(value),
      ])
      .filter(([, value]) => value),
  );

test.each(addresses)('the text of nginx.conf adds the headers of _headers to %s', (path) => {
  // nginx makes the type of a file's ending and the charset, and adds no header for it.
  const { 'Content-Type': type, ...headers } = headersFor(path, rules);
  expect(addedFor(path)).toEqual(headers);
  if (type) expect(type).toBe('text/plain; charset=utf-8');
});

test('the text of nginx.conf gives plain text its charset, and adds headers in one place only', () => {
  expect(configuration).toMatch(/^\s*charset utf-8;$/m);
  expect(configuration).toMatch(/^\s*charset_types .*\btext\/plain\b.*;$/m);
  expect(configuration).not.toMatch(/^\s*location\b/m);
});

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: string };

/** nginx in a folder of its own, answering at a socket there: ports may be taken. */
function site() {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-nginx-'));
  const socketPath = join(folder, 'socket');
  const file = join(folder, 'nginx.conf');
  let nginx: ChildProcess;

  const request = (path: string, headers: Record<string, string> = {}) =>
    new Promise<Answer>((resolve, reject) => {
      get({ socketPath, path, headers: { Host: 'library.example', ...headers } }, (response) => {
        const { statusCode: status, headers: sent } = response;
        text(response).then((body) => resolve({ status, headers: sent, body }), reject);
      }).on('error', reject);
    });

  const start = async () => {
    chmodSync(folder, 0o755); // started by root, nginx reads as another user
    const root = join(folder, 'site');
    for (const [name, content] of Object.entries({ ...files, '/index.html.gz': 'Home in gzip' })) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), content);
    }
    writeFileSync(
      file,
      configuration
        .replaceAll('/tmp/', `${folder}/`)
        .replace('listen 8080', `listen unix:${socketPath}`)
        .replace('/srv/library', root),
    );
    nginx = spawn('nginx', ['-c', file, '-g', 'daemon off;'], { env, stdio: 'inherit' });
    for (let tries = 0; nginx.exitCode === null && tries < 100; tries += 1) {
      if (await request('/').catch(() => undefined)) return;
      await setTimeout(50);
    }
    throw new Error('nginx does not start with .hosts/nginx.conf.');
  };

  const stop = async () => {
    if (nginx.exitCode === null) {
      const exited = once(nginx, 'exit');
      nginx.kill();
      await exited;
    }
    rmSync(folder, { recursive: true });
  };
  return { request, start, stop };
}

// Debian's nginx lies where not every user's PATH leads.
const env = { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin` };
const isInstalled = !spawnSync('nginx', ['-v'], { env }).error;

if (isInstalled && existsSync('/etc/nginx/mime.types'))
  describe('the real nginx', () => {
    const { request, start, stop } = site();
    beforeAll(start);
    afterAll(stop);

    const differences = ({ headers }: Answer, path: string) =>
      Object.entries(headersFor(path, rules)).filter(
        ([name, value]) => headers[name.toLowerCase()] !== value,
      );

    test.each(addresses)('sends %s with every header of _headers', async (path, content) => {
      const answer = await request(path);
      expect(answer).toMatchObject({ status: 200, body: content });
      expect(differences(answer, path)).toEqual([]);
      if (!path.startsWith('/api/'))
        expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    });

    test.each(['/bulletins/no-such-app/', '/_astro/gone.abc.css', '/api/v1/gone.json'])(
      'answers %s with the page for what is not there, which is never kept',
      async (path) => {
        const answer = await request(path);
        expect(answer).toMatchObject({ status: 404, body: 'Not here' });
        expect(differences(answer, '/404.html')).toEqual([]);
      },
    );

    test.each([
      ['/', 'text/html; charset=utf-8'],
      ['/_astro/site.abc.css', 'text/css; charset=utf-8'],
      ['/pagefind/pagefind.js', /^(text|application)\/javascript; charset=utf-8$/],
      ['/names.json', 'application/json; charset=utf-8'],
      ['/feed.xml', 'text/xml; charset=utf-8'],
      ['/pagefind/wasm.en.pagefind', 'application/octet-stream'],
      ['/pagefind/pagefind.en_1.pf_meta', 'application/octet-stream'],
      ['/pagefind/index/en_1.pf_index', 'application/octet-stream'],
      ['/pagefind/fragment/en_1.pf_fragment', 'application/octet-stream'],
    ])('gives %s the type %s', async (path, type) => {
      const { headers } = await request(path);
      expect(headers['content-type']).toMatch(type);
    });

    test('sends the gzip copy to a browser that accepts it, and tells caches so', async () => {
      const { headers, body } = await request('/', { 'Accept-Encoding': 'gzip' });
      expect(body).toBe('Home in gzip');
      expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    });

    test('says when nothing has changed, with the headers of _headers', async () => {
      const { headers } = await request('/');
      const again = await request('/', { 'If-None-Match': headers.etag ?? '' });
      expect(again.status).toBe(304);
      expect(differences(again, '/')).toEqual([]);
    });

    test('adds a forgotten closing slash, wherever the proxy before it is', async () => {
      const { status, headers } = await request('/bulletins/example');
      expect(status).toBe(301);
      expect(headers.location).toBe('/bulletins/example/');
    });
  });
