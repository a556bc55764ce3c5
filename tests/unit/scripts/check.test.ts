/** What an author reads about a fault: each broken entry with the sentence it must produce. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { collectionNames, schemas } from '../../../src/schemas/index.ts';
import { issuesIn } from '../../../src/schemas/issues.ts';
import { checkContent, checkEntries, formatIssue } from '../../../src/scripts/check.ts';
import { readEntry } from '../../../src/scripts/read-entries.ts';
import {
  betweenEntries,
  inFrontMatter,
  inService,
  inText,
  otherFolders,
  wholeFiles,
} from '../../fixtures/broken.ts';
import { beacon, byId, lantern, library, moth, today } from '../../fixtures/entries.ts';

/** How long a property may take on a busy machine, in milliseconds. */
const slow = 60_000;

const linesFor = (texts: Record<string, string>) => {
  const all = library({ 'bulletins/moth': moth, 'services/lantern': lantern, ...texts });
  return checkEntries(all, today).map(formatIssue);
};
const sentences = (bulletin: string, service = lantern) =>
  linesFor({ 'bulletins/moth': bulletin, 'services/lantern': service, 'services/beacon': beacon });

test('a library without a fault brings no sentence', () => {
  expect(sentences(moth)).toEqual([]);
});

test.each([...inFrontMatter, ...inText, ...betweenEntries])(
  '%s is named',
  (_name, find, replace, sentence) => {
    expect(moth).toContain(find);
    const lines = sentences(moth.replace(find, () => replace)).join('\n');
    expect(lines).toContain(sentence);
    // No sentence suggests what another would refuse.
    expect(lines).not.toMatch(/tel:/i);
  },
);

test.each(inService)('%s is named', (_name, find, replace, sentence) => {
  expect(lantern).toContain(find);
  const broken = lantern.replace(find, () => replace);
  expect(sentences(moth, broken).join('\n')).toContain(sentence);
});

test.each(otherFolders)('%s is named', (_name, path, text, sentence) => {
  expect(linesFor({ [path]: text }).join('\n')).toContain(sentence);
});

test.each(wholeFiles)('%s is named', (_name, name, text, sentence) => {
  expect(linesFor({ [`bulletins/${name}`]: text }).join('\n')).toContain(sentence);
});

test('every fault of a library is named at once, with its file and line', () => {
  const wrong = moth.replace('kind: app', 'kind: app\nextra: 1').replace('[lantern]', '[nobody]');
  expect(sentences(wrong, lantern.replace('who: [child]', 'who: [kid]'))).toEqual([
    'content/bulletins/moth.mdx:3:8 extra: "extra" is not a field here; take it out, or see src/schemas',
    'content/bulletins/moth.mdx:19:14 whoCanHelp[0]: there is no entry "nobody" in content/services; write content/services/nobody.mdx first',
    'content/services/lantern.mdx:5:9 audience.who[0]: write one of: child, parent, professional, adult',
  ]);
});

test('a fault is named once: what stands in a table is not looked into', () => {
  const [, find, replace] = inText.find(([name]) => name === 'a table')!;
  expect(sentences(moth.replace(find, () => replace))).toHaveLength(1);
});

test('an address that another entry has or had cannot be taken again', () => {
  const former = lantern.replace(
    'checked: 2026-01-02\n',
    'checked: 2026-01-02\nformerly: [lantern]\n',
  );
  expect(sentences(moth, former).join()).toContain('the former id "lantern" is already used by');
});

test('no two bulletins may bear the same lasting id', () => {
  expect(linesFor({ 'bulletins/owl': moth })).toEqual([
    'content/bulletins/owl.mdx:9:9 record: the record "harbour-2025-moth-1" is already used by content/bulletins/moth.mdx; give each bulletin its own',
  ]);
});

test('days need no quotation marks, and today itself is no day ahead', () => {
  expect(sentences(moth.replace('on: 2025-03-04', "on: '2025-03-04'"))).toEqual([]);
  expect(sentences(moth.replace('reviewed: 2026-01-02', `reviewed: ${today}`))).toEqual([]);
});

test('a butterfly in a title and the line ends of Windows are no fault', () => {
  expect(sentences(moth.replace('title: Moth', 'title: Moth 🦋'))).toEqual([]);
  expect(sentences(moth.replaceAll('\n', '\r\n'))).toEqual([]);
});

describe('In a folder', () => {
  let content: string;
  beforeEach(() => {
    content = mkdtempSync(join(tmpdir(), 'content-'));
  });
  afterEach(() => {
    rmSync(content, { recursive: true });
  });
  const lines = (folder = content) => checkContent(folder).issues.map(formatIssue);

  test('that is not there, one sentence says so', () => {
    expect(lines(join(content, 'nowhere'))).toEqual([
      'content:1:1: this folder is missing; put it back, or make an empty one',
    ]);
  });

  test('one missing collection is one sentence', () => {
    for (const name of collectionNames.filter((each) => each !== 'packs'))
      mkdirSync(join(content, name));
    expect(lines()).toEqual([
      'content/packs:1:1: this folder is missing; put it back, or make an empty one',
    ]);
  });

  test('whatever is not an entry is named, a folder too', () => {
    for (const name of collectionNames) mkdirSync(join(content, name));
    mkdirSync(join(content, 'packs', 'evening.mdx'));
    writeFileSync(join(content, 'pages', 'notes.txt'), 'x');
    writeFileSync(join(content, 'pages', '.hidden'), 'x');
    const sentence =
      'this is not an entry and would not be published; end its name in .mdx, or take it out';
    expect(lines()).toEqual([
      `content/packs/evening.mdx:1:1: ${sentence}`,
      `content/pages/notes.txt:1:1: ${sentence}`,
    ]);
  });
});

test(
  'whatever a file holds, reading it never throws, and what is refused is named',
  () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (front, body) => {
        const text = `---\n${front}\n---\n\n${body}`;
        const { entry, issues } = readEntry(
          'content/bulletins/moth.mdx',
          'bulletins',
          'moth',
          text,
        );
        if (!entry) expect(issues.length).toBeGreaterThan(0);
        else expect(() => checkEntries({ entries: [entry], issues })).not.toThrow();
      }),
    );
  },
  slow,
);

test.each(Object.entries(schemas(byId)))(
  'whatever the fields of %s hold, they fit or are refused with a sentence',
  (_name, schema) => {
    const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    const fields = Object.keys(
      (described.properties ?? described.oneOf?.[0]?.properties ?? {}) as object,
    );
    const anything = fc.dictionary(fc.constantFrom(...fields), fc.anything());
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anything), (data) => {
        const issues = issuesIn(schema, data);
        if (schema.safeParse(data).success) expect(issues).toEqual([]);
        else {
          expect(issues.length).toBeGreaterThan(0);
          expect(issues.every(({ sentence }) => sentence.length > 0)).toBe(true);
        }
      }),
    );
  },
  slow,
);
