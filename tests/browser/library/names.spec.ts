/** What people really type for the entries of this library brings them first; a topic or a stranger never. */
import { namesFinder } from '../../../src/domain/names.ts';
import { type NameRecord, namesOf } from '../../../src/domain/name-records.ts';
import { queries, topicWords } from '../../names/queries.ts';
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
  const find = namesFinder(records.map(namesOf));
  const wrong = queries.flatMap(({ query, path: before, origin }) => {
    const path = pathNow(site, before);
    // A bulletin and its service may share a name: either answers.
    const title = records.find((record) => record.path === path)?.title;
    const calledSo = records.some(
      (record) => record.title !== title && squashed(record.title) === squashed(query),
    );
    if (!title || calledSo) return [];
    const first = records[find(query)[0]?.index ?? -1]?.title;
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
  const find = namesFinder(records.map(namesOf));
  const apps = new Set(
    queries.map(({ path }) => pathNow(site, path)).filter((path) => path.startsWith('/bulletins/')),
  );
  const wrong = topicWords.flatMap((word) =>
    find(word)
      .map(({ index }) => records[index]!)
      .filter(({ path, kind }) => kind === 'App bulletin' && apps.has(path))
      .map(({ path }) => `“${word}” brings ${path}`),
  );
  expect(wrong).toEqual([]);
});
