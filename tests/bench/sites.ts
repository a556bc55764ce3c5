/** The library itself and its peers: where each keeps its entries, and how it is searched. */
import { cpSync, globSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bulletin, ourEntry, peerPage } from './bulletins.ts';

/** Built by its script "build" into dist. A peer's own files are in peers/, under its name. */
export type Site = {
  name: string;
  isPeer: boolean;
  entries: string;
  /** What makes `<Note>` known to an entry of a peer. */
  note: string;
  /** What opens the search, its box, one result, and the title in it: the last that fits. */
  search: { open?: string; box: string; result: string; title: string };
};

export const ours: Site = {
  name: 'ours',
  isPeer: false,
  entries: 'content/bulletins',
  note: '',
  search: { box: 'live-search input', result: '.search-results li', title: 'a' },
};

const starlight: Site = {
  name: 'starlight',
  isPeer: true,
  entries: 'src/content/docs/bulletins',
  note: "import { Aside as Note } from '@astrojs/starlight/components';",
  search: {
    open: 'site-search button[data-open-modal]',
    box: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result',
    title: '.pagefind-ui__result-title .pagefind-ui__result-link',
  },
};

const docusaurus: Site = {
  name: 'docusaurus',
  isPeer: true,
  entries: 'docs/bulletins',
  note: "import Note from '@theme/Admonition';",
  search: {
    box: '.navbar__search-input',
    result: '[class*=suggestion_]',
    title: '[class*=hitTitle], [class*=hitPath]',
  },
};

/** An engine alone: it has no page to visit. */
export const zbsearch: Site = {
  name: 'zbsearch',
  isPeer: true,
  entries: 'docs/bulletins',
  note: '',
  search: { box: 'input', result: 'li', title: 'a' },
};

export const peers = [starlight, docusaurus, zbsearch];

/**
 * Lays a site out with these bulletins, without a trace of an earlier build; installed packages stay.
 * @param project the checkout that is copied for ours; its own entries stay beside the invented
 */
export async function layOut(site: Site, home: string, project: string, bulletins: Bulletin[]) {
  mkdirSync(home, { recursive: true });
  const packages = site.isPeer ? ['node_modules', 'package-lock.json'] : [];
  const caches = ['node_modules/.cache', 'node_modules/.astro'];
  const old = readdirSync(home).filter((name) => !packages.includes(name));
  for (const name of site.isPeer ? [...old, ...caches] : old)
    rmSync(join(home, name), { recursive: true, force: true });
  if (site.isPeer) cpSync(join(import.meta.dirname, 'peers', site.name), home, { recursive: true });
  else {
    const module = join(project, globSync('src/*/project.ts', { cwd: project })[0]!);
    ((await import(module)) as { copyProject: (home: string) => void }).copyProject(home);
  }
  const folder = join(home, site.entries);
  mkdirSync(folder, { recursive: true });
  for (const entry of bulletins) {
    const text = site.isPeer ? peerPage(entry, site.note) : ourEntry(entry);
    writeFileSync(join(folder, `${entry.id}.mdx`), text);
  }
}
