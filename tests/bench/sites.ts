/**
 * The library itself and its peers. Each has a folder in sites/: how it is searched, the form of an
 * entry, and all that a peer is made of beside its entries.
 */
import {
  cpSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import type { Bulletin } from './bulletins.ts';

/** Built by its script "build" into dist. */
export type Site = {
  name: string;
  /** The folder of its entries. */
  entries: string;
  /** What opens the search, its box, one result, and the title in it: the last that fits. */
  opener?: string;
  box: string;
  result: string;
  title: string;
  /** Builds a thousand once: three builds would not leave ten minutes for all the rest. */
  isSlow?: boolean;
};

const filesOf = (name: string) => join(import.meta.dirname, 'sites', name);
const siteOf = (name: string): Site => ({
  name,
  ...JSON.parse(readFileSync(join(filesOf(name), 'site.json'), 'utf8')),
});

export const ours = siteOf('ours');
export const peers = readdirSync(filesOf(''))
  .map(siteOf)
  .filter(({ name }) => name !== 'ours');

type Copier = { copyProject: (home: string) => void };

/**
 * Lays a site out with these bulletins, without a trace of an earlier build; installed packages stay.
 * @param project the checkout that is copied for ours; its own entries stay beside the invented
 */
export async function layOut(site: Site, home: string, project: string, bulletins: Bulletin[]) {
  const kept = site === ours ? /^$/ : /^(node_modules|package-lock.json)$/;
  mkdirSync(home, { recursive: true });
  const old = [...readdirSync(home), 'node_modules/.cache', 'node_modules/.astro'];
  for (const name of old.filter((path) => !kept.test(path)))
    rmSync(join(home, name), { recursive: true, force: true });
  if (site === ours) {
    const [copier = ''] = globSync('{tests/fixtures/copy-project,src/*/project}.ts', {
      cwd: project,
    });
    ((await import(resolve(project, copier))) as Copier).copyProject(home);
  } else cpSync(filesOf(site.name), home, { recursive: true });
  const form = readFileSync(join(filesOf(site.name), 'entry.mdx'), 'utf8');
  mkdirSync(join(home, site.entries), { recursive: true });
  for (const entry of bulletins) {
    const text = form.replace(
      /\b(?:ID|TITLE|ALIAS|SUMMARY|BODY)\b/g,
      (word) => entry[word.toLowerCase() as 'title'],
    );
    writeFileSync(join(home, site.entries, `${entry.id}.mdx`), text);
  }
}
