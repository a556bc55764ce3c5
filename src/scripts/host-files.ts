/**
 * The list of headers in each host's own words: `_headers` (Cloudflare Pages, Netlify), nginx and
 * Caddy. `npm run hosts:write` writes the last two to .hosts/; a test keeps them equal to the list.
 */
import { writeFileSync } from 'node:fs';
import {
  always,
  caching,
  hashedFolders,
  type Headers,
  open,
  openFolder,
  otherFile,
  pages,
  securityTxt,
} from './headers.ts';

const entries = (headers: Headers) => Object.entries(headers);

const block = (pattern: string, headers: Headers) =>
  [pattern, ...entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * `_headers`. Its patterns cannot tell pages from other files, so every file gets a page's headers:
 * stricter, a little heavier. No header stands in two blocks that match one path, because hosts
 * would send both; what must be asked for again is each host's own default.
 */
export const headersFile = () =>
  [
    block('/*', { ...always, ...pages }),
    ...hashedFolders.map((it) => block(`${it}*`, { 'Cache-Control': caching.hashed })),
    block(`${openFolder}*`, open),
    block(securityTxt.path, securityTxt.headers),
  ].join('\n\n') + '\n';

const variable = (name: string) => `$send_${name.toLowerCase().replaceAll('-', '_')}`;
const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`;

/** nginx sends no header whose value is empty: so a map decides by path what is sent. */
const mapped = (name: string, cases: string[]) =>
  [`  map $uri ${variable(name)} {`, ...cases.map((it) => `    ${it};`), '  }'].join('\n');

/** The whole of nginx.conf, for a server that is not root and writes nothing but to /tmp. */
export function nginxFile(root: string, port: number): string {
  const names = [...entries(always), ...entries(pages), ...entries(open)].map(([name]) => name);
  const maps = [
    ...entries(pages).map(([name, value]) =>
      mapped(name, [`default ${quoted(value)}`, `${quoted(`~*${otherFile.source}`)} ""`]),
    ),
    ...entries(open).map(([name, value]) =>
      mapped(name, ['default ""', `~^${openFolder} ${quoted(value)}`]),
    ),
    mapped('Cache-Control', [
      `default ${quoted(caching.fresh)}`,
      ...hashedFolders.map((it) => `~^${it} ${quoted(caching.hashed)}`),
    ]),
  ];
  const value = (name: string) => (name in always ? quoted(always[name]!) : variable(name));
  return `# Written by npm run hosts:write from src/scripts/headers.ts. Change that list, not this file.
worker_processes auto;
pid /tmp/nginx.pid;
error_log /dev/stderr warn;

events {}

http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  types {
    application/wasm wasm;
  }
  charset utf-8;
  charset_types text/html text/css text/plain text/xml application/javascript application/json;
  server_tokens off;
  absolute_redirect off;
  access_log off;
  client_body_temp_path /tmp/nginx-body;
  proxy_temp_path /tmp/nginx-proxy;
  fastcgi_temp_path /tmp/nginx-fastcgi;
  uwsgi_temp_path /tmp/nginx-uwsgi;
  scgi_temp_path /tmp/nginx-scgi;

${maps.join('\n\n')}

  server {
    listen ${port};
    root ${root};
    gzip_static on; # the build has written every .gz; for .br add Debian's brotli module and brotli_static on
    error_page 404 /404.html;

${[...names, 'Cache-Control'].map((name) => `    add_header ${name} ${value(name)} always;`).join('\n')}
  }
}
`;
}

const caddyHeaders = (indent: string, headers: Headers) =>
  entries(headers)
    .map(([name, value]) => `${indent}${name} ${quoted(value)}`)
    .join('\n');

/** The Caddyfile: the same site, the same headers. */
export function caddyFile(root: string, port: number): string {
  return `# Written by npm run hosts:write from src/scripts/headers.ts. Change that list, not this file.
{
\tadmin off
\tauto_https off
}

:${port} {
\troot * ${root}
\t@page not path_regexp (?i)\\.[a-z0-9_]+$
\t@html path *.html
\t@hashed path ${hashedFolders.map((it) => `${it}*`).join(' ')}
\t@fresh not path ${hashedFolders.map((it) => `${it}*`).join(' ')}
\t@open path ${openFolder}*
\t@index path *.pf_index *.pf_fragment *.pf_meta *.pagefind
\theader {
${caddyHeaders('\t\t', always)}
\t}
\theader -Server
${['page', 'html'].map((it) => `\theader @${it} {\n${caddyHeaders('\t\t', pages)}\n\t}`).join('\n')}
\theader @hashed Cache-Control ${quoted(caching.hashed)}
\theader @fresh Cache-Control ${quoted(caching.fresh)}
\theader @open {
${caddyHeaders('\t\t', open)}
\t}
\theader @index Content-Type application/octet-stream
\tfile_server {
\t\tprecompressed br gzip
\t}
\thandle_errors {
\t\trewrite * /404.html
\t\tfile_server
\t}
}
`;
}

/** Where a container and a server have the built site, and the port they listen on. */
export const hosted = { root: '/srv/library', port: 8080 };

if (import.meta.main) {
  writeFileSync('.hosts/nginx.conf', nginxFile(hosted.root, hosted.port));
  writeFileSync('.hosts/Caddyfile', caddyFile(hosted.root, hosted.port));
}
