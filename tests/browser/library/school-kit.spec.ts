/** What a school takes away from any library: words that fit, letters that name no app, sides that fit. */
import { inflateRawSync } from 'node:zlib';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printed, readPdf } from '../pdf.ts';
import { type BuiltSite, expect, test } from '../site.ts';

const shared = (site: BuiltSite) => [
  ...site.bulletins,
  ...site.under('features'),
  ...site.under('services'),
];

test('each bulletin, feature and service has words for a newsletter: at most 90, with day and link', ({
  site,
}) => {
  expect(shared(site).length).toBeGreaterThan(0);
  for (const path of shared(site)) {
    const text = site.parsed(path).querySelector('details.share blockquote')!.text;
    expect(text.split(/\s+/).length, path).toBeLessThanOrEqual(90);
    expect(text, path).toMatch(/checked on \d+\s\w+\s\d{4}\./);
    expect(text.endsWith(`${site.origin}${path}`), path).toBe(true);
  }
});

/** The words of a letter. A .docx is a zip file; its text stands in one part of it. */
function wordsOf(file: string): string {
  const zip = readFileSync(file);
  const at = zip.indexOf('word/document.xml') - 30;
  const [size, name, extra] = [
    zip.readUInt32LE(at + 18),
    zip.readUInt16LE(at + 26),
    zip.readUInt16LE(at + 28),
  ];
  const from = at + 30 + name + extra;
  return inflateRawSync(zip.subarray(from, size ? from + size : undefined))
    .toString()
    .replace(/<[^>]+>/g, ' ');
}

test('no letter to parents names an app, and its size is said where it is linked', ({ site }) => {
  const { entries } = site.json('api/v1/bulletins.json') as { entries: { id: string }[] };
  const apps = entries
    .map(({ id }) => site.json(`api/v1/bulletins/${id}.json`) as { kind: string; title: string })
    .filter(({ kind }) => kind === 'app');
  const letters = globSync('letters/**/*.docx', { cwd: site.dist });
  expect(letters.length).toBe(site.bulletins.length + site.under('features').length);
  for (const letter of letters) {
    const words = wordsOf(join(site.dist, letter));
    expect(words, letter).toContain('Dear parents and carers');
    for (const { title } of apps)
      expect(words, `${letter} names ${title}`).not.toMatch(
        new RegExp(`\\b${RegExp.escape(title)}\\b`),
      );
  }
  for (const path of [...site.bulletins, ...site.under('features')]) {
    const link = site.parsed(path).querySelector('details.share a[href$=".docx"]')!;
    const bytes = readFileSync(join(site.dist, link.getAttribute('href')!)).length;
    expect(link.parentNode!.text, path).toContain(`(Word, ${Math.ceil(bytes / 1000)} kB)`);
  }
});

test('a slide is one page, lengthwise, and the update of each term one side', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  const slides = site.pages.filter((path) => path.endsWith('/slide/'));
  const updates = site.under('updates');
  expect(slides).toHaveLength(site.bulletins.length);
  expect(updates.length).toBeGreaterThan(0);
  for (const path of [...slides, ...updates]) {
    await page.goto(path);
    const { pages } = await readPdf(await printed(page));
    expect(pages, path).toBe(1);
  }
});
