/** The library itself and its peers: where each keeps its entries, and how it is searched. */
import { cpSync, globSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Bulletin, ourEntry, peerPage } from './bulletins.ts';

/** Built by its script "build" into dist. A peer's own files are in peers/, under its name. */
export type Site = {
  name: string;
  entries: string;
  /** In a peer, what makes `<Note>` known to an entry. */
  note?: string;
  /** What opens the search, its box, one result, and the title in it: the last that fits. */
  opener?: string;
  box: string;
  result: string;
  title: string;
};

export const ours: Site = {
  name: 'ours',
  entries: 'content/bulletins',
  box: 'live-search input',
  result: '.search-results li',
  title: 'a',
};

const starlight: Site = {
  name: 'starlight',
  entries: 'src/content/docs/bulletins',
  note: "import { Aside as Note } from '@astrojs/starlight/components';",
  opener: 'site-search button[data-open-modal]',
  box: '.pagefind-ui__search-input',
  result: '.pagefind-ui__result',
  title: '.pagefind-ui__result-title .pagefind-ui__result-link',
};

const docusaurus: Site = {
  name: 'docusaurus',
  entries: 'docs/bulletins',
  note: "import Note from '@theme/Admonition';",
  box: '.navbar__search-input',
  result: '[class*=suggestion_]',
  title: '[class*=hitTitle], [class*=hitPath]',
};

/** An engine alone: it has no page to visit. */
export const zbsearch: Site = {
  name: 'zbsearch',
  entries: 'docs/bulletins',
  box: 'input',
  result: 'li',
  title: 'a',
};

export const peers = [starlight, docusaurus, zbsearch];

/**
 * Lays a site out with these bulletins, without a trace of an earlier build; installed packages stay.
 * @param project the checkout that is copied for ours; its own entries stay beside the invented
 */
export async function layOut(site: Site, home: string, project: string, bulletins: Bulletin[]) {
  const isOurs = site === ours;
  mkdirSync(home, { recursive: true });
  const old = readdirSync(home).filter(
    (name) => isOurs || !/^(node_modules|package-lock)/.test(name),
  );
  for (const name of [...old, ...(isOurs ? [] : ['node_modules/.cache', 'node_modules/.astro'])])
    rmSync(join(home, name), { recursive: true, force: true });
  if (isOurs) {
    const [copier = ''] = globSync('src/*/project.ts', { cwd: project });
    const { copyProject } = (await import(resolve(project, copier))) as Record<
      string,
      (home: string) => void
    >;
    copyProject!(home);
  } else cpSync(join(import.meta.dirname, 'peers', site.name), home, { recursive: true });
  mkdirSync(join(home, site.entries), { recursive: true });
  for (const entry of bulletins) {
    const text = isOurs ? ourEntry(entry) : peerPage(entry, site.note ?? '');
    writeFileSync(join(home, site.entries, `${entry.id}.mdx`), text);
  }
}
