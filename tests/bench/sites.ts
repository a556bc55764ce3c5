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
  /** The folder of its entries, and the form of one. */
  entries: string;
  form: string;
  /** What it calls the box that an author sets a note in. */
  note?: string;
};

export const sites: Site[] = [
  {
    name: 'ours',
    packages: [],
    build: ['npm', 'run', '-s', 'build'],
    entries: 'content/bulletins',
    form: 'ours.mdx',
    box: 'live-search input',
    result: '.search-results li',
    title: 'a',
  },
  {
    name: 'starlight',
    packages: ['astro@7.3.5', '@astrojs/starlight@0.42.4'],
    build: ['../node_modules/.bin/astro', 'build'],
    entries: 'src/content/docs/bulletins',
    form: 'peers.mdx',
    note: "{ Aside as Note } from '@astrojs/starlight/components'",
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
    form: 'peers.mdx',
    note: "Note from '@theme/Admonition'",
    box: '.navbar__search-input',
    result: '[class*=suggestion_]',
    title: '[class*=hitTitle], [class*=hitPath]',
  },
];

/** Lays a site out with these bulletins, without a trace of an earlier build. */
export function layOut({ name, entries, form, note = '' }: Site, home: string, all: Bulletin[]) {
  fs.rmSync(home, { recursive: true, force: true });
  if (name === 'ours') copyProject(home);
  else fs.cpSync(join(import.meta.dirname, 'sites', name), home, { recursive: true });
  fs.mkdirSync(join(home, entries), { recursive: true });
  const text = fs.readFileSync(join(import.meta.dirname, 'sites', form), 'utf8');
  for (const { id, title, summary, body } of all) {
    const fields: Record<string, string> = { ID: id, TITLE: title, SUMMARY: summary, NOTE: note };
    const filled = text.replace(/\b(?:ID|TITLE|SUMMARY|NOTE)\b/g, (word) => fields[word]!);
    fs.writeFileSync(join(home, entries, `${id}.mdx`), filled + body);
  }
}
