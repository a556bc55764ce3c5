/** What our own library costs at one size: building it, changing one entry, its files and its pages. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeLibrary } from './library.ts';
import { type Waits, waitsIn } from './ours-browser.ts';
import { middlePage, sizeOf, visitOf } from './weight.ts';
import { type Cost, costOf } from '../cost.ts';

type Edit = { seconds: number; otherPagesChanged: number };

export type Row = {
  size: number;
  build: Cost & { phases: Record<string, number> };
  /** After a sentence more in one bulletin; and after another summary, which lists show too. */
  edits: { sentence: Edit; summary: Edit };
  distMB: number;
  /** Bodies, in the best Brotli. */
  visit: { bytes: number; requests: number };
  /** Brotli bytes of what lists everything. */
  lists: Record<string, number>;
  waits: Waits;
};

const build = (home: string) => costOf('npm', ['run', '-s', 'build'], { cwd: home });

/** The seconds of each step, from what the build says when one is done. */
function phasesOf({ lines, seconds }: Cost): Record<string, number> {
  const done = (words: string) => lines.find((it) => it.text.includes(words))?.at ?? NaN;
  const checked = done('give their address');
  const [drawn, indexed] = [done('drew the pages'), done('indexed')];
  return {
    check: checked,
    'draw and compress': drawn - checked,
    'index, beside it': indexed - checked,
    'the rest': seconds - Math.max(drawn, indexed),
  };
}

const prints = (dist: string) =>
  new Map(
    globSync('{bulletins,features,services,get-help}/**/*.html', { cwd: dist }).map((path) => [
      path,
      createHash('sha1')
        .update(readFileSync(join(dist, path)))
        .digest('hex'),
    ]),
  );

/**
 * Changes one entry and builds again.
 * @returns how long that took, and how many pages of entries differ besides its own
 */
async function edited(home: string, file: string, from: RegExp, to: string): Promise<Edit> {
  const dist = join(home, 'dist');
  const before = prints(dist);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  const { seconds } = await build(home);
  const own = file.replace(/^.*\/|\.mdx$/g, '');
  const changed = [...prints(dist)].filter(
    ([path, print]) => before.get(path) !== print && path !== `bulletins/${own}/index.html`,
  );
  return { seconds, otherPagesChanged: changed.length };
}

const listed = ['index.html', 'bulletins/index.html', 'a-to-z/index.html', 'bulletins/facets.json'];

function listsIn(dist: string): Record<string, number> {
  const letters = globSync('{a-to-z/?/index.html,names/?.json,names.json}', { cwd: dist });
  const all = [...listed, ...letters].map(
    (it) => [it, statSync(join(dist, `${it}.br`)).size] as const,
  );
  const largest = (start: string) =>
    Math.max(0, ...all.filter(([path]) => path.startsWith(start)).map(([, bytes]) => bytes));
  return {
    home: largest('index.html'),
    browse: largest('bulletins/index.html'),
    'filters, on demand': largest('bulletins/facets.json'),
    'A–Z, largest page': largest('a-to-z'),
    'names, largest part': largest('names'),
  };
}

/** Measures a library of this many bulletins in a folder of its own. */
export async function measureOurs(
  home: string,
  size: number,
  tell: (line: string) => void,
): Promise<Row> {
  const invented = writeLibrary(home, size);
  const dist = join(home, 'dist');
  tell('building');
  const cost = await build(home);
  const visit = visitOf(dist, middlePage(dist));
  tell('searching in Chromium');
  const waits = await waitsIn(dist);
  tell('building again after an edit, and another');
  const file = invented[0] ?? join(home, 'content/bulletins/kik.mdx');
  const sentence = await edited(home, file, /^---\n\n/m, '---\n\nOne sentence more.\n\n');
  const summary = await edited(home, file, /^summary: .*$/m, 'summary: Another summary.');
  return {
    size,
    build: { ...cost, phases: phasesOf(cost) },
    distMB: sizeOf(dist) / 1e6,
    visit,
    lists: listsIn(dist),
    waits,
    edits: { sentence, summary },
  };
}
