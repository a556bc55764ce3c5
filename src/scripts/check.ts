/**
 * What is wrong in content/: every mistake at once, each with its file, line, column, field and what
 * to write instead. `npm run check`, `npm run new` and the build all ask this.
 */
import { inWords } from '../domain/dates.ts';
import { missing, referencesIn } from '../domain/references.ts';
import { valuesIn } from '../domain/walk-values.ts';
import { collections, type CollectionName } from '../schemas/index.ts';
import { day } from '../schemas/fields.ts';
import { mistakesIn } from '../schemas/issues.ts';
import { featureIds } from '../schemas/vocabulary.ts';
import { type Entry, type Mistake, readContent } from './entries.ts';
import { guarded, phoneNumber, servicesNamed } from './lint-mdx.ts';

const names = Object.keys(collections) as CollectionName[];

const shaped = (entry: Entry): Mistake[] =>
  mistakesIn(collections[entry.collection], entry.data).map(({ field, path, sentence }) => ({
    file: entry.file,
    ...entry.placeOf(path),
    field,
    sentence,
  }));

type Ids = (collection: CollectionName) => readonly string[];

/** The ids that exist, by folder; gathered once, however many entries name them. */
function idsIn(entries: readonly Entry[]): Ids {
  const all = Map.groupBy(entries, (it) => it.collection);
  const ids = new Map([...all].map(([name, its]) => [name, its.map((it) => it.id)]));
  return (collection) => ids.get(collection) ?? [];
}

function linked(entry: Entry, idsOf: Ids): Mistake[] {
  const inFrontMatter = referencesIn(entry.data).flatMap((reference) => {
    const sentence = missing(reference, idsOf(reference.collection));
    const field = reference.path.join('.');
    return sentence ? [{ ...entry.placeOf(reference.path), field, sentence }] : [];
  });
  const inBody = servicesNamed(entry).flatMap(({ id, ...place }) => {
    const sentence = missing({ path: [], collection: 'services', id }, idsOf('services'));
    return sentence ? [{ ...place, field: '', sentence }] : [];
  });
  return [...inFrontMatter, ...inBody].map((it) => ({ file: entry.file, ...it }));
}

/** A service's own `phone` is the one place for a number; anywhere else in front matter it is refused. */
const phonesIn = (entry: Entry): Mistake[] =>
  valuesIn(entry.data)
    .filter(
      ({ path, value }) =>
        path[0] !== 'phone' && typeof value === 'string' && phoneNumber.test(value),
    )
    .map(({ path }) => ({
      file: entry.file,
      ...entry.placeOf(path),
      field: path.join('.'),
      sentence: 'a phone number stands here; numbers live only in the "phone" of a service',
    }));

/** A bulletin cannot have been checked before it was issued. */
function dated(entry: Entry): Mistake[] {
  const { reviewed, issued } = (entry.data ?? {}) as { reviewed?: unknown; issued?: unknown };
  const { on, latest } = (issued ?? {}) as { on?: unknown; latest?: unknown };
  const issue = on ?? latest;
  if (typeof reviewed !== 'string' || typeof issue !== 'string' || reviewed >= issue) return [];
  if (![reviewed, issue].every((it) => day.safeParse(it).success)) return [];
  const sentence = `it was checked on ${inWords(reviewed)}, before it was issued on ${inWords(issue)}; correct one of the two`;
  return [{ file: entry.file, ...entry.placeOf(['reviewed']), field: 'reviewed', sentence }];
}

/** Ids are addresses for ever: no former id may be claimed twice or still be in use. */
function addressed(entries: Entry[]): Mistake[] {
  const taken = new Map(entries.map((it) => [`${it.collection}/${it.id}`, it.file]));
  return entries.flatMap((entry) => {
    const former = (entry.data as { formerly?: unknown } | null)?.formerly;
    return (Array.isArray(former) ? (former as unknown[]) : []).flatMap((id, index) => {
      const key = `${entry.collection}/${String(id)}`;
      const holder = taken.get(key);
      taken.set(key, entry.file);
      const sentence = `the former id "${String(id)}" is already used by ${holder}; an address leads to one page`;
      return holder
        ? [
            {
              file: entry.file,
              ...entry.placeOf(['formerly', index]),
              field: 'formerly',
              sentence,
            },
          ]
        : [];
    });
  });
}

const named = (entry: Entry): Mistake[] =>
  entry.collection !== 'features' || (featureIds as string[]).includes(entry.id)
    ? []
    : [
        {
          file: entry.file,
          line: 1,
          column: 1,
          field: '',
          sentence: `"${entry.id}" is not a feature of src/schemas/vocabulary.ts; add it there, or rename the file`,
        },
      ];

/** Entries that may say all they have to say in their front matter. */
const mayBeEmpty: CollectionName[] = ['services', 'help', 'packs'];

const empty = (entry: Entry): Mistake[] =>
  entry.body.trim() !== '' || mayBeEmpty.includes(entry.collection)
    ? []
    : [
        {
          file: entry.file,
          line: entry.bodyLine,
          column: 1,
          field: '',
          sentence: 'write the entry’s text below its front matter',
        },
      ];

/** Every mistake in what was read, by file and line. */
export function checkEntries({ entries, mistakes }: ReturnType<typeof readContent>): Mistake[] {
  const idsOf = idsIn(entries);
  return [
    ...mistakes,
    ...entries.flatMap((it) => [
      ...shaped(it),
      ...linked(it, idsOf),
      ...phonesIn(it),
      ...dated(it),
      ...named(it),
      ...empty(it),
      ...guarded(it),
    ]),
    ...addressed(entries),
  ].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}

/** Reads and checks a content folder. */
export function checkContent(content: string) {
  const read = readContent(content, names);
  return { entries: read.entries, mistakes: checkEntries(read) };
}

/** One mistake on one line, as editors and terminals make it clickable: file:line:column. */
export const told = ({ file, line, column, field, sentence }: Mistake) =>
  `${file}:${line}:${column}${field ? ` ${field}` : ''}: ${sentence}`;

/**
 * Every entry of a content folder.
 * @param content the folder that holds bulletins/, services/ and the others
 * @throws when there is anything to put right, telling all of it
 */
export function soundEntries(content: string): Entry[] {
  const { entries, mistakes } = checkContent(content);
  if (mistakes.length > 0)
    throw new Error(
      `The content has ${mistakes.length} to put right:\n${mistakes.map(told).join('\n')}`,
    );
  return entries;
}
