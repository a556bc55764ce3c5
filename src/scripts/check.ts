/**
 * What is wrong in content/: every issue at once, each with its file, line, column, field and what to
 * write instead. `npm run check` and every build ask this.
 */
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { inWords } from '../domain/dates.ts';
import { nearestNames } from '../schemas/suggestions.ts';
import { type Path, valuesIn } from '../domain/walk-values.ts';
import { day, id, type MakeReference } from '../schemas/fields.ts';
import { type CollectionName, schemas } from '../schemas/index.ts';
import { issuesIn } from '../schemas/issues.ts';
import { routeNames } from '../schemas/situation.ts';
import { featureIds } from '../schemas/vocabulary.ts';
import { start } from './front-matter.ts';
import { phoneNumber, readBody } from './lint-mdx.ts';
import { type Entry, type Issue, issueAt, readContent } from './read-entries.ts';
import { fieldsOf, formerIds, type Library, listIn, type Loose, records } from './unique-ids.ts';

/** The sentence for an id that leads nowhere; nothing when the entry is there. */
function missing(library: Library, collection: string, wanted: string): string | undefined {
  if (library.has(`${collection}/${wanted}`)) return undefined;
  const ids = [...library.values()].flatMap((entry) =>
    entry.collection === collection ? entry.id : [],
  );
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

/** What an entry relies on beside the fields that name other entries, and what is missing of it. */
function missingEntries(entry: Entry, library: Library): Issue[] {
  const { sheets, features, ages } = fieldsOf(entry);
  const level = ((ages as Loose | undefined)?.check as Loose | undefined)?.level;
  const need = (path: Path, collection: string, wanted: string) => {
    const sentence = missing(library, collection, wanted);
    return sentence ? [issueAt(entry, path, sentence)] : [];
  };
  return [
    ...listIn(sheets).flatMap((sheet, index) => {
      const [, folder = '', wanted] =
        /^([a-z-]+)\/(?:.*\/)?([a-z0-9-]+)$/.exec(String(sheet)) ?? [];
      const collection = folder === 'get-help' ? 'help' : folder;
      // The poster is a page of its own, made of the services' entries.
      const isEntry = wanted && folder !== 'print';
      return isEntry ? need(['sheets', index], collection, wanted) : [];
    }),
    ...listIn(features).flatMap((stated, index) => {
      const wanted = String((stated as Loose | null)?.feature);
      const isFeature = (featureIds as string[]).includes(wanted);
      return isFeature ? need(['features', index, 'feature'], 'features', wanted) : [];
    }),
    ...(entry.collection === 'bulletins' && typeof level === 'string' && level !== 'not known'
      ? need(['ages', 'check'], 'features', 'age-check')
      : []),
  ];
}

/** What stands where an author has yet to write: "FILL IN: the name of the app". */
const toFillIn = /FILL IN:? *([^\n"']*)/g;
const fillIn = ([, what = '']: RegExpExecArray) =>
  `fill in ${what.trim() || 'this'}, then take the mark out`;

/** Days on which somebody did something, and so cannot lie ahead. */
const pastDays = ['reviewed', 'checked', 'added', 'on'];
const isDay = (value: unknown): value is string => day.safeParse(value).success;

/** What is wrong with one text of the front matter, whatever its schema says. */
const textIssues = (path: Path, text: string, today: string): string[] => [
  ...[...text.matchAll(toFillIn)].map(fillIn),
  ...(path[0] !== 'phone' && phoneNumber.test(text)
    ? ['a phone number stands here; numbers live only in the "phone" of a service']
    : []),
  ...(pastDays.includes(String(path.at(-1))) && isDay(text) && text > today
    ? [`${inWords(text)} lies ahead; write the day it was done`]
    : []),
];
const inTexts = (entry: Entry, today: string): Issue[] =>
  valuesIn(entry.data).flatMap(({ path, value }) =>
    typeof value === 'string'
      ? textIssues(path, value, today).map((sentence) => issueAt(entry, path, sentence))
      : [],
  );

/** A bulletin cannot have been checked before it was issued. */
function earlyReview(entry: Entry): Issue[] {
  const { reviewed, issued } = fieldsOf(entry);
  const { on, latest } = (issued ?? {}) as Loose;
  const issue = on ?? latest;
  if (!isDay(reviewed) || !isDay(issue) || reviewed >= issue) return [];
  const sentence = `it was checked on ${inWords(reviewed)}, before it was issued on ${inWords(issue)}; correct one of the two`;
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

/** Why an entry cannot have this id; nothing when it can. */
export function idRefusal(collection: CollectionName, name: string): string | undefined {
  if (taken[collection]?.includes(name))
    return `the address of "${name}" belongs to another page, so this would never be published; use another name`;
  if (collection === 'features' && !(featureIds as string[]).includes(name))
    return `"${name}" is not a feature of src/schemas/vocabulary.ts; add it there, or use another name`;
  return undefined;
}

function fileName({ file, collection, id: name }: Entry): Issue[] {
  const sentence = idRefusal(collection, name);
  return sentence ? [{ file, ...start, field: '', sentence }] : [];
}

/** Entries that may say all they have to say in their front matter. */
const mayBeEmpty: CollectionName[] = ['services', 'help', 'packs'];

const linked = /^\/(bulletins|services|features)\/([a-z0-9-]+)\//;

/** What the components and links of a body name: an entry that is there, and can be reached where it must. */
function namedIn(library: Library, node: ReturnType<typeof readBody>['nodes'][number]): string[] {
  const [, collection = 'services', id] = linked.exec(node.url ?? '') ?? [];
  const named = node.attributes?.find(({ name }) => name === 'id' || name === 'of')?.value ?? id;
  if (typeof named !== 'string') return [];
  const sentence = missing(library, collection, named);
  if (sentence) return [sentence];
  const { phone, email } = fieldsOf(library.get(`${collection}/${named}`));
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
    ...[...entry.body.matchAll(toFillIn)].map((match) =>
      at(entry.body.slice(0, match.index).split('\n').length, 1, fillIn(match)),
    ),
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
  const library = new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
  const schemaOf = schemas(referenceIn(library));
  return [
    ...issues,
    ...entries.flatMap((entry) => [
      ...issuesIn(schemaOf[entry.collection], entry.data).map(({ path, sentence }) =>
        issueAt(entry, path, sentence),
      ),
      ...missingEntries(entry, library),
      ...inTexts(entry, today),
      ...earlyReview(entry),
      ...fileName(entry),
      ...bodyIssues(entry, library),
    ]),
    ...formerIds(library),
    ...records(library),
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
