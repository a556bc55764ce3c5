/** The link check against a server on this machine that misbehaves in every way it tells apart. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addressBook, checkLinks, mustMend, report } from '../../../src/workshop/links.ts';
import { asked, closeAll, misbehave, serve, times } from '../../fixtures/bad-site.ts';
import { lantern, library, moth } from '../../fixtures/entries.ts';

const manners = { timeout: 200, pause: 1, atOnce: 4 };

let site = '';
beforeAll(async () => {
  site = await serve(misbehave);
});
beforeEach(() => {
  asked.length = 0;
});
afterAll(closeAll);

const linkingTo = (...addresses: string[]) =>
  library({
    'bulletins/moth': moth + addresses.map((it) => `\nRead [this](${it}).\n`).join(''),
  }).entries;

const findingOf = async (address: string) => (await checkLinks(linkingTo(address), manners))[0]!;

test.each([
  ['/well', 'ok', 'it answers', 1],
  ['/slow', 'broken', 'it did not answer in time', 3],
  ['/circle', 'broken', 'its redirects lead round in a circle', 1],
  ['/stairs/1', 'broken', 'it redirects more than 10 times', 1],
  ['/to-mail', 'broken', 'it is no web address, or leads to something that is none', 1],
  ['/hangs-up', 'broken', 'it hung up without an answer', 3],
  ['/fails', 'broken', 'the site answers with an error (500)', 3],
  ['/odd', 'broken', 'the site answers with an error (418)', 1],
  ['/gone', 'gone', 'there is no such page any more (404)', 1],
  ['/gone-for-good', 'gone', 'there is no such page any more (410)', 1],
  ['/moved-to-gone', 'gone', 'there is no such page any more (404)', 1],
  ['/refuses', 'unknown', 'the site refuses machines (403); look by hand', 1],
  ['/asks-for-a-name', 'unknown', 'the site refuses machines (401); look by hand', 1],
  ['/too-many', 'unknown', 'the site refuses machines (429); look by hand', 1],
  ['/recovers', 'ok', 'it answers', 3],
  ['/busy', 'ok', 'it answers', 2],
  ['/sent-on', 'ok', 'it answers', 1],
])('%s is %s: %s, after asking %i times', async (path, verdict, sentence, tries) => {
  expect(await findingOf(site + path)).toMatchObject({ verdict, sentence });
  expect(times(path)).toBe(tries);
});

test('a page that moved for good is named with its new address, whatever lies between', async () => {
  expect(await findingOf(`${site}/moved`)).toMatchObject({
    verdict: 'moved',
    movedTo: `${site}/new`,
  });
});

test('a new address ends where a redirect for the moment begins', async () => {
  expect(await findingOf(`${site}/moved-to-desk`)).toMatchObject({
    verdict: 'moved',
    movedTo: `${site}/desk`,
  });
});

test('ten redirects are followed, and no more', async () => {
  await findingOf(`${site}/stairs/1`);
  expect(asked).toHaveLength(11);
});

test('a site that takes no connection, and one without sound encryption, are told apart', async () => {
  const closed = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => closed.once('listening', ready));
  const { port } = closed.address() as AddressInfo;
  await new Promise((done) => closed.close(done));
  expect((await findingOf(`http://127.0.0.1:${port}/`)).sentence).toBe('it takes no connection');
  expect((await findingOf(site.replace('http:', 'https:'))).sentence).toBe(
    'its encryption cannot be trusted',
  );
});

test('an address in several places is asked once, and told at each of them', async () => {
  const address = `${site}/gone`;
  const { entries } = library({
    'bulletins/moth': moth.replace('Moth finds', `[Moth](${address}#top) finds`),
    'services/lantern': lantern.replaceAll(/https:.*/g, address),
  });
  const checked = await checkLinks(entries, manners);
  expect(times('/gone')).toBe(1);
  expect(checked.map(({ places }) => places)).toEqual([
    [
      { file: 'content/bulletins/moth.mdx', line: 28 },
      { file: 'content/services/lantern.mdx', line: 9 },
      { file: 'content/services/lantern.mdx', line: 17 },
    ],
  ]);
});

test('every address of an entry is known: front matter, links, and addresses among words', () => {
  const { entries } = library({
    'bulletins/moth': `${moth.replace('Nothing has changed.', "'See https://a.example/new.'")}
Read [this](https://b.example/), [that][1] or [us](/about/), or https://d.example/x.

[1]: https://c.example/
`,
    'services/lantern': lantern,
  });
  expect([...addressBook(entries).keys()].sort()).toEqual([
    'https://a.example/new',
    'https://b.example/',
    'https://c.example/',
    'https://d.example/x',
    'https://lantern.example/',
    'https://lantern.example/about',
  ]);
});

test('an address written twice on a line stands in one place, not in two', () => {
  const address = 'https://a.example/';
  const { entries } = library({ 'bulletins/moth': `${moth}[a](${address}) or [b](${address}#b)` });
  expect(addressBook(entries).get(address)).toHaveLength(1);
});

test('sites are asked side by side, but never more than allowed, nor one site two things', async () => {
  const open: { host: string; end: () => void }[] = [];
  const seen: string[][] = [];
  // Answers only once two are waiting, and then a little later, when a third would have come.
  const listener: RequestListener = ({ headers: { host = '' } }, response) => {
    open.push({ host, end: () => response.end() });
    seen.push(open.map((it) => it.host));
    if (open.length === 2) setTimeout(() => open.splice(0).forEach((it) => it.end()), 10);
  };
  const sites = await Promise.all([1, 2, 3, 4].map(() => serve(listener)));
  const addresses = sites.flatMap((it) => [`${it}/1`, `${it}/2`]);
  const heard: string[] = [];
  const checked = await checkLinks(
    linkingTo(...addresses),
    { timeout: 2000, pause: 1, atOnce: 2 },
    (done, all) => heard.push(`${done}/${all}`),
  );
  expect(checked.map((it) => [it.address, it.verdict])).toEqual(addresses.map((it) => [it, 'ok']));
  expect(heard).toEqual(['1/8', '2/8', '3/8', '4/8', '5/8', '6/8', '7/8', '8/8']);
  expect(Math.max(...seen.map((hosts) => hosts.length))).toBe(2);
  expect(seen.filter((hosts) => new Set(hosts).size < hosts.length)).toEqual([]);
});

test('the report names file, line, address and what to do, and is silent about what is well', async () => {
  const checked = await checkLinks(
    linkingTo(`${site}/well`, `${site}/gone`, `${site}/moved`),
    manners,
  );
  expect(report(checked)).toBe(`content/bulletins/moth.mdx
   32  gone     ${site}/gone
                there is no such page any more (404)
   34  moved    ${site}/moved
                write the new address: ${site}/new

3 addresses: 1 gone, 0 broken, 1 moved, 0 unknown, 1 ok`);
});

test('a machine that reaches nothing is told to look at itself first', async () => {
  const checked = await checkLinks(linkingTo(`${site}/hangs-up`), manners);
  expect(report(checked)).toContain('Not one address answered. Is this machine online?');
  const answered = await checkLinks(linkingTo(`${site}/fails`), manners);
  expect(report(answered)).not.toContain('online');
  expect(report([])).not.toContain('online');
});

test.each([
  ['/gone', true],
  ['/fails', true],
  ['/moved', false],
  ['/refuses', false],
  ['/well', false],
])('%s must be mended: %s', async (path, mend) => {
  expect(mustMend(await checkLinks(linkingTo(site + path), manners))).toBe(mend);
});
