/**
 * An entry's text as HTML and as plain text. MDX is code, so it is never run: its tree is read, and
 * only the pieces listed here are drawn, every word of them escaped. The content check refuses the
 * rest with a sentence; here it is an error.
 */
import type { Service } from '../schemas/service.ts';
import { dialling, pathOf } from './addresses.ts';

/** One piece of an entry's text, as MDX's own parser (mdast) names it. */
export type Word = {
  type: string;
  value?: unknown;
  url?: string;
  depth?: number;
  ordered?: boolean | null;
  name?: string | null;
  attributes?: readonly { type: string; name?: string; value?: unknown }[];
  children?: readonly Word[];
};

/** One paragraph, heading, list or note. */
export type Block = { kind: 'heading' | 'note' | 'text'; html: string; text: string };

type Named = Pick<Service, 'title' | 'phone' | 'email'>;
/** Finds a service by the id an author wrote. @throws when there is none */
export type FindService = (id: string) => Named;

/** Text that is never markup. */
export const escaped = (text: string) => text.replace(/[&<>"]/g, (it) => `&#${it.charCodeAt(0)};`);

type Draw = (word: Word, inside: string, find: FindService) => string;

const attribute = ({ attributes = [] }: Word, name: string) =>
  String(attributes.find((it) => it.name === name)?.value ?? '');

const around =
  (tag: string): Draw =>
  (_word, inside) =>
    `<${tag}>${inside}</${tag}>`;

const link = (href: string, inside: string) => `<a href="${escaped(href)}">${inside}</a>`;

const noteAround =
  (name: string, label: string): Draw =>
  (_word, inside) =>
    `<div class="${name}" role="note"><p class="label">${label}</p>${inside}</div>`;

function contact({ phone, email }: Named): string {
  const ways = [
    phone && link(dialling(phone), escaped(phone)),
    email && link(`mailto:${email}`, escaped(email)),
  ];
  return ways.filter(Boolean).join(' or ');
}

/** The components an author may write, each with the one attribute it takes. */
export const components: Record<string, { takes: readonly string[]; draw: Draw }> = {
  CaseStudy: { takes: [], draw: noteAround('case-study', 'A case from the bulletin') },
  Note: { takes: [], draw: noteAround('our-note', 'Our note') },
  Service: {
    takes: ['id'],
    draw: (word, _inside, find) => {
      const id = attribute(word, 'id');
      return link(pathOf('services', id), escaped(find(id).title));
    },
  },
  Contact: { takes: ['of'], draw: (word, _inside, find) => contact(find(attribute(word, 'of'))) },
};

const component: Draw = (word, inside, find) => {
  const known = components[word.name ?? ''];
  if (!known) throw new Error(`<${word.name}> cannot be drawn; run npm run check.`);
  return known.draw(word, inside, find);
};

/** The pieces of Markdown an author may write. */
export const pieces: Record<string, Draw> = {
  root: (_word, inside) => inside,
  text: (word) => escaped(String(word.value)),
  paragraph: around('p'),
  heading: (word, inside) => `<h${word.depth}>${inside}</h${word.depth}>`,
  list: (word, inside) => (word.ordered ? `<ol>${inside}</ol>` : `<ul>${inside}</ul>`),
  listItem: around('li'),
  emphasis: around('em'),
  strong: around('strong'),
  blockquote: around('blockquote'),
  break: () => '<br />',
  inlineCode: (word) => `<code>${escaped(String(word.value))}</code>`,
  link: (word, inside) => link(word.url ?? '', inside),
  mdxJsxFlowElement: component,
  mdxJsxTextElement: component,
};

/** The items of a list hold words, not paragraphs, as long as each holds one. */
const unwrapped = (word: Word): readonly Word[] => {
  const [only, ...more] = word.children ?? [];
  const alone = word.type === 'listItem' && only?.type === 'paragraph' && more.length === 0;
  return (alone ? only.children : word.children) ?? [];
};

function html(word: Word, find: FindService): string {
  const draw = Object.hasOwn(pieces, word.type) ? pieces[word.type] : undefined;
  if (!draw) throw new Error(`A ${word.type} cannot be drawn; run npm run check.`);
  const inside = unwrapped(word).map((it) => html(it, find));
  return draw(word, inside.join(''), find);
}

const entities: Record<string, string> = { 34: '"', 38: '&', 60: '<', 62: '>' };

/** The words of a piece of HTML that was drawn here. */
const plain = (drawn: string) =>
  drawn
    .replace(/<\/(p|li|h\d)>|<br \/>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => entities[code] ?? '')
    .trim();

const kindOf = ({ type, name }: Word): Block['kind'] =>
  type === 'heading' ? 'heading' : name === 'Note' ? 'note' : 'text';

/**
 * The blocks of an entry's text, in order.
 * @param tree what MDX's parser made of the text
 * @throws when it holds a piece that the content check refuses
 */
export const blocksOf = (tree: Word, find: FindService): Block[] =>
  (tree.children ?? []).map((word) => {
    const drawn = html(word, find);
    return { kind: kindOf(word), html: drawn, text: plain(drawn) };
  });
