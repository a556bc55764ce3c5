/**
 * Serves the built site with the headers it will have in public, compressed as it will be.
 * `npm start` and the browser tests use it; PORT changes the port.
 */
import { createServer, type Server } from 'node:http';
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from './headers.ts';

/** A server for a built site, not yet listening. Unknown paths get 404.html. */
export function serverFor(dist: string): Server {
  const notFound = readFileSync(join(dist, '404.html'));
  const set = (response: { setHeader: (name: string, value: string) => unknown }, path: string) => {
    for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
  };
  const files = sirv(dist, {
    gzip: true,
    brotli: true,
    etag: true,
    setHeaders: (response, path) => set(response, path),
    onNoMatch: (_request, response) => {
      set(response, '/404.html');
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
    },
  });
  return createServer(files);
}

function start(dist: string, port: number): void {
  if (!existsSync(join(dist, '404.html'))) {
    console.error('There is no built site yet. Run npm start, or npm run build first.');
    process.exit(1);
  }
  serverFor(dist)
    .on('error', (error: NodeJS.ErrnoException) => {
      console.error(
        error.code === 'EADDRINUSE'
          ? `Port ${port} is in use; choose another, for example PORT=${port + 1} npm start.`
          : `The library cannot be served: ${error.message}.`,
      );
      process.exit(1);
    })
    .listen(port, () => console.log(`The library is at http://localhost:${port}`));
}

if (import.meta.main) start(join(process.cwd(), 'dist'), Number(process.env.PORT ?? 4321));
