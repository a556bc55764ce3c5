/**
 * Which pages the last good site has already. Drawing is the longest part of a build, and an editor
 * changes one entry of a thousand: a page is taken over when nothing that it shows has changed since it
 * was drawn, the day included. What a site was drawn from is remembered in .astro/drawn.json.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileOf } from './drawing.ts';
import type { Entry } from './entries.ts';

/**
 * What a site was drawn from, as hashes: `bulletins` each by its id, `fronts` what the front matter of
 * all bulletins says, `rest` everything else.
 */
export type Drawn = { rest: string; fronts: string; bulletins: Record<string, string> };

/** What every page may depend on besides the entries. */
const project = ['{src,public}/**/{*,.*/*}.*', 'astro.config.mjs', 'package-lock.json'];

const hashOf = (parts: readonly string[]) => {
  const hash = createHash('sha256');
  for (const it of parts) hash.update(`${it.length}:${it}`);
  return hash.digest('hex');
};

const frontOf = ({ file, data }: Entry) => `${file}${JSON.stringify(data)}`;
const textOf = (entry: Entry) => `${frontOf(entry)}${entry.body}`;

/** What a site would be drawn from now. `also` is what else it depends on: its address, the day. */
export function drawnFrom(entries: readonly Entry[], also: readonly string[]): Drawn {
  const files = globSync(project).sort();
  const others = entries.filter((it) => it.collection !== 'bulletins');
  const bulletins = entries.filter((it) => it.collection === 'bulletins');
  return {
    rest: hashOf([
      ...also,
      ...files.flatMap((it) => [it, readFileSync(it, 'latin1')]),
      ...others.map(textOf),
    ]),
    fronts: hashOf(bulletins.map(frontOf)),
    bulletins: Object.fromEntries(bulletins.map((it) => [it.id, hashOf([textOf(it)])])),
  };
}

/** Pages that may show the text of any bulletin; all others show at most its front matter. */
const ofTexts = /^\/(?:print\/|feed\.)/;
/** A page or an open file of one bulletin, by its id or one that it had before. */
const ofOne = /^\/(?:bulletins\/([^/]+)\/|api\/v1\/bulletins\/([^/]+)\.json)$/;

type Known = { formerly?: string[]; withdrawn?: unknown };

/** The bulletins that have not changed, by every id they ever had. One withdrawn names another. */
const unchanged = (entries: readonly Entry[], last: Drawn, now: Drawn) =>
  new Set(
    entries
      .filter(
        ({ collection, id, data }) =>
          collection === 'bulletins' &&
          !(data as Known).withdrawn &&
          last.bulletins[id] === now.bulletins[id],
      )
      .flatMap(({ id, data }) => [id, ...((data as Known).formerly ?? [])]),
  );

/**
 * A question about a page, by its address: whether a site has it as it would be drawn now.
 * @param site the folder of the last good site
 */
export function keptIn(
  site: string,
  entries: readonly Entry[],
  last: Drawn | undefined,
  now: Drawn,
): (page: string) => boolean {
  if (last?.rest !== now.rest) return () => false;
  const same = unchanged(entries, last, now);
  const asBefore = (page: string) => {
    const [, ofPage, ofFile] = ofOne.exec(page) ?? [];
    const id = ofPage ?? ofFile;
    if (id) return same.has(id);
    return !ofTexts.test(page) && last.fronts === now.fronts;
  };
  return (page) => asBefore(page) && existsSync(join(site, fileOf(page)));
}

/** The file of a page and its compressed copies. */
const filesOf = (page: string, site: string) =>
  ['', '.br', '.gz'].map((it) => fileOf(page) + it).filter((it) => existsSync(join(site, it)));

/**
 * Moves pages from one site into another, all or none.
 * @param pages their addresses
 * @throws when a file cannot be moved; both sites are then as they were
 */
export function movePages(pages: readonly string[], from: string, to: string): void {
  const files = pages.flatMap((it) => filesOf(it, from));
  for (const it of new Set(files.map((file) => dirname(join(to, file)))))
    mkdirSync(it, { recursive: true });
  const moved: string[] = [];
  try {
    for (const it of files) {
      renameSync(join(from, it), join(to, it));
      moved.push(it);
    }
  } catch (error) {
    for (const it of moved) renameSync(join(to, it), join(from, it));
    throw error;
  }
}

const memory = '.astro/drawn.json';

/** What the last good site was drawn from, if anyone remembers. */
export const remembered = (): Drawn | undefined =>
  existsSync(memory) ? (JSON.parse(readFileSync(memory, 'utf8')) as Drawn) : undefined;

/** Has the next build draw every page. */
export const forget = (): void => rmSync(memory, { force: true });

/** Keeps in mind what the site was drawn from: whole or not at all. */
export function remember(drawn: Drawn): void {
  mkdirSync(dirname(memory), { recursive: true });
  writeFileSync(`${memory}.new`, JSON.stringify(drawn));
  renameSync(`${memory}.new`, memory);
}
