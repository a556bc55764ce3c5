/**
 * `npm run build`: checks every entry, builds beside the last good site, and puts the new one in its
 * place only when every step has succeeded. A failed check or build leaves dist as it was.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import type { AstroIntegration } from 'astro';
import { localDay } from '../domain/dates.ts';
import { defaultAddress } from '../site.ts';
import { report } from './check-content.ts';
import { drawing } from './drawing.ts';
import type { Entry } from './entries.ts';
import { type Drawn, drawnFrom, forget, keptIn, movePages, remember, remembered } from './kept.ts';
import { writeIndex } from './search-index.ts';
import { shelve } from './shelf.ts';
import { writer } from './writing.ts';

const fresh = '.dist-new';
const freshIndex = '.dist-new-index';
const last = '.dist-last';

const clear = (...folders: string[]) => {
  for (const it of folders) rmSync(it, { recursive: true, force: true });
};

const began = performance.now();
/** Each step says what it did, and when it was done. */
const say = (words: string) =>
  console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${words}`);

/**
 * Astro's part. It is loaded only now, while Pagefind is at work; a third of a second, less when Node
 * remembers how it compiled it. The types that Astro's step "sync" would write are for an editor, and
 * `npm run types` writes them.
 */
async function drawPages(integrations: AstroIntegration[]): Promise<void> {
  enableCompileCache('.astro/compiled');
  const { build } = await import('astro');
  const noSync = { devOutput: false, sync: false };
  await build({ outDir: fresh, logLevel: 'warn', integrations }, noSync);
  say('drew the pages');
}

async function indexEntries(entries: readonly Entry[]): Promise<void> {
  const found = await writeIndex(shelve(entries), freshIndex);
  say(`indexed ${found} entries`);
}

/** Waits for both to end, even when one fails: what still wrote would leave its files behind. */
async function bothDone(...work: [Promise<void>, Promise<void>]): Promise<void> {
  for (const it of await Promise.allSettled(work)) if (it.status === 'rejected') throw it.reason;
}

/**
 * Draws and compresses the pages and, beside that, indexes the entries.
 * @returns the pages that the last good site has already
 */
async function draw(entries: readonly Entry[], drawn: Drawn): Promise<string[]> {
  const kept: string[] = [];
  const isKept = keptIn('dist', entries, remembered(), drawn);
  const files = writer(fresh, 'dist');
  try {
    await bothDone(indexEntries(entries), drawPages([drawing(isKept, kept, files)]));
    renameSync(freshIndex, `${fresh}/pagefind`);
    await files.addRest();
  } finally {
    await files.close();
  }
  const { all, same } = files.count();
  say(`compressed ${all} files, ${same} of them as before`);
  return kept;
}

/** Puts the new site in place of the last one, and takes over from it what needed no drawing. */
function replace(kept: readonly string[]): void {
  // Without its memory a half-replaced site is drawn whole again.
  forget();
  movePages(kept, 'dist', fresh);
  try {
    if (existsSync('dist')) renameSync('dist', last);
    renameSync(fresh, 'dist');
  } catch (error) {
    if (existsSync(last)) renameSync(last, 'dist');
    movePages(kept, fresh, 'dist');
    throw error;
  }
  say(`took over ${kept.length} pages`);
}

/** @returns whether a new site stands in the place of the last one */
async function built(): Promise<boolean> {
  const address = process.env.SITE_URL || defaultAddress;
  const entries = report('content');
  if (!entries) return false;
  say(`pages give their address as ${address}${process.env.SITE_URL ? '' : ' (set SITE_URL)'}`);
  const drawn = drawnFrom(entries, [address, localDay(new Date()), process.version]);
  try {
    replace(await draw(entries, drawn));
  } catch (error) {
    console.error(error);
    return false;
  }
  remember(drawn);
  return true;
}

// A build that was killed between its last two steps left the good site here.
if (!existsSync('dist') && existsSync(last)) renameSync(last, 'dist');
clear(fresh, freshIndex, last);
const succeeded = await built();
clear(fresh, freshIndex, last);
if (!succeeded) {
  console.error('Nothing was built; the last good site in dist is as it was.');
  // At once: after a failure Astro goes on with the pages it had begun.
  process.exit(1);
}
