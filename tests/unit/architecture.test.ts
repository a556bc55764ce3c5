/** Inspects the house itself: which room imports from which, and that names say what they should. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each room may import: rooms of src/, and packages where a room keeps to a few. */
const mayImport: Record<string, string[]> = {
  shapes: ['shapes'],
  rules: ['rules', 'site'],
  client: ['client', 'rules', 'site', 'styles'],
  components: ['components', 'rules', 'site', 'shapes', 'client', 'styles'],
  layouts: ['layouts', 'components', 'styles', 'rules', 'site', 'client'],
  sheets: ['sheets', 'components', 'library', 'rules', 'shapes'],
  pages: [
    'feeds',
    'open-data',
    'layouts',
    'sheets',
    'components',
    'prose',
    'styles',
    'library',
    'rules',
    'shapes',
    'site',
  ],
  workshop: ['workshop', 'rules', 'shapes', 'site'],
  library: ['rules', 'shapes', 'workshop'],
  feeds: ['library', 'rules', 'shapes', 'site'],
  'open-data': ['library', 'rules', 'shapes'],
  'content.config': ['shapes', 'workshop'],
  site: [],
};
const mayUse: Record<string, RegExp> = {
  shapes: /^(astro\/zod|fastest-levenshtein)$/,
  rules: /^(double-metaphone|fastest-levenshtein|syllable|uqr)$/,
  client: /^$/,
  components: /^$/,
};

type Import = { file: string; room: string; from: string; typesOnly: boolean };

const roomOf = (path: string) => {
  const [, first = ''] = path.split('/');
  return first.replace(/\.ts$/, '');
};

const importsOf = (file: string): Import[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^\s*(?:import|export)\s(type\s)?(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/gms,
    ),
    ...readFileSync(file, 'utf8').matchAll(/(\0)?import\(['"]([^'"]+)['"]\)/g),
  ].map(([, type, from = '']) => ({ file, room: roomOf(file), from, typesOnly: Boolean(type) }));

const all = globSync('src/**/*.{ts,astro}').sort().flatMap(importsOf);
const inHouse = (it: Import) => it.from.startsWith('.');
const target = (it: Import) => roomOf(normalize(join(dirname(it.file), it.from)));
const place = (it: Import) => `${it.file} imports ${it.from}`;

describe('The house', () => {
  test('has imports to inspect', () => {
    expect(all.length).toBeGreaterThan(100);
  });

  test('lets imports run one way only', () => {
    const wrong = all
      .filter(inHouse)
      .filter((it) => !(it.room === 'rules' && target(it) === 'shapes' && it.typesOnly))
      .filter((it) => !(it.room === 'client' && target(it) === 'shapes' && it.typesOnly))
      .filter((it) => !mayImport[it.room]?.includes(target(it)));
    expect(wrong.map(place)).toEqual([]);
  });

  test('keeps shapes, rules, client scripts and components to the few packages each may use', () => {
    const wrong = all
      .filter((it) => !inHouse(it) && mayUse[it.room] && !mayUse[it.room]!.test(it.from))
      .filter((it) => !it.typesOnly);
    expect(wrong.map(place)).toEqual([]);
  });

  test('never lets a rule read a clock, a file or the page', () => {
    const wrong = globSync('src/domain/*.ts').filter((file) =>
      /\b(Date\.now|new Date\(\)|document\.|window\.|process\.|node:)/.test(
        readFileSync(file, 'utf8'),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('keeps print rules in the files called print.css and shouts nowhere', () => {
    const styles = globSync('src/styles/**/*.css');
    const printing = styles.filter((file) => /@media print|@page/.test(readFileSync(file, 'utf8')));
    expect(printing.toSorted()).toEqual(['src/styles/pages/print.css', 'src/styles/print.css']);
    const shouting = styles.filter((file) => readFileSync(file, 'utf8').includes('!important'));
    expect(shouting).toEqual([]);
  });

  test('lets light and dark differ in nothing but the colours of the tokens', () => {
    const schemed = globSync('src/**/*.{css,astro,ts}').filter((file) =>
      /prefers-color-scheme/.test(readFileSync(file, 'utf8')),
    );
    expect(schemed).toEqual(['src/styles/tokens.css']);
  });

  test('writes no style or script into a page, and HTML of its own in one place', () => {
    const wrong = globSync('src/**/*.astro').filter((file) =>
      /\sstyle=|\son[a-z]+=|<style/.test(readFileSync(file, 'utf8')),
    );
    expect(wrong).toEqual([]);
    const drawn = globSync('src/**/*.astro').filter((file) =>
      readFileSync(file, 'utf8').includes('set:html'),
    );
    expect(drawn.toSorted()).toEqual(['src/components/Words.astro', 'src/layouts/Base.astro']);
  });

  test('tells in the first lines of every module what it promises', () => {
    const silent = globSync('src/**/*.{ts,astro,css}').filter(
      (file) => !/^(---\n)?\/\*/.test(readFileSync(file, 'utf8')),
    );
    expect(silent).toEqual([]);
  });

  test('carries one copy of zod, the one Astro carries', () => {
    expect(
      globSync('node_modules/**/zod/package.json').filter((it) =>
        /(^|\/)node_modules\/zod\/package/.test(it),
      ),
    ).toHaveLength(1);
  });
});
