/**
 * `npm run new <kind> <name>`: begins an entry as a copy of its kind's template, which explains each
 * field and marks what is to be filled in. `npm run check` names every mark until it is gone.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localDay } from '../domain/days.ts';
import { id } from '../schemas/fields.ts';
import type { CollectionName } from '../schemas/index.ts';
import { idRefusal } from './check.ts';
import { command } from './command.ts';

/** The folder of each kind; its template is entry-templates/<kind>.mdx. */
export const kinds: Record<string, CollectionName> = {
  app: 'bulletins',
  'service-bulletin': 'bulletins',
  'helplines-bulletin': 'bulletins',
  service: 'services',
  feature: 'features',
  help: 'help',
  pack: 'packs',
  page: 'pages',
};

/**
 * Writes a new entry, and never over another.
 * @param content the folder of all entries
 * @param today ISO day
 * @returns the file
 * @throws a sentence when the kind is unknown, or the name is bad or taken
 */
export function newEntry(content: string, kind: string, name: string, today: string): string {
  const collection = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!collection)
    throw new Error(
      `"${kind}" is no kind of entry; write npm run new <kind> <name>, the kind one of: ${Object.keys(kinds).join(', ')}.`,
    );
  const refusal = id.safeParse(name).error?.issues[0]?.message ?? idRefusal(collection, name);
  if (refusal) throw new Error(`"${name}" is no name for an entry: ${refusal}.`);
  const file = join(content, collection, `${name}.mdx`);
  if (existsSync(file)) throw new Error(`${file} is there already; edit it, or use another name.`);
  const template = readFileSync(new URL(`entry-templates/${kind}.mdx`, import.meta.url), 'utf8');
  mkdirSync(join(content, collection), { recursive: true });
  writeFileSync(file, template.replaceAll('TODAY', today), { flag: 'wx' });
  return file;
}

function main(): void {
  const [kind = '', name = ''] = process.argv.slice(2);
  const file = newEntry('content', kind, name, localDay(new Date()));
  console.log(`Fill in what ${file} marks; npm run check names each mark until it is gone.`);
}

if (import.meta.main) await command(main);
