/**
 * Writes an entry as an author would: fields in the shape's order, and what was left out as a
 * comment beside them, with what it would hold.
 */
import { stringify } from 'yaml';
import { at, type Data, type Question } from './questions.ts';

const yaml = (value: unknown, flow = false) =>
  stringify(value, {
    singleQuote: true,
    lineWidth: 0,
    ...(flow ? { collectionStyle: 'flow' as const } : {}),
  })
    .trimEnd()
    .split('\n');

const indent = (lines: string[]) => lines.map((it) => `  ${it}`);
const flat = (thing: unknown) =>
  typeof thing === 'object' && Object.values(thing as Data).every((it) => typeof it !== 'object');

function thing(value: unknown): string[] {
  const [first = '', ...rest] = yaml(value, flat(value));
  return indent([`- ${first}`, ...indent(rest)]);
}

const leftOut = ({ path, says, ...it }: Question): string[] => [
  `# ${path.at(-1)}: ${says}`,
  ...(it.asks === 'things'
    ? it.parts.map(
        (part, index) => `#   ${index === 0 ? '-' : ' '} ${part.path.at(-1)}: ${part.says}`,
      )
    : []),
];

function field(question: Question, data: Data): string[] {
  const value = at(data, question.path);
  const key = String(question.path.at(-1));
  if (value === undefined) return leftOut(question);
  if (question.asks === 'parts')
    return [`${key}:`, ...indent(question.parts.flatMap((it) => field(it, data)))];
  if (question.asks === 'things' && (value as unknown[]).length > 0)
    return [`${key}:`, ...(value as unknown[]).flatMap(thing)];
  return yaml({ [key]: value });
}

/**
 * The text of an entry.
 * @param fixed fields that come with the sort of entry, written first
 * @param body the words below the front matter
 */
export function composed(
  { fixed, questions }: { fixed: Data; questions: Question[] },
  data: Data,
  body: string,
): string {
  const front = [
    ...Object.entries(fixed).flatMap(([key, value]) => yaml({ [key]: value })),
    ...questions.flatMap((it) => field(it, data)),
  ];
  return ['---', ...front, '---', ...(body.trim() ? ['', body.trim()] : []), ''].join('\n');
}
