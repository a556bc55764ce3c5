/**
 * MDX is code. These rules let an author write words, links and the listed components, and refuse
 * everything that could run, load or lead somewhere unsafe; and phone numbers typed in prose, which
 * would go stale there: every number lives once, in its service's entry. The content check and Astro's
 * own MDX pipeline (src/integrations/lint-mdx.ts) ask the same rules.
 */
import { type Features, mdxToMdast } from 'satteri';
import { type Place, start } from './front-matter.ts';

/** A node of the tree that MDX's parser makes (mdast). */
export type MdastNode = {
  type: string;
  name?: string | null;
  value?: unknown;
  url?: string;
  depth?: number;
  checked?: boolean | null;
  position?: { start: Place };
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: MdastNode[];
};
/** Something to put right, by its place in the body. */
export type BodyIssue = Place & { sentence: string };

/** How bodies are read, here and in Astro's pipeline, which takes their front matter away first. */
export const mdxFeatures: Features = { gfm: true, smartPunctuation: false, frontmatter: false };

/** The components an author may write, each with the one attribute it needs, if any: it names a service. */
const components: Record<string, string | undefined> = {
  CaseStudy: undefined,
  Note: undefined,
  Service: 'id',
  Contact: 'of',
  FeedbackAddress: undefined,
};

/** The Markdown an author may write. */
const markdown = new Set(
  'root text paragraph heading list listItem emphasis strong blockquote break inlineCode link'.split(
    ' ',
  ),
);

/** A browser reads /\ as //, and drops tabs and line ends, so both would lead to another site. */
const safeLink = /^(https:\/\/|mailto:|\/(?![/\\])|#)[^\s\p{Cc}]*$/u;

/**
 * Ten or eleven digits that begin with 0 or +44, however spaced: a British phone number. Also the short
 * numbers 0800 1111, 116 123 and their like (Ofcom, National Telephone Numbering Plan).
 */
export const phoneNumber =
  /(?<![\d/.=-])(?:0|\+44[\s-]?(?:\(0\))?[\s-]?\d)(?:[\s-]?\d){9,10}(?!\d)|\b0800[\s-]?1111\b|\b116[\s-]?\d{3}\b/;

const esm =
  'take out the import or export, or begin the line with another word: MDX takes it for code';
const braces = 'take out the braces: write the words themselves';
const image = 'take out the image: bulletins are words only, and describe icons in words';
const cannot = (what: string) =>
  `a ${what} cannot stand here; write paragraphs, lists, headings and links: [words](https://…)`;
const refusals: Record<string, string | undefined> = {
  mdxjsEsm: esm,
  mdxTextExpression: braces,
  mdxFlowExpression: braces,
  html: 'write Markdown instead of HTML',
  image,
  imageReference: image,
  code: cannot('block of code'),
  definition: cannot('link whose address stands elsewhere'),
  delete: cannot('strikethrough'),
  footnoteDefinition: cannot('footnote'),
  footnoteReference: cannot('footnote'),
  linkReference: cannot('link whose address stands elsewhere'),
  thematicBreak: cannot('line across the page'),
};

/** What an author writes in good faith and MDX takes for code, each with what to write instead. */
const accidents: [RegExp, string][] = [
  [/^(?:import|export)\b/gm, esm],
  [/[{}]/g, 'write round brackets instead of "$": MDX takes braces for code'],
  [/<(?=[\d\s=])/g, 'write "under" or "less than" instead of "$": MDX takes it for a tag'],
  [/<!--/g, 'take out the comment: MDX cannot read "$"'],
  [
    /<(?:https?:|mailto:|[^\s<>]+@)/g,
    'write the link as [words](https://…): MDX takes "$" for a tag',
  ],
];

function componentIssues({ name, attributes = [] }: MdastNode): string[] {
  if (!name || !Object.hasOwn(components, name))
    return [
      `<${name ?? ''}> is not a component an entry may use; use ${Object.keys(components).join(', ')} or Markdown`,
    ];
  const needed = components[name];
  const isText = (value: unknown) => typeof value === 'string' && value !== '';
  const issues = attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || !isText(attribute.value))
      return [`write the attributes of <${name}> as plain text in quotation marks`];
    return attribute.name === needed ? [] : [`<${name}> takes no attribute "${attribute.name}"`];
  });
  const isNamed = attributes.some((attribute) => attribute.name === needed);
  if (needed && !isNamed && issues.length === 0)
    return [`name a service in <${name} />: <${name} ${needed}="childline" />`];
  return issues;
}

