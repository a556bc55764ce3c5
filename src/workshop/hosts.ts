/**
 * `npm run hosts`: serves dist by the real nginx and the real Caddy, with the files of .hosts/, asks
 * one of every kind of path, and tells where an answer differs from what headers.ts says.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { headersFor } from './headers.ts';
import { caddyFile, nginxFile } from './host-files.ts';

type Answer = { status: number; headers: Record<string, string>; body: Buffer };
type Asked = { path: string; encoding?: string; etag?: string };
/** A server, and the encodings of pre-compressed files that it can send. */
type Host = {
  name: string;
  file: string;
  command: (file: string) => string[];
  encodings: string[];
};

const dist = join(process.cwd(), 'dist');
const port = 4477;

const nginx: Host = {
  name: 'nginx',
  file: nginxFile(dist, port),
  command: (file) => ['nginx', '-c', file, '-g', 'daemon off;'],
  encodings: ['gzip'],
};
const caddy: Host = {
  name: 'caddy',
  file: caddyFile(dist, port),
  command: (file) => ['caddy', 'run', '--config', file, '--adapter', 'caddyfile'],
  encodings: ['br', 'gzip'],
};

const ask = ({ path, encoding, etag }: Asked) =>
  new Promise<Answer>((resolve, reject) => {
    const headers = {
      ...(encoding && { 'Accept-Encoding': encoding }),
      ...(etag && { 'If-None-Match': etag }),
    };
    request({ port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string>,
          body: Buffer.concat(parts),
        }),
      );
    })
      .on('error', reject)
      .end();
  });

/** One of each kind of path, with the file that answers it and its type. */
function paths(): { path: string; file: string; type: RegExp }[] {
  const first = (pattern: string) => `/${globSync(pattern, { cwd: dist })[0]}`;
  const same = (path: string, type: RegExp) => ({ path, file: path, type });
  return [
    { path: '/', file: '/index.html', type: /^text\/html; ?charset=utf-8/i },
    { path: '/bulletins/kik/', file: '/bulletins/kik/index.html', type: /^text\/html/ },
    same(first('_astro/*.css'), /^text\/css/),
    same(first('_astro/*.js'), /^(text|application)\/javascript/),
    same('/names.json', /^application\/json/),
    same('/sitemap-index.xml', /xml/),
    same('/robots.txt', /^text\/plain/),
    same('/.well-known/security.txt', /^text\/plain/),
    same('/favicon.svg', /^image\/svg\+xml/),
    same('/pagefind/pagefind.js', /javascript/),
    same('/pagefind/pagefind-entry.json', /^application\/json/),
    same(first('pagefind/index/*'), /./),
    same(first('pagefind/fragment/*'), /./),
    ...globSync('api/v1/bulletins.json', { cwd: dist }).map((it) => same(`/${it}`, /json/)),
  ];
}

function differences(answer: Answer, path: string): string[] {
  return Object.entries(headersFor(path)).flatMap(([name, value]) => {
    const sent = answer.headers[name.toLowerCase()];
    return sent === value ? [] : [`${name} is ${sent ?? 'not sent'}`];
  });
}

async function compressed(path: string, file: string, encodings: string[]): Promise<string[]> {
  const ending: Record<string, string> = { br: 'br', gzip: 'gz' };
  const wrong = [];
  for (const encoding of encodings) {
    const made = globSync(`${file.slice(1)}.${ending[encoding]}`, { cwd: dist })[0];
    if (!made) continue;
    const answer = await ask({ path, encoding });
    const same = answer.body.equals(readFileSync(join(dist, made)));
    if (!same || answer.headers['content-encoding'] !== encoding)
      wrong.push(`the ${encoding} copy is not what is sent`);
  }
  return wrong;
}

async function found(host: Host): Promise<[string, string[]][]> {
  const results: [string, string[]][] = [];
  for (const { path, file, type } of paths()) {
    const answer = await ask({ path });
    const again = await ask({ path, etag: answer.headers.etag ?? '"none"' });
    results.push([
      path,
      [
        ...(answer.status === 200 ? [] : [`the status is ${answer.status}`]),
        ...(type.test(answer.headers['content-type'] ?? '')
          ? []
          : [`its type is ${answer.headers['content-type']}`]),
        ...(answer.body.equals(readFileSync(join(dist, file))) ? [] : ['it is another file']),
        ...(again.status === 304 ? [] : ['it does not say when nothing has changed']),
        ...differences(answer, path),
        ...(await compressed(path, file, host.encodings)),
      ],
    ]);
  }
  return results;
}

/** Paths that lead elsewhere, or nowhere. */
async function lost(): Promise<[string, string[]][]> {
  const forward = await ask({ path: '/bulletins/kik' });
  const to = forward.headers.location ?? 'nowhere';
  const nowhere = await ask({ path: '/bulletins/no-such-app/' });
  const page = readFileSync(join(dist, '404.html'));
  return [
    [
      '/bulletins/kik',
      /^30[18]$/.test(String(forward.status)) && /^\/bulletins\/kik\/$|^kik\/$/.test(to)
        ? []
        : [`it forwards to ${to}`],
    ],
    [
      '/bulletins/no-such-app/',
      [
        ...(nowhere.status === 404 ? [] : [`the status is ${nowhere.status}`]),
        ...(nowhere.body.equals(page) ? [] : ['it is not our own 404 page']),
        ...differences(nowhere, '/404.html'),
      ],
    ],
  ];
}

async function started(server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (server.exitCode !== null) break;
    const answer = await ask({ path: '/robots.txt' }).catch(() => undefined);
    if (answer) return;
    await setTimeout(100);
  }
  throw new Error(
    'a server did not start: run npm run hosts:write, then try its file of .hosts/ by hand',
  );
}

async function tried(host: Host): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
  const file = join(folder, host.name);
  writeFileSync(file, host.file);
  const [command = '', ...words] = host.command(file);
  const server = spawn(command, words, { stdio: 'ignore' });
  try {
    await started(server);
    const results = [...(await found(host)), ...(await lost())];
    for (const [path, wrong] of results)
      console.log(
        `${host.name}  ${wrong.length === 0 ? 'as it should be' : wrong.join('; ')}  ${path}`,
      );
    return results.filter(([, wrong]) => wrong.length > 0).length;
  } finally {
    server.kill();
    await setTimeout(300);
    rmSync(folder, { recursive: true });
  }
}

let wrong = 0;
let there = 0;
for (const host of [nginx, caddy]) {
  if (spawnSync(host.name, [host.name === 'nginx' ? '-v' : 'version']).error) {
    console.log(`${host.name} is not installed here, so it was not tried.`);
    continue;
  }
  there += 1;
  wrong += await tried(host);
}
console.log(`${there} hosts tried, ${wrong} paths answered otherwise than they should.`);
if (wrong > 0 || there === 0) process.exitCode = 1;
