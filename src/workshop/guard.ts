/**
 * MDX is code. This guard lets an author write words, links and the listed components, and refuses
 * everything that could run, load or lead somewhere unsafe; and phone numbers typed in prose,
 * which would go stale there: every number lives once, in its service's entry.
 */
import { mdxToMdast } from 'satteri';
import type { Entry, Mistake } from './entries.ts';

/** The components an author may use, each with the attributes it takes. Kept equal to components/prose by a test. */
export const proseComponents: Record<string, readonly string[]> = {
  CaseStudy: [],
  Note: [],
  Service: ['id'],
  Contact: ['of'],
};

type Node = {
  type: string;
  name?: string | null;
  value?: unknown;
  url?: string;
  position?: { start: { line: number } };
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
};

const safeLink = /^(https:\/\/|mailto:|tel:|\/(?!\/)|#)/;

/** Ten or eleven digits that begin with 0, however spaced: a British phone number; or 0800 1111. */
export const phoneNumber = /(?<![\d/.=-])0(?:[\s-]?\d){9,10}(?!\d)|\b0800\s?1111\b/;

const refusals: Record<string, string> = {
  mdxjsEsm: 'take out the import or export: entries hold words, not code',
  mdxTextExpression: 'take out the braces: write the words themselves',
  mdxFlowExpression: 'take out the braces: write the words themselves',
  html: 'write Markdown instead of HTML',
  image: 'take out the image: bulletins are words only, and describe icons in words',
};

function componentMistakes(node: Node): string[] {
  const allowed = proseComponents[node.name ?? ''];
  if (!allowed)
    return [
      `<${node.name ?? ''}> is not a component an entry may use; use ${Object.keys(proseComponents).join(', ')} or Markdown`,
    ];
  return (node.attributes ?? []).flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      return [`write the attributes of <${node.name}> as plain text in quotation marks`];
    if (!allowed.includes(attribute.name ?? ''))
      return [`<${node.name}> takes no attribute "${attribute.name}"`];
    return [];
  });
}

function nodeMistakes(node: Node): string[] {
  const refusal = refusals[node.type];
  if (refusal) return [refusal];
  if (node.type.startsWith('mdxJsx')) return componentMistakes(node);
  if (node.url !== undefined && !safeLink.test(node.url))
    return [`the link "${node.url}" must begin with https://, mailto:, tel:, / or #`];
  if (typeof node.value === 'string' && phoneNumber.test(node.value))
    return ['a phone number stands here in prose; use <Contact of="service-id" /> instead'];
  return [];
}

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];

/** The services an entry's body names through its components, with the line of each. */
export function servicesNamed(entry: Entry): { id: string; line: number }[] {
  return parsed(entry).nodes.flatMap((node) =>
    (node.attributes ?? [])
      .filter(({ name, value }) => (name === 'id' || name === 'of') && typeof value === 'string')
      .map(({ value }) => ({ id: String(value), line: lineIn(entry, node) })),
  );
}

const lineIn = (entry: Entry, node: Node) => entry.bodyLine + (node.position?.start.line ?? 1) - 1;

function parsed(entry: Entry): { nodes: Node[]; mistakes: Mistake[] } {
  try {
    return { nodes: all(mdxToMdast(entry.body) as unknown as Node), mistakes: [] };
  } catch (error) {
    const [, line = '1', , reason = String(error)] =
      /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec((error as Error).message) ?? [];
    const sentence = `MDX cannot read this: ${reason}; write "less than" for <, and no braces`;
    const mistake = {
      file: entry.file,
      line: entry.bodyLine + Number(line) - 1,
      field: '',
      sentence,
    };
    return { nodes: [], mistakes: [mistake] };
  }
}

/** Everything in an entry's body that must not be published, with its line. */
export function guarded(entry: Entry): Mistake[] {
  const { nodes, mistakes } = parsed(entry);
  return [
    ...mistakes,
    ...nodes.flatMap((node) =>
      nodeMistakes(node).map((sentence) => ({
        file: entry.file,
        line: lineIn(entry, node),
        field: '',
        sentence,
      })),
    ),
  ];
}
