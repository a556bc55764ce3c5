/** The shipped nginx.conf, run by the real nginx: what it sends, and what it refuses. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '../../../src/scripts/headers.ts';
import { addresses, type Answer, realNginx, rules } from '../../fixtures/nginx.ts';

describe('the real nginx', () => {
  const { request, start, stop } = realNginx();
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
    ['/changes.ics', 'text/calendar; charset=utf-8'],
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

  test.each([
    '/../../etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/bulletins/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/bulletins/..%5c..%5cetc/passwd',
    '/%00/etc/passwd',
    '/.git/config',
  ])('%s leads out of the site to nothing', async (path) => {
    const { status, body } = await request(path);
    expect([400, 404]).toContain(status);
    expect(body).not.toContain('root:');
  });

  test.each(['//bulletins//example//', '/bulletins/./example/', '/bulletins/%65xample/'])(
    '%s is the page it means',
    async (path) => {
      expect(await request(path)).toMatchObject({ status: 200, body: 'A bulletin' });
    },
  );

  test('a question about a page gets its headers and no body', async () => {
    const answer = await request('/', {}, 'HEAD');
    expect(answer).toMatchObject({ status: 200, body: '' });
    expect(differences(answer, '/')).toEqual([]);
  });

  test.each(['POST', 'PUT', 'DELETE'])('%s changes nothing and is refused', async (method) => {
    expect((await request('/', {}, method)).status).toBe(405);
  });

  test('a part of a file can be asked for, as a download that broke off does', async () => {
    const answer = await request('/names.json', { Range: 'bytes=0-1' });
    expect(answer.status).toBe(206);
    expect(answer.body).toHaveLength(2);
    expect((await request('/names.json', { Range: 'bytes=900-' })).status).toBe(416);
  });

  test('a page kept since its day is not sent again', async () => {
    const { headers } = await request('/');
    const since = { 'If-Modified-Since': String(headers['last-modified']) };
    expect((await request('/', since)).status).toBe(304);
    expect((await request('/', { 'If-None-Match': '"another"' })).status).toBe(200);
  });

  test.each([
    ['gzip;q=0', undefined],
    ['identity', undefined],
    ['br', undefined],
    ['deflate', undefined],
    ['br;q=1.0, gzip;q=0.5', 'gzip'],
    ['gzip, deflate, br', 'gzip'],
  ])('to a browser that accepts %s it sends %s', async (accepted, encoding) => {
    const { headers, body } = await request('/', { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(body).toBe(encoding ? 'Home in gzip' : 'Home');
  });

  test('an address that goes on for ever is refused', async () => {
    expect((await request(`/${'a'.repeat(20_000)}`)).status).toBe(414);
  });

  test('two thousand readers at once each get their bulletin', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const bodies: string[] = [];
        for (let at = 0; at < 100; at += 1)
          bodies.push((await request('/bulletins/example/')).body);
        return bodies;
      }),
    );
    const bodies = answers.flat();
    expect(bodies).toHaveLength(2000);
    expect(new Set(bodies)).toEqual(new Set(['A bulletin']));
  });
});
