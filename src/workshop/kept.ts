/**
 * Which bulletins' pages the last good site has already. Drawing is the longest part of a build, and an
 * editor changes one entry of a thousand: a page is taken over when neither its entry nor anything else
 * that a page could show has changed since it was drawn, the day included.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entry } from './entries.ts';

/** What a site was drawn from: `rest` is everything but its bulletins. */
export type Drawn = { rest: string; bulletins: Record<string, string> };

/** What every page may depend on besides the entries. */
const project = ['src/**/*.*', 'public/**/*.*', 'astro.config.mjs', 'package-lock.json'];

const hashOf = (parts: readonly string[]) => {
  const hash = createHash('sha256');
  for (const it of parts) hash.update(`${it.length}:${it}`);
  return hash.digest('hex');
};

const textOf = ({ file, data, body }: Entry) => `${file}${JSON.stringify(data)}${body}`;

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
    bulletins: Object.fromEntries(bulletins.map((it) => [it.id, hashOf([textOf(it)])])),
  };
}

/** The folders of an entry's own page and of the addresses it had before. */
const foldersOf = ({ id, data }: Entry) =>
  [id, ...((data as { formerly?: string[] }).formerly ?? [])].map((it) => `bulletins/${it}`);

const openFile = ({ id }: Entry) => `api/v1/bulletins/${id}.json`;

/**
 * The bulletins whose pages a site has, as they would be drawn now. One that is withdrawn is always
 * drawn: it names another bulletin.
 * @param site the folder of the last good site
 */
export const keptOf = (
  entries: readonly Entry[],
  last: Drawn | undefined,
  now: Drawn,
  site: string,
): Entry[] =>
  last?.rest !== now.rest
    ? []
    : entries.filter(
        (it) =>
          it.collection === 'bulletins' &&
          !(it.data as { withdrawn?: unknown }).withdrawn &&
          last.bulletins[it.id] === now.bulletins[it.id] &&
          [openFile(it), ...foldersOf(it)].every((path) => existsSync(join(site, path))),
      );

/** Puts the pages of kept bulletins, with their compressed copies and open data, into another site. */
export function takeOver(kept: readonly Entry[], from: string, to: string): void {
  const files = kept.flatMap((it) => [
    openFile(it),
    ...foldersOf(it).flatMap((folder) =>
      readdirSync(join(from, folder)).map((name) => `${folder}/${name}`),
    ),
  ]);
  for (const folder of new Set(files.map((it) => dirname(it))))
    mkdirSync(join(to, folder), { recursive: true });
  // A built file is never written again, so two sites may hold the same one.
  for (const it of files) linkSync(join(from, it), join(to, it));
}
