/** What people really type for the entries of this library brings them first; a topic or a stranger never. */
import { entriesFinder } from '../../../src/domain/find-entries.ts';
import type { NameRecord } from '../../../src/domain/name-records.ts';
import { queries, topicWords } from '../../names/queries.ts';
import { everydayPhrases, firstNames, otherApps, sentences } from '../../names/sentences.ts';
import { type BuiltSite, expect, test } from '../site.ts';

const recordsOf = (site: BuiltSite) => site.json('names.json') as NameRecord[];

/** Where an entry stands now: through its former address when it was renamed. */
const pathNow = (site: BuiltSite, path: string) => site.forwards.get(path) ?? path;

const squashed = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

test('the list holds at least 120 queries', () => {
  expect(new Set(queries.map(({ query }) => query)).size).toBeGreaterThanOrEqual(120);
});

test('each query brings its own entry first, if this library has it and nothing else is called so', ({
  site,
}) => {
  const records = recordsOf(site);
  const find = entriesFinder(records);
  const wrong = queries.flatMap(({ query, path: before, origin }) => {
    const path = pathNow(site, before);
    // A bulletin and its service may share a name: either answers.
    const title = records.find((record) => record.path === path)?.title;
    const calledSo = records.some(
      (record) => record.title !== title && squashed(record.title) === squashed(query),
    );
    if (!title || calledSo) return [];
    const first = find(query)[0]?.entry.title;
    return first === title
      ? []
      : [`“${query}” (${origin}) brings ${first ?? 'nothing'} before ${title}`];
  });
  expect(wrong).toEqual([]);
});

test('no topic, and no child’s first name, brings an app of that list by its sound or spelling', ({
  site,
}) => {
  const records = recordsOf(site);
  const find = entriesFinder(records);
  const apps = new Set(
    queries.map(({ path }) => pathNow(site, path)).filter((path) => path.startsWith('/bulletins/')),
  );
  const wrong = topicWords.flatMap((word) =>
    find(word)
      .map(({ entry }) => entry)
      .filter(({ path, kind }) => kind === 'App bulletin' && apps.has(path))
      .map(({ path }) => `“${word}” brings ${path}`),
  );
  expect(wrong).toEqual([]);
});

/** The address an entry had when the sentences were written. */
const pathThen = (site: BuiltSite, path: string) =>
  [...site.forwards].find(([, now]) => now === path)?.[0] ?? path;

for (const [who, asked] of Object.entries(sentences))
  test(`what a frightened ${who} types brings the right entry first in 95 of 100, and among three in all`, ({
    site,
  }) => {
    const records = recordsOf(site);
    const find = entriesFinder(records);
    // A library without any of the right entries cannot answer.
    const answerable = asked.filter(({ right }) =>
      records.some(({ path }) => new RegExp(right).test(pathThen(site, path))),
    );
    const places = answerable.map(({ typed, right }) => {
      const found = find(typed).map(({ entry }) => pathThen(site, entry.path));
      return { typed, place: found.findIndex((path) => new RegExp(right).test(path)) };
    });
    const first = places.filter(({ place }) => place === 0).length;
    expect(places.filter(({ place }) => place < 0 || place > 2)).toEqual([]);
    expect(first).toBeGreaterThanOrEqual(0.95 * answerable.length);
  });

test('no other app, no first name and no everyday phrase brings an app of this library first', ({
  site,
}) => {
  const records = recordsOf(site);
  const find = entriesFinder(records);
  const known = new Set(queries.map(({ path }) => pathNow(site, path)));
  const wrong = [...otherApps, ...firstNames, ...everydayPhrases].flatMap((typed) =>
    find(typed)
      .filter(({ entry }) => entry.kind === 'App bulletin' && known.has(entry.path))
      .map(({ entry }) => `“${typed}” brings ${entry.path}`),
  );
  expect(wrong).toEqual([]);
});
