/**
 * Reads every file of content/ as an author wrote it: its front matter, its body, and the place
 * where each field stands. What cannot be read comes back as an issue, never as an exception.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Path } from '../domain/walk-values.ts';
import { type CollectionName, collectionNames } from '../schemas/index.ts';
import { fieldName } from '../schemas/issues.ts';
import { type FrontMatter, type Place, readFrontMatter, start } from './front-matter.ts';

/** One thing to put right. `field` is empty where the body, or the whole file, is meant. */
export type Issue = Place & { file: string; field: string; sentence: string };

export type Entry = {
  file: string;
  collection: CollectionName;
  id: string;
  data: unknown;
  body: string;
  /** The line on which the body begins. */
  bodyLine: number;
  placeOf: FrontMatter['placeOf'];
};

/** An issue with a field of an entry. */
export const issueAt = (entry: Entry, path: Path, sentence: string): Issue => ({
  file: entry.file,
  ...entry.placeOf(path),
  field: fieldName(path),
  sentence,
});

type Read = { entry?: Entry; issues: Issue[] };

/** Ten times the longest entry so far; more is a file that does not belong here. */
const longest = 100_000;
const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** What is wrong with a file before a word of it is read. */
function unreadable(id: string, text: string): string | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    return 'name the file in small letters, digits and single hyphens: its name is its address';
  if (text.length > longest)
    return `this file is ${text.length} characters long; an entry has at most ${longest}: shorten it, or write two`;
  if (text.includes('\0') || text.includes('\uFFFD'))
    return 'this file is not plain text; save it as UTF-8';
  if (text.startsWith('\uFEFF'))
    return 'this file begins with an invisible mark; save it as UTF-8 “without BOM”';
  if (!frontMatter.test(text))
    return 'begin the file with front matter: a line of three hyphens before and after it';
  return undefined;
}

/** Reads one file's text. `entry` is missing where there is nothing to check further. */
export function readEntry(
  file: string,
  collection: CollectionName,
  id: string,
  text: string,
): Read {
  const issue = (sentence: string, place = start) => ({ file, ...place, field: '', sentence });
  const refused = unreadable(id, text);
  if (refused) return { issues: [issue(refused)] };
  const [head, yaml = ''] = frontMatter.exec(text)!;
  const { data, placeOf, issues } = readFrontMatter(yaml);
  if (issues.length > 0)
    return { issues: issues.map(({ sentence, ...place }) => issue(sentence, place)) };
  const body = text.slice(head.length);
  const bodyLine = head.split('\n').length;
  return { entry: { file, collection, id, data, body, bodyLine, placeOf }, issues: [] };
}

const refusal = (file: string, sentence: string): Read => ({
  issues: [{ file, ...start, field: '', sentence }],
});
const missingFolder = (folder: string) =>
  refusal(folder, 'this folder is missing; put it back, or make an empty one');

function readFolder(content: string, name: CollectionName): Read[] {
  const folder = join(content, name);
  if (!existsSync(folder)) return [missingFolder(`content/${name}`)];
  return readdirSync(folder)
    .filter((file) => !file.startsWith('.'))
    .sort()
    .map((file) => {
      const path = `content/${name}/${file}`;
      if (!file.endsWith('.mdx') || statSync(join(folder, file)).isDirectory())
        return refusal(
          path,
          'this is not an entry and would not be published; end its name in .mdx, or take it out',
        );
      const text = readFileSync(join(folder, file), 'utf8');
      return readEntry(path, name, file.replace(/\.mdx$/, ''), text);
    });
}

/** Reads every entry below `content`, and says what could not be read. */
export function readContent(content: string): { entries: Entry[]; issues: Issue[] } {
  const read = existsSync(content)
    ? collectionNames.flatMap((name) => readFolder(content, name))
    : [missingFolder('content')];
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    issues: read.flatMap(({ issues }) => issues),
  };
}
