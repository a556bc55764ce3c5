/** One list of headers, in four tongues: the preview server, `_headers`, nginx and Caddy agree. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, otherFile } from '../../../src/scripts/headers.ts';
import { caddyFile, headersFile, hosted, nginxFile } from '../../../src/scripts/host-files.ts';

test('a page is sent with the strict policy, and nothing in it is called unsafe but WebAssembly', () => {
  const policy = headersFor('/bulletins/kik/')['Content-Security-Policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy.match(/'[a-z-]*unsafe[a-z-]*'/g)).toEqual(["'wasm-unsafe-eval'"]);
  expect(policy).not.toMatch(/sha256|nonce/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
});

test('an address without its closing slash is sent with a page’s headers too', () => {
  expect(headersFor('/bulletins/kik')).toEqual(headersFor('/bulletins/kik/'));
});

test('a file named by its content is kept for a year; everything else is asked for again', () => {
  for (const path of ['/_astro/site.abc.css', '/pagefind/fragment/en_1.pf_fragment'])
    expect(headersFor(path)['Cache-Control']).toContain('immutable');
  for (const path of ['/names.json', '/', '/pagefind/pagefind-entry.json'])
    expect(headersFor(path)['Cache-Control']).toContain('must-revalidate');
});

test('only the open data may be read by the scripts of other sites', () => {
  expect(headersFor('/api/v1/bulletins.json')['Access-Control-Allow-Origin']).toBe('*');
  expect(headersFor('/names.json')['Access-Control-Allow-Origin']).toBeUndefined();
});

const paths = [
  '/',
  '/bulletins/kik/',
  '/bulletins/kik',
  '/404.html',
  '/_astro/site.abc.css',
  '/pagefind/index/en_1.pf_index',
  '/pagefind/pagefind.js',
  '/names.json',
  '/sitemap-index.xml',
  '/robots.txt',
  '/api/v1/bulletins.json',
];
const sorted = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).sort());

/** What a `_headers` file sends for a path; hosts send a header twice when two blocks give it. */
function readHeadersFile(path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const block of headersFile().trim().split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n');
    if (!path.startsWith(pattern.replace('*', ''))) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      if (sent[name]) throw new Error(`${name} stands twice for ${path}`);
      sent[name] = value;
    }
  }
  return sent;
}

const unquoted = (value: string) => value.replace(/^"|"$/g, '');

/** What nginx sends for a path, by its maps. */
function readNginx(path: string): Record<string, string> {
  const text = nginxFile(hosted.root, hosted.port);
  const valueOf = (variable: string) => {
    const [, cases = ''] = new RegExp(`map \\$uri \\${variable} \\{([^}]*)\\}`).exec(text) ?? [];
    const rules = [...cases.matchAll(/^\s+("?[^"\s]+"?) (".*");$/gm)].map(
      ([, when = '', value = '']) => ({
        when: unquoted(when),
        value: unquoted(value),
      }),
    );
    const fits = rules.find(
      ({ when }) =>
        when.startsWith('~') &&
        new RegExp(when.replace(/^~\*?/, ''), when.startsWith('~*') ? 'i' : '').test(path),
    );
    return (fits ?? rules.find(({ when }) => when === 'default'))?.value ?? '';
  };
  const sent = [...text.matchAll(/add_header ([\w-]+) (.*) always;/g)].map(
    ([, name, value = '']) => [name, value.startsWith('$') ? valueOf(value) : unquoted(value)],
  );
  return Object.fromEntries(sent.filter(([, value]) => value)) as Record<string, string>;
}

/** What Caddy sends for a path, by its matchers. */
function readCaddy(path: string): Record<string, string> {
  const text = caddyFile(hosted.root, hosted.port);
  const begins = (patterns: string) =>
    patterns.split(' ').some((it) => path.startsWith(it.replace('*', '')));
  const matches = (name: string) => {
    const [, rule = ''] = new RegExp(`^\t@${name} (.*)$`, 'm').exec(text) ?? [];
    if (rule.startsWith('not path_regexp ')) return !new RegExp(rule.slice(20), 'i').test(path);
    if (rule.startsWith('not path ')) return !begins(rule.slice(9));
    return rule.startsWith('path *') ? path.endsWith(rule.slice(6)) : begins(rule.slice(5));
  };
  const lines = (block: string) =>
    [...block.matchAll(/([A-Z][\w-]+) "(.*)"/g)].map(([, name = '', value = '']) => [name, value]);
  const blocks = [...text.matchAll(/^\theader (?:@(\w+) )?(\{[^}]*\}|.*)$/gm)];
  return Object.fromEntries(
    blocks.filter(([, name]) => !name || matches(name)).flatMap(([, , block = '']) => lines(block)),
  ) as Record<string, string>;
}

describe.each(paths)('%s', (path) => {
  const said = sorted(headersFor(path));

  test('is sent with the same headers by nginx and by Caddy', () => {
    expect(sorted(readNginx(path))).toEqual(said);
    expect(sorted(readCaddy(path))).toEqual(said);
  });

  test('is sent with the same by a `_headers` file, or stricter where it is no page', () => {
    const sent = readHeadersFile(path);
    const { 'Cache-Control': cache, ...rest } = headersFor(path);
    expect(sent).toMatchObject(rest);
    expect(sent['Cache-Control']).toBe(cache?.includes('immutable') ? cache : undefined);
    if (!otherFile.test(path)) expect(sorted(sent)).toEqual(sorted(rest));
  });
});

test('the files of .hosts/ are those the list writes: npm run hosts:write brings them along', () => {
  const file = (name: string) =>
    readFileSync(new URL(`../../../.hosts/${name}`, import.meta.url), 'utf8');
  expect(file('nginx.conf')).toBe(nginxFile(hosted.root, hosted.port));
  expect(file('Caddyfile')).toBe(caddyFile(hosted.root, hosted.port));
});
