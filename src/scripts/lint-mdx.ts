/**
 * MDX is code. This guard lets an author write words, links and the listed components, and refuses
 * everything that could run, load or lead somewhere unsafe; and phone numbers typed in prose,
 * which would go stale there: every number lives once, in its service's entry.
 */
import { mdxToMdast } from 'satteri';
import { components, pieces } from '../domain/words.ts';
import type { Entry, Mistake } from './entries.ts';
import type { Place } from './front-matter.ts';

type Node = {
  type: string;
  name?: string | null;
  value?: unknown;
  url?: string;
  position?: { start: Place };
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
};
type Told = Place & { sentence: string };

/** A browser reads /\ as //, which leads to another site. */
const safeLink = /^(https:\/\/|mailto:|tel:|\/(?![/\\])|#)/;

/** Ten or eleven digits that begin with 0 or +44, however spaced: a British phone number; or 0800 1111. */
export const phoneNumber =
  /(?<![\d/.=-])(?:0|\+44[\s-]?(?:\(0\))?[\s-]?\d)(?:[\s-]?\d){9,10}(?!\d)|\b0800\s?1111\b/;

const esm =
  'take out the import or export, or begin the line with another word: MDX takes it for code';
const refusals: Record<string, string> = {
  mdxjsEsm: esm,
  mdxTextExpression: 'take out the braces: write the words themselves',
  mdxFlowExpression: 'take out the braces: write the words themselves',
  html: 'write Markdown instead of HTML',
  image: 'take out the image: bulletins are words only, and describe icons in words',
  imageReference: 'take out the image: bulletins are words only, and describe icons in words',
};

/** What an author writes in good faith and MDX takes for code, each with what to write instead. */
const accidents: [RegExp, string][] = [
  [/^(?:import|export)\b/gm, esm],
  [/[{}]/g, 'write round brackets instead of "$": MDX takes braces for code'],
  [/<(?=[\d\s=])/g, 'write "under" or "less than" instead of "$": MDX takes it for a tag'],
  [/<!--/g, 'take out the comment: MDX cannot read "$"'],
];

function componentMistakes(node: Node): string[] {
  const name = node.name ?? '';
  const allowed = Object.hasOwn(components, name) ? components[name]?.takes : undefined;
  if (!allowed)
    return [
      `<${node.name ?? ''}> is not a component an entry may use; use ${Object.keys(components).join(', ')} or Markdown`,
    ];
  return (node.attributes ?? []).flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      return [`write the attributes of <${node.name}> as plain text in quotation marks`];
    if (!allowed.includes(attribute.name ?? ''))
      return [`<${node.name}> takes no attribute "${attribute.name}"`];
    return [];
  });
}

const numberInProse =
  'a phone number stands here in prose; use <Contact of="service-id" /> instead';

function nodeMistakes(node: Node): string[] {
  const refusal = refusals[node.type];
  if (refusal) return [refusal];
  if (node.type.startsWith('mdxJsx')) return componentMistakes(node);
  if (node.url !== undefined && !safeLink.test(node.url))
    return [`the link "${node.url}" must begin with https://, mailto:, tel:, / or #`];
  if (node.url?.startsWith('tel:')) return [numberInProse];
  if (!Object.hasOwn(pieces, node.type))
    return [
      `a ${node.type} cannot stand here; write paragraphs, lists, headings and links: [words](https://…)`,
    ];
  if (typeof node.value === 'string' && phoneNumber.test(node.value)) return [numberInProse];
  return [];
}

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];

const placeIn = (entry: Entry, { line, column }: Place): Place => ({
  line: entry.bodyLine + line - 1,
  column,
});

/** Everything in a body that MDX takes for code against its author's will. */
function accidentsIn(body: string): Told[] {
  return accidents.flatMap(([pattern, sentence]) =>
    [...body.matchAll(pattern)].map((match) => {
      const before = body.slice(0, match.index).split('\n');
      return {
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        sentence: sentence.replace('$', match[0]),
      };
    }),
  );
}

/** What the parser said where no known accident explains it. */
function complaint(error: unknown): Told {
  const [, line = '1', column = '1', reason = 'it goes too deep'] =
    /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec((error as Error).message) ?? [];
  return {
    line: Number(line),
    column: Number(column),
    sentence: `MDX cannot read this: ${reason}; close every tag you open, and write words only`,
  };
}

function parsed(entry: Entry): { nodes: Node[]; told: Told[] } {
  try {
    return { nodes: all(mdxToMdast(entry.body) as unknown as Node), told: [] };
  } catch (error) {
    const known = accidentsIn(entry.body);
    return { nodes: [], told: known.length > 0 ? known : [complaint(error)] };
  }
}

/** The services an entry's body names through its components, with the place of each. */
export function servicesNamed(entry: Entry): (Place & { id: string })[] {
  return parsed(entry).nodes.flatMap((node) =>
    (node.attributes ?? [])
      .filter(({ name, value }) => (name === 'id' || name === 'of') && typeof value === 'string')
      .map(({ value }) => ({ id: String(value), ...placeIn(entry, startOf(node)) })),
  );
}

const wordsIn = (node: Node): string =>
  typeof node.value === 'string' ? node.value : (node.children ?? []).map(wordsIn).join('');

/** Every paragraph of an entry's body as plain words, with its place. */
export const paragraphsIn = (entry: Entry): (Place & { text: string })[] =>
  parsed(entry)
    .nodes.filter((it) => it.type === 'paragraph')
    .map((node) => ({ text: wordsIn(node), ...placeIn(entry, startOf(node)) }));

/** Every link of an entry's body, with its place. An address among the words is a link too. */
export const linksIn = (entry: Entry): (Place & { url: string })[] =>
  parsed(entry).nodes.flatMap((node) =>
    node.url === undefined ? [] : [{ url: node.url, ...placeIn(entry, startOf(node)) }],
  );

const startOf = (node: Node): Place => node.position?.start ?? { line: 1, column: 1 };

/** Everything in an entry's body that must not be published, with its place. */
export function guarded(entry: Entry): Mistake[] {
  const { nodes, told } = parsed(entry);
  const second = /^\s*---[ \t]*\r?\n[\w-]+:/.test(entry.body)
    ? [{ line: 1, column: 1, sentence: 'a second front matter stands here; an entry has one' }]
    : [];
  const refused = nodes.flatMap((node) =>
    nodeMistakes(node).map((sentence) => ({ ...startOf(node), sentence })),
  );
  return [...second, ...told, ...refused].map(({ sentence, ...place }) => ({
    file: entry.file,
    ...placeIn(entry, place),
    field: '',
    sentence,
  }));
}
