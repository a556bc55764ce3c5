/** Reads front matter, and knows in which line and column each of its fields stands. */
import { type Document, isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml';

/** Where something stands in a file. The first line is 1, and so is the first column. */
export type Place = { line: number; column: number };
export const start: Place = { line: 1, column: 1 };

export type FrontMatter = {
  data: unknown;
  /** Where a field stands, or its nearest parent that is there. */
  placeOf: (path: readonly PropertyKey[]) => Place;
  issues: (Place & { sentence: string })[];
};

/** Where anchors, aliases and tags stand: a plain field needs none, and two readers may differ on them. */
function cleverParts(document: Document): number[] {
  const places: number[] = [];
  visit(document, (_key, node) => {
    if (isNode(node) && (isAlias(node) || node.anchor || node.tag))
      places.push(node.range?.[0] ?? 0);
  });
  return places;
}

function parsed(text: string): FrontMatter {
  const lineCounter = new LineCounter();
  // Dates stay text here: as a Date, 30 February would silently become 2 March.
  const document = parseDocument(text, { lineCounter });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + 1, column: col };
  };
  const placeOf = (path: readonly PropertyKey[]): Place => {
    const node = path.length > 0 ? document.getIn(path as unknown[], true) : document.contents;
    if (isNode(node) && node.range) return placeAt(node.range[0]);
    return path.length > 0 ? placeOf(path.slice(0, -1)) : start;
  };
  const issues = [
    ...[...document.errors, ...document.warnings].map((error) => ({
      ...placeAt(error.pos[0]),
      sentence: `this front matter cannot be read: ${error.message.split(/ at line|\n/)[0]}`,
    })),
    ...cleverParts(document).map((offset) => ({
      ...placeAt(offset),
      sentence: 'write the words themselves: an entry has no YAML anchors, aliases or tags',
    })),
  ];
  return { data: issues.length > 0 ? undefined : (document.toJS() as unknown), placeOf, issues };
}

/** Reads the YAML between an entry's lines of hyphens. What keeps it from being read is an issue. */
export function readFrontMatter(text: string): FrontMatter {
  try {
    return parsed(text);
  } catch {
    // YAML that goes too deep throws where it should report.
    const sentence =
      'this front matter cannot be read: it goes too deep; write plain fields and lists';
    return { data: undefined, placeOf: () => start, issues: [{ ...start, sentence }] };
  }
}
