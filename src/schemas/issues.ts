/**
 * Turns what zod found into a sentence an author can act on:
 * which field, what is wrong, what to write instead.
 */
import { z } from 'astro/zod';
import { nearestNames } from './suggestions.ts';

/** What is read of a schema of ours, as JSON Schema. */
type Schema = {
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
};
type Path = readonly PropertyKey[];

/** One thing wrong with a field. An empty path means the whole entry. */
type FieldIssue = { path: Path; sentence: string };

/** The schema of what an author may write: its fields and their descriptions. */
const described = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Schema;

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
  const [nearest] = nearestNames(key, known);
  const hint = nearest ? `did you mean "${nearest}"?` : 'take it out, or see src/schemas';
  return `"${key}" is not a field here; ${hint}`;
}

function sentencesOf(issue: z.core.$ZodIssue, schema: Schema, data: unknown): FieldIssue[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      sentence: unknownKey(key, schema, issue.path),
    }));
  const meant = along(schema, issue.path)
    .flatMap(branches)
    .find((branch) => branch.description)?.description;
  const missing = issue.path.length > 0 && valueAt(data, issue.path) === undefined;
  const sentence = missing && meant ? `is missing; it holds ${meant}` : issue.message;
  return [{ path: issue.path, sentence }];
}

/** Every issue in one entry's front matter, as sentences; none when the entry fits its schema. */
export function issuesIn(schema: z.ZodType, data: unknown): FieldIssue[] {
  const { error } = schema.safeParse(data);
  if (!error) return [];
  const fields = described(schema);
  return error.issues.flatMap((issue) => sentencesOf(issue, fields, data));
}
