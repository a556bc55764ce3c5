/**
 * The same questions as flags, for scripts: `--issued.on 2024-03-01 --features strangers,e2ee`.
 * Everything wrong with the flags is told at once.
 */
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { nearestNames } from '../../rules/near.ts';
import { ofEach } from './given.ts';
import { type Data, named, put, type Question, typed } from './questions.ts';

/** Every question that takes a flag: groups are asked by their parts. */
const flagged = (questions: readonly Question[]): Question[] =>
  questions.flatMap((it) => (it.asks === 'parts' ? flagged(it.parts) : [it]));

const manner = (it: Question): string => {
  if (it.asks === 'words') return it.choices?.join(' | ') ?? '';
  if (it.asks === 'list') return it.choices ? 'separated by commas' : 'once for each';
  if (it.asks === 'either') return `"${it.word}", or { key: value, … }`;
  return ofEach[named(it.path)] ? 'separated by commas' : '{ key: value, … }, once for each';
};

/** The flags in words, those that must be given first. */
export const flagsInWords = (questions: readonly Question[]): string[] =>
  [...flagged(questions)]
    .sort((a, b) => Number(b.required) - Number(a.required))
    .map((it) => `  --${named(it.path)}  ${it.says}${manner(it) ? `; ${manner(it)}` : ''}`);

const commas = (given: string[]) =>
  given.flatMap((it) => it.split(',').map((word) => word.trim())).filter(Boolean);

function valueOf(question: Question, given: string[]): unknown {
  if (question.asks === 'words') return typed(given.at(-1) ?? '', question.as);
  if (question.asks === 'list') return question.choices ? commas(given) : given;
  if (question.asks === 'either') return parse(given.at(-1) ?? '');
  const same = ofEach[named(question.path)];
  const key = question.asks === 'things' ? String(question.parts[0]?.path[0]) : '';
  return same && !given.some((it) => it.startsWith('{'))
    ? commas(given).map((it) => ({ [key]: it, ...same }))
    : given.map((it) => parse(it) as unknown);
}

const unknownFlag = (name: string, known: string[]) => {
  const near = nearestNames(name, known)[0];
  return `--${name}: there is no such flag; ${near ? `did you mean --${near}?` : '--help names them all'}`;
};

export type Flags = { data: Data; own: { id?: string; body?: string }; wrong: string[] };
const own = ['id', 'body'] as const;

/**
 * Reads a command line.
 * @param start the fields as they are before any flag
 * @returns the fields, the id and text that are no fields, and a sentence for all that is wrong
 */
export function readFlags(args: string[], questions: readonly Question[], start: Data): Flags {
  const fields = new Map(flagged(questions).map((it) => [named(it.path), it]));
  const known = [...fields.keys(), ...own];
  const options = Object.fromEntries(
    known.map((name) => [name, { type: 'string' as const, multiple: true }]),
  );
  const { tokens, positionals } = parseArgs({ args, options, strict: false, tokens: true });
  const read: Flags = {
    data: start,
    own: {},
    wrong: positionals.map((it) => `"${it}" belongs to no flag; put words in quotation marks`),
  };
  const given = Map.groupBy(
    tokens.filter((it) => it.kind === 'option'),
    (it) => it.name,
  );
  for (const [name, several] of given) {
    const values = several.flatMap((it) => it.value ?? []);
    const field = fields.get(name);
    if (!known.includes(name)) read.wrong.push(unknownFlag(name, known));
    else if (values.length === 0) read.wrong.push(`--${name}: write what it holds after it`);
    else if (!field) read.own[name as (typeof own)[number]] = values.at(-1) ?? '';
    else
      try {
        read.data = put(read.data, field.path, valueOf(field, values)) as Data;
      } catch {
        read.wrong.push(`--${name}: this cannot be read; write ${manner(field)}`);
      }
  }
  return read;
}
