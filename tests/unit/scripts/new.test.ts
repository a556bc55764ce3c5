/** A new entry: begun from a template, named by the check until it is filled in, then sound. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { collectionNames } from '../../../src/schemas/index.ts';
import { checkContent, formatIssue } from '../../../src/scripts/check.ts';
import { kinds, newEntry } from '../../../src/scripts/new.ts';
import { lantern, moth } from '../../fixtures/entries.ts';

const today = '2026-01-02';
let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'));
  for (const name of collectionNames) mkdirSync(join(content, name));
  writeFileSync(join(content, 'services', 'lantern.mdx'), lantern);
  writeFileSync(join(content, 'bulletins', 'moth.mdx'), moth);
});
afterEach(() => {
  rmSync(content, { recursive: true });
});

/** A name that fits the kind: a feature must be one of the vocabulary. */
const nameFor = (kind: string) => (kind === 'feature' ? 'strangers' : 'barnacle');
const mark = /FILL IN: ([^'\n]+)/g;

/** What an author would write in place of a mark. */
function filled(what: string): string {
  if (/\bid of a service\b/.test(what)) return 'lantern';
  if (what.startsWith('the lasting id')) return 'harbour-2025-barnacle-1';
  if (what.includes('web address')) return 'https://barnacle.example/';
  if (what.startsWith('the day')) return '2025-03-04';
  return what.includes('paragraph') ? 'Some plain words for every home. '.repeat(4) : 'Some words';
}
const lines = () => checkContent(content).issues.map(formatIssue);

test.each(Object.keys(kinds))('a new %s is named mark by mark, and sound once filled', (kind) => {
  const file = newEntry(content, kind, nameFor(kind), today);
  const text = readFileSync(file, 'utf8');
  const marks = [...text.matchAll(mark)].map(([, what = '']) => what);
  expect(marks.length).toBeGreaterThan(0);
  for (const what of marks)
    expect(lines().join('\n')).toContain(`fill in ${what}, then take the mark out`);
  writeFileSync(
    file,
    text.replaceAll(mark, (_mark, what: string) => filled(what)),
  );
  expect(lines()).toEqual([]);
});

test('every template belongs to a kind, and every kind has one', () => {
  const templates = readdirSync('src/scripts/entry-templates');
  expect(templates.map((file) => basename(file, '.mdx')).toSorted()).toEqual(
    Object.keys(kinds).toSorted(),
  );
});

test('a new entry bears the day on which it was begun', () => {
  const text = readFileSync(newEntry(content, 'app', 'barnacle', today), 'utf8');
  expect(text).toContain(`reviewed: ${today}`);
  expect(text).not.toContain('TODAY');
});

test.each([
  [
    '',
    'barnacle',
    '"" is no kind of entry; write npm run new <kind> <name>, the kind one of: app, ',
  ],
  ['toString', 'barnacle', '"toString" is no kind of entry'],
  [
    'app',
    '',
    '"" is no name for an entry: write an id in small letters, digits and single hyphens',
  ],
  ['app', '../barnacle', '"../barnacle" is no name for an entry: write an id'],
  ['page', 'search', 'the address of "search" belongs to another page'],
  ['feature', 'teleport', '"teleport" is not a feature of src/schemas/vocabulary.ts; add it there'],
  ['app', 'moth', 'moth.mdx is there already; edit it, or use another name.'],
])('kind "%s" with name "%s" is refused: %s', (kind, name, sentence) => {
  expect(() => newEntry(content, kind, name, today)).toThrow(sentence);
  expect(readFileSync(join(content, 'bulletins', 'moth.mdx'), 'utf8')).toBe(moth);
  expect(readdirSync(content, { recursive: true })).toHaveLength(collectionNames.length + 2);
});
