/**
 * Every numbered fact of an original is on its page. tests/facts/<bulletin>.json names, for each fact,
 * the words that would go missing with it: its figures, names and dates. A bulletin that was renamed is
 * found through its former address; one that was withdrawn has nothing left to hold.
 */
import { fileURLToPath } from 'node:url';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type BuiltSite, expect, test } from '../site.ts';

/** How many facts each original states, so that a fact cannot leave the table unseen. */
const counts: Record<string, number> = {
  wickr: 20,
  goodnight: 31,
  kik: 20,
  'report-remove': 17,
  'online-safety-helplines': 42,
};

const folder = fileURLToPath(new URL('../../facts/', import.meta.url));
const ids = globSync('*.json', { cwd: folder }).map((file) => basename(file, '.json'));
const factsOf = (id: string) =>
  JSON.parse(readFileSync(`${folder}${id}.json`, 'utf8')) as Record<string, string[]>;

const pathNow = (site: BuiltSite, id: string) => {
  const path = `/bulletins/${id}/`;
  return site.forwards.get(path) ?? (site.pages.includes(path) ? path : undefined);
};

test.use({ javaScriptEnabled: false });

for (const id of ids) {
  test(`every fact of ${id} is on its page`, async ({ page, site }) => {
    const path = pathNow(site, id);
    // A library that holds none of these bulletins is another publisher's.
    if (!ids.some((other) => pathNow(site, other))) return;
    expect(
      path,
      `tests/facts/${id}.json tells the facts of a bulletin that is nowhere: write its former id under "formerly" of the bulletin it is now, or delete the file`,
    ).toBeDefined();
    if (site.isWithdrawn(path!)) return;
    await page.goto(path!);
    const text = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
    const missing = Object.entries(factsOf(id)).flatMap(([fact, phrases]) =>
      phrases.length === 0
        ? [`${fact}: names no words`]
        : phrases.filter((phrase) => !text.includes(phrase)).map((phrase) => `${fact}: ${phrase}`),
    );
    expect(missing).toEqual([]);
  });
}

test('no fact has left the table unseen', () => {
  for (const id of ids) {
    const own = Object.keys(factsOf(id)).filter((fact) => !fact.startsWith('DOC-'));
    expect(own, `write in this file how many facts ${id} states`).toHaveLength(counts[id] ?? 0);
  }
});
