/**
 * What is wrong in content/: every issue at once, each with its file, line, column, field and what to
 * write instead. `npm run check` and every build ask this.
 */
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { inWords } from '../domain/dates.ts';
import { nearestNames } from '../domain/suggestions.ts';
import { valuesIn } from '../domain/walk-values.ts';
import { day, id, type MakeReference } from '../schemas/fields.ts';
import { type CollectionName, schemas } from '../schemas/index.ts';
import { fieldName, issuesIn } from '../schemas/issues.ts';
import { routeNames } from '../schemas/situation.ts';
import { featureIds } from '../schemas/vocabulary.ts';
import { start } from './front-matter.ts';
import { phoneNumber, readBody } from './lint-mdx.ts';
import { type Entry, type Issue, readContent } from './read-entries.ts';

type Loose = Record<string, unknown>;
type Path = readonly PropertyKey[];

/** The entries that exist, by collection and id. */
export type Library = ReadonlyMap<string, ReadonlyMap<string, Entry>>;

const fieldsOf = (entry: Entry) => (entry.data ?? {}) as Loose;
const listIn = (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : []);

const issueAt = (entry: Entry, path: Path, sentence: string): Issue => ({
  file: entry.file,
  ...entry.placeOf(path),
  field: fieldName(path),
  sentence,
});

/** Entries by collection and id. */
export function libraryOf(entries: readonly Entry[]): Library {
  const byCollection = Map.groupBy(entries, (entry) => entry.collection);
  return new Map(
    [...byCollection].map(([name, members]) => [
      name,
      new Map(members.map((entry) => [entry.id, entry])),
    ]),
  );
}

/** The sentence for an id that leads nowhere; nothing when the entry is there. */
function missing(library: Library, collection: string, wanted: string): string | undefined {
  const ids = [...(library.get(collection)?.keys() ?? [])];
  if (ids.includes(wanted)) return undefined;
  const [nearest] = nearestNames(wanted, ids);
  const hint = nearest
    ? `did you mean "${nearest}"?`
    : `write content/${collection}/${wanted}.mdx first`;
  return `there is no entry "${wanted}" in content/${collection}; ${hint}`;
}

/** Fields that name other entries, which must exist. Astro builds in silence when they do not. */
const referenceIn = (library: Library) =>
  ((collection: string) =>
    id
      .refine((wanted) => !missing(library, collection, wanted), {
        error: ({ input }) => missing(library, collection, String(input)) ?? '',
      })
      .pipe(z.string())) as unknown as MakeReference;

/** Other entries that an entry relies on, beside the fields that name them. */
function reliesOn(entry: Entry): { path: Path; collection: string; id: string }[] {
  const { sheets, features, ages } = fieldsOf(entry);
  const level = ((ages as Loose | undefined)?.check as Loose | undefined)?.level;
  return [
    ...listIn(sheets).flatMap((sheet, index) => {
      const [folder = '', ...rest] = String(sheet).split('/');
      const wanted = rest.at(-1);
      const collection = folder === 'get-help' ? 'help' : folder;
      return wanted && wanted !== '*' ? [{ path: ['sheets', index], collection, id: wanted }] : [];
    }),
    ...listIn(features).flatMap((stated, index) => {
      const { feature } = (stated ?? {}) as Loose;
      const path = ['features', index, 'feature'];
      return (featureIds as unknown[]).includes(feature)
        ? [{ path, collection: 'features', id: String(feature) }]
        : [];
    }),
    ...(entry.collection === 'bulletins' && typeof level === 'string' && level !== 'not known'
      ? [{ path: ['ages', 'check'], collection: 'features', id: 'age-check' }]
      : []),
  ];
}

const missingEntries = (entry: Entry, library: Library): Issue[] =>
  reliesOn(entry).flatMap(({ path, collection, id: wanted }) => {
    const sentence = missing(library, collection, wanted);
    return sentence ? [issueAt(entry, path, sentence)] : [];
  });

/** A service's own `phone` is the one place for a number; anywhere else it is refused. */
const phoneNumbers = (entry: Entry): Issue[] =>
  valuesIn(entry.data)
    .filter(
      ({ path, value }) =>
        path[0] !== 'phone' && typeof value === 'string' && phoneNumber.test(value),
    )
    .map(({ path }) =>
      issueAt(
        entry,
        path,
        'a phone number stands here; numbers live only in the "phone" of a service',
      ),
    );

/** Days on which somebody did something, and so cannot lie ahead. */
const pastDays = ['reviewed', 'checked', 'added', 'since', 'on'];

const futureDays = (entry: Entry, today: string): Issue[] =>
  valuesIn(entry.data)
    .filter(
      ({ path, value }) => pastDays.includes(String(path.at(-1))) && day.safeParse(value).success,
    )
    .filter(({ value }) => (value as string) > today)
    .map(({ path, value }) =>
      issueAt(entry, path, `${inWords(value as string)} lies ahead; write the day it was done`),
    );

/** A bulletin cannot have been checked before it was issued. */
function earlyReview(entry: Entry): Issue[] {
  const { reviewed, issued } = fieldsOf(entry);
  const { on, latest } = (issued ?? {}) as Loose;
  const days = [reviewed, on ?? latest];
  if (!days.every((value): value is string => day.safeParse(value).success)) return [];
  const [checked = '', issue = ''] = days;
  if (checked >= issue) return [];
  const sentence = `it was checked on ${inWords(checked)}, before it was issued on ${inWords(issue)}; correct one of the two`;
  return [issueAt(entry, ['reviewed'], sentence)];
}

