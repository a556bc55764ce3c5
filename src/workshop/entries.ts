/**
 * Reads every file of content/ as an author wrote it: its front matter, its body, and the line
 * on which each field stands. What cannot be read comes back as a mistake, never as an exception.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { CollectionName } from '../shapes/collections.ts';

/** One thing to put right, told to a person. `field` is empty where the body is meant. */
export type Mistake = { file: string; line: number; field: string; sentence: string };

export type Entry = {
  file: string;
  collection: CollectionName;
  id: string;
  data: unknown;
  body: string;
  /** The line on which the body begins; the file's first line is 1. */
  bodyLine: number;
  /** The line on which a field stands, or its nearest parent that is there. */
  lineOf: (path: readonly PropertyKey[]) => number;
};

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

const lines = (text: string) => text.split('\n').length - 1;

function readYaml(text: string) {
  const counter = new LineCounter();
  // Dates stay text here: as a Date, 30 February would silently become 2 March.
  const document = parseDocument(text, { lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node = path.length > 0 ? document.getIn(path as unknown[], true) : document.contents;
    if (isNode(node) && node.range) return lineAt(node.range[0]);
    return path.length > 0 ? lineOf(path.slice(0, -1)) : 1;
  };
  return { document, lineAt, lineOf };
}

/** Reads one file's text. `entry` is missing where there is nothing to check further. */
export function readEntry(
  file: string,
  collection: CollectionName,
  id: string,
  text: string,
): { entry?: Entry; mistakes: Mistake[] } {
  const match = frontMatter.exec(text);
  if (!match)
    return {
      mistakes: [
        {
          file,
          line: 1,
          field: '',
          sentence: 'begin the file with front matter: a line of three hyphens before and after it',
        },
      ],
    };
  const { document, lineAt, lineOf } = readYaml(match[1] ?? '');
  const mistakes = document.errors.map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    field: '',
    sentence: `this front matter cannot be read: ${error.message.split(' at line')[0]}`,
  }));
  if (mistakes.length > 0) return { mistakes };
  const body = text.slice(match[0].length);
  const bodyLine = lines(match[0]) + 1;
  return {
    entry: { file, collection, id, data: document.toJS() as unknown, body, bodyLine, lineOf },
    mistakes,
  };
}

/** Reads every .mdx file of the named folders below `content`. */
export function readContent(content: string, names: readonly CollectionName[]) {
  const read = names.flatMap((name) =>
    readdirSync(join(content, name))
      .filter((file) => file.endsWith('.mdx'))
      .sort()
      .map((file) =>
        readEntry(
          `content/${name}/${file}`,
          name,
          file.replace(/\.mdx$/, ''),
          readFileSync(join(content, name, file), 'utf8'),
        ),
      ),
  );
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    mistakes: read.flatMap(({ mistakes }) => mistakes),
  };
}
