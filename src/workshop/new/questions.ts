/**
 * Reads a shape as a list of questions. The words of each are the shape's own description, its
 * choices the shape's own, so a field added to a shape is asked for without a line changed here.
 */
import type { z } from 'astro/zod';
import { referencesIn } from '../../rules/references.ts';
import { described, type Schema } from '../../shapes/sentences.ts';

export type Path = readonly (string | number)[];
export type Data = Record<string, unknown>;
type Asked = {
  path: Path;
  /** What the field holds, in the shape's words. */
  says: string;
  required: boolean;
};
export type Question = Asked &
  (
    | { asks: 'words'; as: string; choices?: string[] }
    | { asks: 'list'; choices?: string[]; most: number }
    | { asks: 'parts'; parts: Question[] }
    /** A list of things with parts; the paths of the parts begin at the thing. */
    | { asks: 'things'; parts: Question[] }
    /** One word, or else a thing with parts: "bulletin", or a source. */
    | { asks: 'either'; word: string; parts: Question[] }
  );

/** The ids that exist, by folder of content/. */
export type Ids = (collection: string) => string[];

/** A copy of the data in which one field has another value; `undefined` takes it out. */
export function put(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const whole = typeof key === 'number' ? [...((data as unknown[]) ?? [])] : { ...(data as Data) };
  const inner = put((whole as Data)[key], rest, value);
  if (inner === undefined) Reflect.deleteProperty(whole, key);
  else (whole as Data)[key] = inner;
  return whole;
}

/** The value of a field, or undefined. */
export const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((here, step) => (here as Data | undefined)?.[step], data);

/** Asks the library's own rule whether a field names other entries; if so, those are its choices. */
function choicesAt(path: Path, own: string[] | undefined, ids: Ids): string[] | undefined {
  const [named] = referencesIn(put({}, path, 'probe'));
  if (!named) return own;
  const there = ids(named.collection);
  return own ? own.filter((it) => there.includes(it)) : there;
}

function question(schema: Schema, asked: Asked, from: Path, ids: Ids): Question {
  const whole = [...from, ...asked.path];
  const { items } = schema;
  if (items?.properties) {
    return { ...asked, asks: 'things', parts: parts(items, [], [...whole, 0], ids) };
  }
  const choices = items && choicesAt([...whole, 0], items.enum, ids);
  if (items)
    return {
      ...asked,
      asks: 'list',
      most: schema.maxItems ?? Infinity,
      ...(choices ? { choices } : {}),
    };
  if (schema.properties)
    return { ...asked, asks: 'parts', parts: parts(schema, asked.path, from, ids) };
  return either(schema, asked, from, ids) ?? words(schema, asked, from, ids);
}

/** One word, or else a thing with parts: a union of a constant and an object. */
function either(schema: Schema, asked: Asked, from: Path, ids: Ids): Question | undefined {
  const word = schema.anyOf?.find((it) => it.const)?.const;
  const thing = schema.anyOf?.find((it) => it.properties);
  return word && thing
    ? { ...asked, asks: 'either', word, parts: parts(thing, asked.path, from, ids) }
    : undefined;
}

function words(schema: Schema, asked: Asked, from: Path, ids: Ids): Question {
  const as = schema.type ?? 'string';
  const own = as === 'boolean' ? ['true', 'false'] : undefined;
  const choices = own ?? choicesAt([...from, ...asked.path], schema.enum, ids);
  return { ...asked, asks: 'words', as, ...(choices ? { choices } : {}) };
}

const parts = (schema: Schema, path: Path, from: Path, ids: Ids): Question[] =>
  Object.entries(schema.properties ?? {})
    .filter(([, it]) => it.const === undefined)
    .map(([key, it]) => {
      const required = schema.required?.includes(key) ?? false;
      return question(
        it,
        { path: [...path, key], says: it.description ?? key, required },
        from,
        ids,
      );
    });

const constants = (schema: Schema): Data =>
  Object.fromEntries(
    Object.entries(schema.properties ?? {}).flatMap(([key, it]) =>
      it.const === undefined ? [] : [[key, it.const]],
    ),
  );

/**
 * Each sort of entry a shape allows: one, or one for each kind of a union.
 * `fixed` holds the fields that are given with the sort, such as `kind: app`.
 */
export function sortsOf(shape: z.ZodType, ids: Ids): { fixed: Data; questions: Question[] }[] {
  const schema = described(shape);
  return (schema.oneOf ?? [schema]).map((it) => ({
    fixed: constants(it),
    questions: parts(it, [], [], ids),
  }));
}

/** A path as authors and flags write it: ages.terms.says */
export const named = (path: Path) => path.join('.');

/** Turns what was typed into what the shape expects there. */
export const typed = (text: string, as: string): unknown =>
  as === 'boolean'
    ? text === 'true'
    : /^(integer|number)$/.test(as) && text !== '' && !Number.isNaN(Number(text))
      ? Number(text)
      : text;
