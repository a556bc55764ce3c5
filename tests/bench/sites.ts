/** The library itself and its peers: how each is laid out, built and searched. Versions are exact. */
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Bulletin, ourEntry, peerPage } from './library.ts';
import type { Search } from './measure.ts';

export type Site = {
  name: string;
  packages: Record<string, string>;
  /** Lays it out with these bulletins, without a trace of any before. */
  write: (home: string, bulletins: Bulletin[]) => Promise<void>;
  build: string[];
  output: string;
  /** Folder of the addresses of bulletins; `undefined` when it is a search engine alone. */
  bulletins?: string;
  search: Search;
};

function put(home: string, files: Record<string, string>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), content);
  }
}

function putAll(home: string, folder: string, bulletins: Bulletin[], text: (entry: Bulletin) => string) {
  put(home, Object.fromEntries(bulletins.map((entry) => [`${folder}/${entry.id}.mdx`, text(entry)])));
}

const clear = (home: string, ...paths: string[]) =>
  paths.forEach((path) => rmSync(join(home, path), { recursive: true, force: true }));

/** @param project the checkout to copy; it must have a `copyProject` */
export const ours = (project: string): Site => ({
  name: 'Bulletin Library',
  packages: {},
  write: async (home, bulletins) => {
    const module = join(project, globSync('src/*/project.ts', { cwd: project })[0]!);
    const { copyProject } = (await import(module)) as { copyProject: (home: string) => void };
    rmSync(home, { recursive: true, force: true });
    copyProject(home);
    putAll(home, 'content/bulletins', bulletins, ourEntry);
  },
  build: ['npm', 'run', '-s', 'build'],
  output: 'dist',
  bulletins: 'bulletins',
  search: { box: 'live-search input', result: '.search-results li', title: 'a' },
});

/** No sidebar: with a thousand pages in the one of every page, nobody would publish it so. */
const starlight: Site = {
  name: 'Starlight',
  packages: { '@astrojs/starlight': '0.42.4', astro: '7.3.5' },
  write: async (home, bulletins) => {
    clear(home, 'src', 'dist', '.astro', 'node_modules/.astro');
    put(home, {
      'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default {
  site: 'https://library.example',
  integrations: [starlight({ title: 'Library', sidebar: [{ label: 'Start', link: '/' }] })],
};`,
      'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
      'src/content/docs/index.mdx': '---\ntitle: Library\n---\n\nBulletins.\n',
    });
    const note = ['Aside', "import { Aside } from '@astrojs/starlight/components';"] as const;
    putAll(home, 'src/content/docs/bulletins', bulletins, (entry) => peerPage(entry, note));
  },
  build: ['node_modules/.bin/astro', 'build'],
  output: 'dist',
  bulletins: 'bulletins',
  search: {
    open: 'site-search button[data-open-modal]',
    box: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result',
    title: '.pagefind-ui__result-title .pagefind-ui__result-link',
  },
};

/** With the commonest search that needs no server: it has none of its own. */
const docusaurus: Site = {
  name: 'Docusaurus',
  packages: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/faster': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    '@easyops-cn/docusaurus-search-local': '0.55.3',
    react: '19.3.1',
    'react-dom': '19.3.1',
  },
  write: async (home, bulletins) => {
    clear(home, 'docs', 'build', '.docusaurus', 'node_modules/.cache');
    put(home, {
      'docusaurus.config.mjs': `export default {
  title: 'Library', url: 'https://library.example', baseUrl: '/', trailingSlash: true,
  future: { v4: true, faster: true },
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: false }, blog: false }]],
  themes: [['@easyops-cn/docusaurus-search-local', { docsRouteBasePath: '/', indexBlog: false, hashed: true }]],
};`,
      'docs/index.mdx': '---\ntitle: Library\nslug: /\n---\n\nBulletins.\n',
    });
    const note = ['Admonition', "import Admonition from '@theme/Admonition';"] as const;
    putAll(home, 'docs/bulletins', bulletins, (entry) => peerPage(entry, note));
  },
  build: ['node_modules/.bin/docusaurus', 'build'],
  output: 'build',
  bulletins: 'bulletins',
  search: {
    box: '.navbar__search-input',
    result: '[class*=suggestion_]',
    title: '[class*=hitTitle], [class*=hitPath]',
  },
};

/**
 * ZBSearch, an engine without a site. Its index in shards (@zbsearch/static) cannot be had from npm, so the
 * page fetches it whole. Weights and tolerance are those of its own plugin for Starlight.
 */
const zbsearch: Site = {
  name: 'ZBSearch',
  packages: { zbsearch: '4.0.0', esbuild: '0.28.2' },
  write: async (home, bulletins) => {
    clear(home, 'dist');
    put(home, {
      'entries.json': JSON.stringify(bulletins.map(({ title, alias, summary, minute, body }) => ({
        title, content: [summary, alias, ...minute, body.replace(/<[^>]*>/g, '')].join('\n'),
      }))),
      'build.mjs': `import { create, insertMultiple, save } from 'zbsearch';
import { buildSync } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
const db = create({ schema: { title: 'string', content: 'string' } });
await insertMultiple(db, JSON.parse(readFileSync('entries.json', 'utf8')));
buildSync({ entryPoints: ['page.mjs'], bundle: true, minify: true, format: 'esm', outfile: 'dist/page.js' });
writeFileSync('dist/index.json', JSON.stringify(save(db)));
writeFileSync('dist/index.html', '<!doctype html><title>Search</title><input><ol></ol><script type="module" src="/page.js"></script>');`,
      'page.mjs': `import { create, load, search } from 'zbsearch';
const [input, list] = [document.querySelector('input'), document.querySelector('ol')];
let ready;
const fetched = () => (ready ??= fetch('/index.json').then((answer) => answer.json()).then((data) => {
  const db = create({ schema: { title: 'string', content: 'string' } });
  load(db, data);
  return db;
}));
input.addEventListener('focus', fetched);
input.addEventListener('input', async () => {
  const db = await fetched();
  const term = input.value;
  const { hits } = await search(db, { term, tolerance: 1, boost: { title: 4 }, limit: 10 });
  list.replaceChildren(...(term ? hits : []).map(({ document: { title } }) => {
    const item = document.createElement('li');
    item.append(Object.assign(document.createElement('a'), { textContent: title }));
    return item;
  }));
});`,
    });
  },
  build: ['node', 'build.mjs'],
  output: 'dist',
  search: { box: 'input', result: 'li', title: 'a' },
};

export const peers = [starlight, docusaurus, zbsearch];
