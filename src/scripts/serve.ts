/**
 * Serves the built site with the headers of its `_headers` file and its compressed copies.
 * `npm start` and the browser tests use it; PORT changes the port.
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, readHeaders } from './headers.ts';

/** An encoding that the browser refuses, as in "br;q=0": sirv looks for the name alone. */
const refusedEncoding = /[\w*-]+\s*;\s*q=0(\.0*)?\s*(?=,|$)/gi;

const isBuilt = (dist: string) =>
  ['404.html', '_headers'].every((file) => existsSync(join(dist, file)));

/**
 * A server for a built site, not yet listening. Unknown paths get 404.html.
 * @throws when `dist` holds no 404.html or no `_headers`
 */
export function serverFor(dist: string): Server {
  const notFound = readFileSync(join(dist, '404.html'));
  const rules = readHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
  // Over http, Safari would ask localhost for every style and script by https, and get none.
  const setHeaders = (response: ServerResponse, path: string) => {
    for (const [name, value] of Object.entries(headersFor(path, rules)))
      if (name !== 'Strict-Transport-Security')
        response.setHeader(name, value.replace('; upgrade-insecure-requests', ''));
  };
  const files = sirv(dist, {
    gzip: true,
    brotli: true,
    etag: true,
    setHeaders,
    onNoMatch: (_request, response) => {
      setHeaders(response, '/404.html');
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
    },
  });
  return createServer((request, response) => {
    const accepted = String(request.headers['accept-encoding'] ?? '');
    request.headers['accept-encoding'] = accepted.replace(refusedEncoding, '');
    files(request, response);
  });
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** @param text the variable PORT; empty for the usual port */
function portFrom(text: string): number {
  const port = Number(text || 4321);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    stop(`PORT is "${text}"; it must be a whole number from 1 to 65535.`);
  return port;
}

/** Serves a built site until the process ends; where it cannot, says why in a sentence and ends. */
export function serve(dist: string, port: number): void {
  if (!isBuilt(dist)) stop('There is no built site yet. Run npm start, or npm run build first.');
  // The folder itself, not the link to it: a build meanwhile must not mix two sites.
  serverFor(realpathSync(dist))
    .on('error', (error: NodeJS.ErrnoException) =>
      stop(
        error.code === 'EADDRINUSE'
          ? `Port ${port} is in use. Set PORT to choose another.`
          : `The library cannot be served: ${error.message}.`,
      ),
    )
    .listen(port, () => console.log(`The library is at http://localhost:${port}`));
}

if (import.meta.main) serve(join(process.cwd(), 'dist'), portFrom(process.env.PORT ?? ''));
