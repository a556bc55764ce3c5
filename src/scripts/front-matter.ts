/** Reads front matter, and knows in which line and column each of its fields stands. */
import { load } from 'js-yaml';
import { isNode, LineCounter, parseDocument } from 'yaml';

/** Where something stands in a file. The first line is 1, and so is the first column. */
export type Place = { line: number; column: number };
/** Where a field stands, or its nearest parent that is there. */
export type PlaceOf = (path: readonly PropertyKey[]) => Place;
export const start: Place = { line: 1, column: 1 };

export type Front = {
  data: unknown;
  placeOf: PlaceOf;
  mistakes: (Place & { sentence: string })[];
};

function parsed(text: string) {
  const lineCounter = new LineCounter();
  // Dates stay text here: as a Date, 30 February would silently become 2 March.
  const document = parseDocument(text, { lineCounter });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + 1, column: col };
  };
  return { document, placeAt };
}

/** Finds fields. It reads the text again when first asked: the places of all would fill memory. */
function placesIn(text: string): PlaceOf {
  let front: ReturnType<typeof parsed> | undefined;
  const placeOf = (path: readonly PropertyKey[]): Place => {
    const { document, placeAt } = (front ??= parsed(text));
    const node = path.length > 0 ? document.getIn(path as unknown[], true) : document.contents;
    if (isNode(node) && node.range) return placeAt(node.range[0]);
    return path.length > 0 ? placeOf(path.slice(0, -1)) : start;
  };
  return placeOf;
}

/** Anchors, aliases, tags and keys that are not words: what a plain field never needs. */
const clever = /(?:^|[\s[{,:-])[&*!]\S|^\s*\?/m;

/**
 * Front matter that is plain and right, which nearly all is. The parser that knows places takes nine
 * times as long, most of a check of ten thousand; it reads what this one leaves, and words the mistakes.
 */
function readPlain(text: string): Front | undefined {
  if (clever.test(text)) return undefined;
  try {
    return { data: load(text), placeOf: placesIn(text), mistakes: [] };
  } catch {
    return undefined;
  }
}

function readYaml(text: string): Front {
  const { document, placeAt } = parsed(text);
  const mistakes = [...document.errors, ...document.warnings].map((it) => ({
    ...placeAt(it.pos[0]),
    sentence: `this front matter cannot be read: ${it.message.split(/ at line|\n/)[0]}`,
  }));
  return {
    data: mistakes.length > 0 ? undefined : (document.toJS() as unknown),
    placeOf: placesIn(text),
    mistakes,
  };
}

/**
 * Reads the YAML between an entry's lines of hyphens.
 * @returns its data, and every mistake that keeps it from being read
 */
export function readFront(text: string): Front {
  try {
    return readPlain(text) ?? readYaml(text);
  } catch {
    // YAML that goes too deep, or refers to itself without end, throws where it should report.
    const sentence =
      'this front matter cannot be read: it goes too deep; write plain fields and lists';
    return { data: undefined, placeOf: () => start, mistakes: [{ ...start, sentence }] };
  }
}
