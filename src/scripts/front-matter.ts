/** Reads front matter, and knows in which line and column each of its fields stands. */
import * as yaml from 'yaml';

/** Where something stands in a file. The first line is 1, and so is the first column. */
export type Place = { line: number; column: number };
export const start: Place = { line: 1, column: 1 };

export type FrontMatter = {
  data: unknown;
  /** Where a field stands, or its nearest parent that is there. */
  placeOf: (path: readonly PropertyKey[]) => Place;
  issues: (Place & { sentence: string })[];
};

const dayFields = ['on', 'latest', 'reviewed', 'checked', 'added', 'when'];
/** Plain text that one reader of YAML takes for words, and another for a day or a number. */
const readTwoWays = /^(0b[01_]+|[-+]\.\d+|\d{4}-\d\d?-\d\d?([Tt\s]+\d\d?:.*)?)$/;

const isClever = (node: yaml.Node) =>
  yaml.isAlias(node) ||
  Boolean(node.anchor ?? node.tag) ||
  (yaml.isScalar(node) && node.source === '<<');

/** Why Astro might read a part of the front matter otherwise than the check does; nothing when it cannot. */
function readOtherwise(node: yaml.Node, parent: unknown): string | undefined {
  if (isClever(node))
    return 'write the words themselves: an entry has no YAML anchors, aliases, tags or merge keys';
  const isDay = yaml.isPair(parent) && dayFields.includes(String(parent.key));
  const plain = yaml.isScalar(node) && node.type === 'PLAIN' && !isDay ? node.source : undefined;
  return plain && readTwoWays.test(plain)
    ? 'put quotation marks round this: YAML may take it for a day or a number'
    : undefined;
}

function parsed(text: string): FrontMatter {
  const lineCounter = new yaml.LineCounter();
  // Dates stay text here: as a Date, 30 February would silently become 2 March.
  const document = yaml.parseDocument(text, { lineCounter });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + 1, column: col };
  };
  const placeOf = (path: readonly PropertyKey[]): Place => {
    const node = path.length > 0 ? document.getIn(path as unknown[], true) : document.contents;
    if (yaml.isNode(node) && node.range) return placeAt(node.range[0]);
    return path.length > 0 ? placeOf(path.slice(0, -1)) : start;
  };
  const found: { offset: number; sentence: string }[] = [];
  yaml.visit(document, (_key, node, ancestors) => {
    const sentence = yaml.isNode(node) && readOtherwise(node, ancestors.at(-1));
    if (sentence) found.push({ offset: node.range?.[0] ?? 0, sentence });
  });
  const issues = [
    ...[...document.errors, ...document.warnings].map((error) => ({
      ...placeAt(error.pos[0]),
      sentence: `this front matter cannot be read: ${error.message.split(/ at line|\n/)[0]}`,
    })),
    ...found.map(({ offset, sentence }) => ({ ...placeAt(offset), sentence })),
  ];
  return { data: issues.length > 0 ? undefined : (document.toJS() as unknown), placeOf, issues };
}

/** Reads the YAML between an entry's lines of hyphens. What keeps it from being read is an issue. */
export function readFrontMatter(text: string): FrontMatter {
  try {
    return parsed(text);
  } catch {
    // What goes too deep throws where it should be reported.
    const sentence =
      'this front matter cannot be read: it goes too deep; write plain fields and lists';
    return { data: undefined, placeOf: () => start, issues: [{ ...start, sentence }] };
  }
}
