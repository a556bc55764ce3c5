/**
 * Every numbered fact of the five originals is on its page. tests/facts/<bulletin>.json names, for
 * each fact, the words that would go missing with it: its figures, names and dates.
 */
import { readFileSync } from 'node:fs';
import { bulletins, expect, test } from './site.ts';

/** How many facts each original states, so that a fact cannot leave the table unseen. */
const counts: Record<string, number> = {
  wickr: 20,
  goodnight: 31,
  kik: 20,
  'report-remove': 17,
  'online-safety-helplines': 42,
};

const factsOf = (id: string) =>
  JSON.parse(readFileSync(new URL(`../facts/${id}.json`, import.meta.url), 'utf8')) as Record<
    string,
    string[]
  >;

test.use({ javaScriptEnabled: false });

for (const id of bulletins) {
  test(`every fact of ${id} is on its page`, async ({ page }) => {
    await page.goto(`/bulletins/${id}/`);
    const text = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
    const facts = factsOf(id);
    const own = Object.keys(facts).filter((it) => !it.startsWith('DOC-'));
    expect(own).toHaveLength(counts[id]!);
    const missing = Object.entries(facts).flatMap(([fact, phrases]) =>
      phrases.length === 0
        ? [`${fact}: names no words`]
        : phrases.filter((it) => !text.includes(it)).map((it) => `${fact}: ${it}`),
    );
    expect(missing).toEqual([]);
  });
}
