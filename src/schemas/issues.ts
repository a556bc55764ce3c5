/**
 * Turns what zod found into a sentence an author can act on:
 * which field, what is wrong, what to write instead.
 */
import { z } from 'astro/zod';
import { closest, distance } from 'fastest-levenshtein';

/** As much of JSON Schema as a shape of ours becomes. */
export type Schema = {
  description?: string;
  type?: string;
  format?: string;
  const?: string;
  enum?: string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  maxItems?: number;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
};
type Path = readonly PropertyKey[];

/** One thing wrong with a field. `field` reads like `changes[2].source.url`; empty for the whole. */
export type FieldIssue = { field: string; path: Path; sentence: string };

/** A shape as JSON Schema of what an author may write: its descriptions, its choices, what it requires. */
export const described = (shape: z.ZodType) =>
  z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Schema;

const branches = (schema: Schema): Schema[] => [
  schema,
  ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap(branches),
];

/** The schemas that a path leads to; more than one where a union leaves it open. */
function along(schema: Schema, path: Path): Schema[] {
  return path.reduce<Schema[]>(
    (here, step) =>
      here
        .flatMap(branches)
        .map((branch) =>
          typeof step === 'number' ? branch.items : branch.properties?.[String(step)],
        )
        .filter((branch) => branch !== undefined),
    [schema],
  );
}

/** A path as an author reads it: `changes[2].source.url`. */
export const fieldName = (path: Path) =>
  path.reduce<string>(
    (text, step) =>
      typeof step === 'number'
        ? `${text}[${step}]`
        : text
          ? `${text}.${String(step)}`
          : String(step),
    '',
  );

const valueAt = (data: unknown, path: Path) =>
  path.reduce<unknown>((here, step) => (here as Record<PropertyKey, unknown>)?.[step], data);

function unknownKey(key: string, schema: Schema, path: Path): string {
  const known = along(schema, path)
    .flatMap(branches)
    .flatMap((branch) => Object.keys(branch.properties ?? {}));
  const near = known.length > 0 ? closest(key, known) : '';
  const hint =
    near && distance(key, near) <= Math.max(1, key.length / 3)
      ? `did you mean "${near}"?`
      : 'take it out, or see src/schemas';
  return `"${key}" is not a field here; ${hint}`;
}

function sentencesOf(issue: z.core.$ZodIssue, schema: Schema, data: unknown): FieldIssue[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      field: fieldName([...issue.path, key]),
      path: [...issue.path, key],
      sentence: unknownKey(key, schema, issue.path),
    }));
  const meant = along(schema, issue.path)
    .flatMap(branches)
    .find((branch) => branch.description)?.description;
  const missing = issue.path.length > 0 && valueAt(data, issue.path) === undefined;
  const sentence = missing && meant ? `is missing; it holds ${meant}` : issue.message;
  return [{ field: fieldName(issue.path), path: issue.path, sentence }];
}

/**
 * Every issue in one entry's front matter, as sentences.
 * @returns an empty list when the entry fits its shape
 */
export function issuesIn(shape: z.ZodType, data: unknown): FieldIssue[] {
  const result = shape.safeParse(data);
  if (result.success) return [];
  const schema = described(shape);
  return result.error.issues.flatMap((issue) => sentencesOf(issue, schema, data));
}
