/** What may import what, and where things may stand. README's map says the same in a picture. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each folder, or module beside them, may import of src/. */
const mayImport: Record<string, string[]> = {
  schemas: ['schemas'],
  domain: ['domain', 'site'],
  client: ['client', 'domain', 'site', 'styles'],
  components: [
    'components',
    'collections',
    'domain',
    'share-kit',
    'site',
    'schemas',
    'client',
    'styles',
  ],
  layouts: ['layouts', 'components', 'domain', 'site', 'client', 'styles'],
  templates: ['templates', 'components', 'collections', 'domain', 'schemas'],
  pages: [
    ...['layouts', 'templates', 'components', 'client', 'styles', 'domain', 'schemas', 'site'],
    ...['collections', 'feeds', 'letters', 'open-data', 'share-image', 'share-kit', 'staff-advice'],
  ],
  scripts: ['scripts', 'integrations', 'domain', 'schemas', 'site'],
  integrations: ['integrations', 'scripts', 'schemas'],
  collections: ['domain', 'schemas'],
  'entry-text': ['components', 'domain', 'schemas'],
  feeds: ['collections', 'entry-text', 'domain', 'schemas', 'site'],
  'open-data': ['collections', 'entry-text', 'domain', 'schemas', 'site'],
  'docx-bytes': [],
  letters: ['collections', 'docx-bytes', 'domain', 'schemas', 'site'],
  'staff-advice': ['collections', 'domain', 'schemas'],
  'png-bytes': [],
  'share-image': ['png-bytes', 'site'],
  'share-kit': ['collections', 'domain', 'letters', 'schemas', 'site'],
  'content.config': ['schemas'],
  site: [],
};
/** The packages of those that keep to a few. A schema in a page would weigh 23 kB. */
const mayUse: Record<string, RegExp> = {
  schemas: /^(astro\/zod|fastest-levenshtein)$/,
  domain: /^(double-metaphone|fastest-levenshtein|stemmer|uqr)$/,
  client: /^$/,
  components: /^astro:content$/,
  templates: /^astro:content$/,
};

type Import = { file: string; folder: string; from: string; typesOnly: boolean };

const folderOf = (path: string) => path.split('/')[1]!.replace(/\.ts$/, '');

const importsOf = (file: string): Import[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^\s*(?:import|export)\s(type\s)?(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/gms,
    ),
    ...readFileSync(file, 'utf8').matchAll(/(\0)?import\(['"]([^'"]+)['"]\)/g),
  ].map(([, type, from = '']) => ({
    file,
    folder: folderOf(file),
    from,
    typesOnly: Boolean(type),
  }));

const sources = globSync('src/**/*.{ts,astro}').sort();
const imports = sources.flatMap(importsOf);
const isOurs = ({ from }: Import) => from.startsWith('.');
const target = ({ file, from }: Import) => folderOf(normalize(join(dirname(file), from)));
const inWords = ({ file, from }: Import) => `${file} imports ${from}`;

const filesThat = (pattern: RegExp, files = sources) =>
  files.filter((file) => pattern.test(readFileSync(file, 'utf8'))).toSorted();

describe('The source', () => {
  test('has imports to inspect', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  test('imports one way only; of schemas, the domain and client scripts take types alone', () => {
    const wrong = imports.filter(isOurs).filter((each) => {
      const takesTypes = each.typesOnly && ['domain', 'client'].includes(each.folder);
      if (takesTypes && target(each) === 'schemas') return false;
      return !mayImport[each.folder]?.includes(target(each));
    });
    expect(wrong.map(inWords)).toEqual([]);
  });

  test('keeps each folder to the packages it may use', () => {
    const wrong = imports.filter(
      (each) => !isOurs(each) && !each.typesOnly && mayUse[each.folder]?.test(each.from) === false,
    );
    expect(wrong.map(inWords)).toEqual([]);
  });

  test('never lets the domain read a clock, a file or the page', () => {
    const domain = globSync('src/domain/*.ts');
    const world = /\b(Date\.now|new Date\(\)|document\.|window\.|process\.|node:)/;
    expect(filesThat(world, domain)).toEqual([]);
  });

  test('writes HTML by hand only where a card is shown and in the page’s own data', () => {
    expect(filesThat(/\sstyle=|\son[a-z]+=|<style/)).toEqual([]);
    expect(filesThat(/set:html/)).toEqual([
      'src/layouts/Base.astro',
      'src/pages/about/link-to-us.astro',
    ]);
  });

  test('says in the first lines of every module what it is for', () => {
    const silent = globSync('src/**/*.{ts,astro,css}').filter(
      (file) => !/^(---\n)?\/\*/.test(readFileSync(file, 'utf8')),
    );
    expect(silent).toEqual([]);
  });
});

describe('Styles', () => {
  const styles = globSync('src/styles/**/*.css');

  test('keep print rules in styles/print/ and in two pages’ own, and need no !important', () => {
    expect(filesThat(/@media print|@page/, styles)).toEqual([
      'src/styles/pages/print.css',
      'src/styles/pages/slide.css',
      'src/styles/print/paper.css',
    ]);
    expect(filesThat(/@import '\.\.?\/print\/.+(?<! print);$/m, styles)).toEqual([]);
    expect(filesThat(/!important/, styles)).toEqual([]);
  });

  test('differ between light and dark in nothing but the colours of the tokens', () => {
    const everything = globSync('src/**/*.{css,astro,ts}');
    expect(filesThat(/prefers-color-scheme/, everything)).toEqual(['src/styles/tokens.css']);
  });
});

test('Astro and its packages read schemas with the one copy of zod that is pinned here', () => {
  const copies = globSync('node_modules/{zod,astro/**/zod,@astrojs/**/zod}/package.json');
  expect(copies).toEqual(['node_modules/zod/package.json']);
});
