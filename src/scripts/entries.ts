/**
 * Reads every file of content/ as an author wrote it: its front matter, its body, and the place
 * where each field stands. What cannot be read comes back as a mistake, never as an exception.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionName } from '../schemas/index.ts';
import { type Place, type PlaceOf, readFront, start } from './front-matter.ts';

/** One thing to put right, told to a person. `field` is empty where the body is meant. */
export type Mistake = Place & { file: string; field: string; sentence: string };

export type Entry = {
  file: string;
  collection: CollectionName;
  id: string;
  data: unknown;
  body: string;
  /** The line on which the body begins. */
  bodyLine: number;
  /** Where a field stands, or its nearest parent that is there. */
  placeOf: PlaceOf;
};

/** Ten times the longest entry so far; more is a file that was put here by mistake. */
const longest = 100_000;
const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

const lines = (text: string) => text.split('\n').length - 1;

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
): { entry?: Entry; mistakes: Mistake[] } {
  const told = ({ sentence, ...place }: Place & { sentence: string }) => ({
    file,
    ...place,
    field: '',
    sentence,
  });
  const refused = unreadable(id, text);
  if (refused) return { mistakes: [told({ ...start, sentence: refused })] };
  const [head, yaml = ''] = frontMatter.exec(text)!;
  const { data, placeOf, mistakes } = readFront(yaml);
  if (mistakes.length > 0) return { mistakes: mistakes.map(told) };
  const body = text.slice(head.length);
  const bodyLine = lines(head) + 1;
  return { entry: { file, collection, id, data, body, bodyLine, placeOf }, mistakes: [] };
}

/** Reads every file of the named folders below `content`. */
export function readContent(content: string, names: readonly CollectionName[]) {
  const read = names.flatMap((name) =>
    readdirSync(join(content, name))
      .filter((file) => !file.startsWith('.'))
      .sort()
      .map((file) =>
        file.endsWith('.mdx')
          ? readEntry(
              `content/${name}/${file}`,
              name,
              file.replace(/\.mdx$/, ''),
              readFileSync(join(content, name, file), 'utf8'),
            )
          : { mistakes: [stray(`content/${name}/${file}`)] },
      ),
  );
  return {
    entries: read.flatMap((it) => ('entry' in it && it.entry ? [it.entry] : [])),
    mistakes: read.flatMap(({ mistakes }) => mistakes),
  };
}

const stray = (file: string): Mistake => ({
  file,
  ...start,
  field: '',
  sentence: 'this is not an entry and would not be published; end its name in .mdx, or take it out',
});
