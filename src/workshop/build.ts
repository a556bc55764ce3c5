/**
 * `npm run build`: checks every entry, builds beside the last good site, and puts the new one in its
 * place only when every step has succeeded. A failed check or build leaves dist as it was.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'astro';
import { localDay } from '../rules/dates.ts';
import { defaultAddress } from '../site.ts';
import { report } from './check-command.ts';
import { compressFiles } from './compress.ts';
import type { Entry } from './entries.ts';
import { headersFile } from './host-files.ts';
import { type Drawn, drawnFrom, keptOf, takeOver } from './kept.ts';
import { writeIndex } from './search-index.ts';
import { keep, shelve } from './shelf.ts';

const fresh = '.dist-new';
const freshIndex = '.dist-new-index';
const last = '.dist-last';
/** What the last good site was drawn from. */
const memory = '.astro/drawn.json';

const clear = (...folders: string[]) => {
  for (const it of folders) rmSync(it, { recursive: true, force: true });
};

const began = performance.now();
/** Each step says what it did, and when it was done. */
const say = (words: string) =>
  console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${words}`);

const remembered = () =>
  existsSync(memory) ? (JSON.parse(readFileSync(memory, 'utf8')) as Drawn) : undefined;

/** Draws the pages and, beside that, indexes the entries. */
async function draw(entries: readonly Entry[], drawn: Drawn): Promise<void> {
  const kept = keptOf(entries, remembered(), drawn, 'dist');
  keep(new Set(kept.map((it) => it.id)));
  const [found] = await Promise.all([
    writeIndex(shelve(entries), freshIndex),
    build({ outDir: fresh, logLevel: 'warn' }).then(() => say('drew the pages')),
  ]);
  takeOver(kept, 'dist', fresh);
  renameSync(freshIndex, `${fresh}/pagefind`);
  say(`took over ${kept.length} bulletins, indexed ${found} entries`);
}

async function finish(): Promise<void> {
  writeFileSync(`${fresh}/_headers`, headersFile());
  const { files, same } = await compressFiles(fresh, 'dist');
  say(`compressed ${files} files, ${same} of them unchanged`);
}

function replace(drawn: Drawn): void {
  // Without its memory a half-replaced site is drawn whole again.
  rmSync(memory, { force: true });
  if (existsSync('dist')) renameSync('dist', last);
  renameSync(fresh, 'dist');
  mkdirSync('.astro', { recursive: true });
  // Whole or not at all: half a memory would stop every build to come.
  writeFileSync(`${memory}.new`, JSON.stringify(drawn));
  renameSync(`${memory}.new`, memory);
}

/** @returns whether a new site stands in the place of the last one */
async function built(): Promise<boolean> {
  const address = process.env.SITE_URL || defaultAddress;
  const entries = report('content');
  if (!entries) return false;
  say(`pages give their address as ${address}${process.env.SITE_URL ? '' : ' (set SITE_URL)'}`);
  const drawn = drawnFrom(entries, [address, localDay(new Date()), process.version]);
  try {
    await draw(entries, drawn);
    await finish();
    replace(drawn);
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

clear(fresh, freshIndex, last);
const succeeded = await built();
clear(fresh, freshIndex, last);
if (!succeeded) {
  console.error('Nothing was built; the last good site in dist is as it was.');
  process.exitCode = 1;
}