const numberInProse =
  'a phone number stands here in prose; use <Contact of="service-id" /> instead';

/** The words of a node, however its parts are marked. */
export const textOf = (node: MdastNode): string =>
  typeof node.value === 'string' ? node.value : (node.children ?? []).map(textOf).join('');

const blocks = ['paragraph', 'heading', 'list', 'listItem', 'blockquote', 'mdxJsxFlowElement'];
/** Whether a phone number stands in a node, also where only some of its digits are marked. */
const holdsNumber = (node: MdastNode): boolean =>
  !node.children?.some(({ type }) => blocks.includes(type)) && phoneNumber.test(textOf(node));

const isComponent = ({ type }: MdastNode) => type.startsWith('mdxJsx');
const mayStand = (node: MdastNode) => markdown.has(node.type) || isComponent(node);

function linkIssue(url: string): string | undefined {
  if (/^tel:/i.test(url)) return numberInProse;
  if (safeLink.test(url)) return undefined;
  return `the link "${url}" must begin with https://, mailto:, / or #, and hold no spaces`;
}

/** What is wrong with a node that is no component. */
function markdownIssue(node: MdastNode): string | undefined {
  if (!mayStand(node)) return refusals[node.type] ?? cannot(node.type);
  if (typeof node.checked === 'boolean') return cannot('list to tick');
  if (node.type === 'heading' && ![2, 3].includes(node.depth ?? 0))
    return 'begin a heading with ## or ###: the page has its title already';
  return node.url === undefined ? undefined : linkIssue(node.url);
}

const withDescendants = (node: MdastNode): MdastNode[] => [
  node,
  ...(node.children ?? []).flatMap(withDescendants),
];

const placeOf = (node: MdastNode): Place => node.position?.start ?? start;

/** Everything in a tree that must not be published. What is refused whole is not looked into. */
export function lintTree(node: MdastNode): BodyIssue[] {
  const { children = [] } = node;
  const sentences = isComponent(node) ? componentIssues(node) : [markdownIssue(node) ?? []].flat();
  // A number that one part holds whole is named there.
  if (holdsNumber(node) && !children.some(holdsNumber)) sentences.push(numberInProse);
  return [
    ...sentences.map((sentence) => ({ ...placeOf(node), sentence })),
    ...(mayStand(node) ? children.flatMap(lintTree) : []),
  ];
}

/** Everything in a body that MDX takes for code against its author's will. */
function accidentsIn(body: string): BodyIssue[] {
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
function complaint(error: unknown): BodyIssue {
  const [, line = '1', column = '1', reason = 'it goes too deep'] =
    /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec((error as Error).message) ?? [];
  return {
    line: Number(line),
    column: Number(column),
    sentence: `MDX cannot read this: ${reason}; close every tag you open, and write words only`,
  };
}

export type Body = {
  issues: BodyIssue[];
  /** Every node, in order; none where the body cannot be read. */
  nodes: (MdastNode & { place: Place })[];
};

/** Reads a body once. What keeps it from being published is an issue. */
export function readBody(body: string): Body {
  try {
    const root = mdxToMdast(body, { features: mdxFeatures }) as MdastNode;
    const nodes = withDescendants(root).map((node) => ({ ...node, place: placeOf(node) }));
    return { nodes, issues: lintTree(root) };
  } catch (error) {
    const known = accidentsIn(body);
    return { nodes: [], issues: known.length > 0 ? known : [complaint(error)] };
  }
}
