/** This library and its peers: how each is made, built and searched. */
import * as fs from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../fixtures/copy-project.ts';
import type { Bulletin } from './bulletins.ts';
import type { Search } from './measure.ts';

export type Site = Search & {
  name: string;
  packages: string[];
  build: string[];
  /** The folder of its entries; the form of one is in sites/, by its name. */
  entries: string;
};

export const sites: Site[] = [
  {
    name: 'ours',
    packages: [],
    build: ['npm', 'run', '-s', 'build'],
    entries: 'content/bulletins',
    box: 'live-search input',
    result: '.search-results li',
    title: 'a',
  },
  {
    name: 'starlight',
    packages: ['astro@7.3.5', '@astrojs/starlight@0.42.4'],
    build: ['../node_modules/.bin/astro', 'build'],
    entries: 'src/content/docs/bulletins',
    opener: 'site-search button[data-open-modal]',
    box: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result',
    title: '.pagefind-ui__result-title .pagefind-ui__result-link',
  },
  {
    name: 'docusaurus',
    packages: [
      ...['core', 'faster', 'preset-classic'].map((name) => `@docusaurus/${name}@3.10.2`),
      // The commonest search for it that needs no server.
      '@easyops-cn/docusaurus-search-local@0.55.3',
      'react@19.3.1',
      'react-dom@19.3.1',
    ],
    build: ['../node_modules/.bin/docusaurus', 'build', '--out-dir', 'dist'],
    entries: 'docs/bulletins',
    box: '.navbar__search-input',
    result: '[class*=suggestion_]',
    title: '[class*=hitTitle], [class*=hitPath]',
  },
];

/** Lays a site out with these bulletins, without a trace of an earlier build. */
export function layOut({ name, entries }: Site, home: string, bulletins: Bulletin[]) {
  fs.rmSync(home, { recursive: true, force: true });
  if (name === 'ours') copyProject(home);
  else fs.cpSync(join(import.meta.dirname, 'sites', name), home, { recursive: true });
  fs.mkdirSync(join(home, entries), { recursive: true });
  const form = fs.readFileSync(join(import.meta.dirname, 'sites', `${name}.mdx`), 'utf8');
  for (const bulletin of bulletins) {
    const fill = (field: string) => bulletin[field.toLowerCase() as keyof Bulletin];
    const entry = form.replace(/\b(?:ID|TITLE|SUMMARY|BODY)\b/g, fill);
    fs.writeFileSync(join(home, entries, `${bulletin.id}.mdx`), entry);
  }
}