/** Names of entries that other pages of the same folder have already. */
const pageNames = (folder: string) =>
  globSync('{*.*,*/index.*}', {
    cwd: fileURLToPath(new URL(`../pages/${folder}`, import.meta.url)),
  }).map((file) => file.split(/[./\\]/)[0]!);
const taken: Partial<Record<CollectionName, readonly string[]>> = {
  pages: pageNames(''),
  packs: pageNames('print'),
  help: routeNames,
};

function fileName(entry: Entry): Issue[] {
  const issue = (sentence: string) => [{ file: entry.file, ...start, field: '', sentence }];
  if (taken[entry.collection]?.includes(entry.id))
    return issue(
      `the address of "${entry.id}" belongs to another page, so this would never be published; rename the file`,
    );
  if (entry.collection === 'features' && !(featureIds as string[]).includes(entry.id))
    return issue(
      `"${entry.id}" is not a feature of src/schemas/vocabulary.ts; add it there, or rename the file`,
    );
  return [];
}

/** Ids are addresses for ever: no former id may be claimed twice or still be in use. */
function formerIds(entries: readonly Entry[]): Issue[] {
  const holders = new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, entry.file]));
  return entries.flatMap((entry) =>
    listIn(fieldsOf(entry).formerly).flatMap((former, index) => {
      const address = `${entry.collection}/${String(former)}`;
      const holder = holders.get(address);
      holders.set(address, entry.file);
      const sentence = `the former id "${String(former)}" is already used by ${holder}; an address leads to one page`;
      return holder ? [issueAt(entry, ['formerly', index], sentence)] : [];
    }),
  );
}

/** Entries that may say all they have to say in their front matter. */
const mayBeEmpty: CollectionName[] = ['services', 'help', 'packs'];

const linked = /^\/(bulletins|services|features)\/([a-z0-9-]+)\//;

/** What the components and links of a body name: an entry that is there and has what is asked of it. */
function namedIn(library: Library, node: ReturnType<typeof readBody>['nodes'][number]): string[] {
  const [, collection = 'services', id] = linked.exec(node.url ?? '') ?? [];
  const named = node.attributes?.find(({ name }) => name === 'id' || name === 'of')?.value ?? id;
  if (typeof named !== 'string') return [];
  const sentence = missing(library, collection, named);
  if (sentence) return [sentence];
  const { phone, email } = fieldsOf(library.get(collection)!.get(named)!);
  return node.name === 'Contact' && !phone && !email
    ? [`"${named}" has neither phone nor e-mail; write <Service id="${named}" /> instead`]
    : [];
}

function bodyIssues(entry: Entry, library: Library): Issue[] {
  const at = (line: number, column: number, sentence: string): Issue => ({
    file: entry.file,
    line: entry.bodyLine + line - 1,
    column,
    field: '',
    sentence,
  });
  if (entry.body.trim() === '')
    return mayBeEmpty.includes(entry.collection)
      ? []
      : [at(1, 1, 'write the entry’s text below its front matter')];
  const { issues, nodes } = readBody(entry.body);
  return [
    ...(/^\s*---[ \t]*\r?\n[\w-]+:/.test(entry.body)
      ? [at(1, 1, 'a second front matter stands here; an entry has one')]
      : []),
    ...issues.map(({ line, column, sentence }) => at(line, column, sentence)),
    ...nodes.flatMap((node) =>
      namedIn(library, node).map((sentence) => at(node.place.line, node.place.column, sentence)),
    ),
  ];
}

const byPlace = (a: Issue, b: Issue) =>
  a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;

/** The day it is where it is latest: an editor may be ahead of the machine that checks. */
const latestToday = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

/**
 * Every issue in what was read, by file and line.
 * @param today ISO day; nothing can have been checked after it
 */
export function checkEntries(
  { entries, issues }: ReturnType<typeof readContent>,
  today = latestToday(),
): Issue[] {
  const library = libraryOf(entries);
  const schemaOf = schemas(referenceIn(library));
  return [
    ...issues,
    ...entries.flatMap((entry) => [
      ...issuesIn(schemaOf[entry.collection], entry.data).map(({ path, sentence }) =>
        issueAt(entry, path, sentence),
      ),
      ...missingEntries(entry, library),
      ...phoneNumbers(entry),
      ...futureDays(entry, today),
      ...earlyReview(entry),
      ...fileName(entry),
      ...bodyIssues(entry, library),
    ]),
    ...formerIds(entries),
  ].sort(byPlace);
}

/** Reads and checks a content folder. */
export function checkContent(content: string): { entries: Entry[]; issues: Issue[] } {
  const read = readContent(content);
  return { entries: read.entries, issues: checkEntries(read) };
}

/** One issue on one line, as editors and terminals make it clickable: file:line:column. */
export const formatIssue = ({ file, line, column, field, sentence }: Issue) =>
  `${file}:${line}:${column}${field ? ` ${field}` : ''}: ${sentence}`;

/**
 * Every entry of a content folder.
 * @throws when there is anything to put right, with all of it
 */
export function soundEntries(content: string): Entry[] {
  const { entries, issues } = checkContent(content);
  if (issues.length > 0)
    throw new Error(
      `The content has ${issues.length} to put right:\n${issues.map(formatIssue).join('\n')}`,
    );
  return entries;
}
