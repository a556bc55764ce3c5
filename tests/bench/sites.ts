/** The library itself and its peers: where each keeps its entries, and how it is searched. */
import { cpSync, globSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bulletin, ourEntry, peerPage } from './bulletins.ts';

/** How a search is worked: what opens it, the box, one result, and the title in it (the last that fits). */
export type Search = { open?: string; box: string; result: string; title?: string };

/** Each is built by its script "build". */
export type Site = {
  name: string;
  /** Folder of its files in peers/; none is ours. */
  files?: string;
  entries: string;
  /** What makes `<Note>` known to an entry. */
  note?: string;
  output: string;
  search: Search;
};

export const ours: Site = {
  name: 'Bulletin Library',
  entries: 'content/bulletins',
  output: 'dist',
  search: { box: 'live-search input', result: '.search-results li', title: 'a' },
};

export const peers: Site[] = [
  {
    name: 'Starlight',
    files: 'starlight',
    entries: 'src/content/docs/bulletins',
    note: "import { Aside as Note } from '@astrojs/starlight/components';",
    output: 'dist',
    search: {
      open: 'site-search button[data-open-modal]',
      box: '.pagefind-ui__search-input',
      result: '.pagefind-ui__result',
      title: '.pagefind-ui__result-title .pagefind-ui__result-link',
    },
  },
  {
    name: 'Docusaurus',
    files: 'docusaurus',
    entries: 'docs/bulletins',
    note: "import Note from '@theme/Admonition';",
    output: 'build',
    search: {
      box: '.navbar__search-input',
      result: '[class*=suggestion_]',
      title: '[class*=hitTitle], [class*=hitPath]',
    },
  },
  {
    name: 'ZBSearch',
    files: 'zbsearch',
    entries: 'pages',
    output: 'dist',
    search: { box: 'input', result: 'li' },
  },
];

/**
 * Lays a site out with these bulletins, without a trace of an earlier build; installed packages stay.
 * @param project the checkout that is copied where the site is ours
 */
export async function layOut(site: Site, home: string, project: string, bulletins: Bulletin[]) {
  mkdirSync(home, { recursive: true });
  const kept = site.files ? ['node_modules', 'package-lock.json'] : [];
  for (const name of readdirSync(home).filter((file) => !kept.includes(file)))
    rmSync(join(home, name), { recursive: true, force: true });
  for (const cache of ['.cache', '.astro'])
    rmSync(join(home, 'node_modules', cache), { recursive: true, force: true });
  if (site.files) cpSync(join(import.meta.dirname, 'peers', site.files), home, { recursive: true });
  else {
    const module = join(project, globSync('src/*/project.ts', { cwd: project })[0]!);
    ((await import(module)) as { copyProject: (home: string) => void }).copyProject(home);
  }
  mkdirSync(join(home, site.entries), { recursive: true });
  for (const entry of bulletins) {
    const text = site.files ? peerPage(entry, site.note ?? '') : ourEntry(entry);
    writeFileSync(join(home, site.entries, `${entry.id}.mdx`), text);
  }
}
