/**
 * The library itself and its peers: each peer is a folder of peers/, whose site.json says how to use it.
 * cspell:ignore zbsearch
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
import { type Bulletin, ourEntry, peerPage } from './bulletins.ts';

/** Built by its script "build" into dist. */
export type Site = {
  name: string;
  /** The folder of its entries. */
  entries: string;
  /** In a peer, what makes `<Note>` known to an entry. */
  note?: string;
  /** What opens the search, its box, one result, and the title in it: the last that fits. */
  opener?: string;
  box: string;
  result: string;
  title: string;
  /** Builds a thousand once: three builds would not leave ten minutes for all the rest. */
  isSlow?: boolean;
};

export const ours: Site = {
  name: 'ours',
  entries: 'content/bulletins',
  box: 'live-search input',
  result: '.search-results li',
  title: 'a',
};

type Copier = { copyProject: (home: string) => void };

const folder = join(import.meta.dirname, 'peers');
export const peers = ['starlight', 'docusaurus', 'zbsearch'].map((name): Site => ({
  name,
  ...JSON.parse(readFileSync(join(folder, name, 'site.json'), 'utf8')),
}));

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
    const [copier = ''] = globSync('src/*/project.ts', { cwd: project });
    ((await import(resolve(project, copier))) as Copier).copyProject(home);
  } else cpSync(join(folder, site.name), home, { recursive: true });
  mkdirSync(join(home, site.entries), { recursive: true });
  for (const entry of bulletins) {
    const text = site === ours ? ourEntry(entry) : peerPage(entry, site.note ?? '');
    writeFileSync(join(home, site.entries, `${entry.id}.mdx`), text);
  }
}
