/**
 * `npm run bench`: builds libraries of 5, 100, 1,000 and 10,000 invented bulletins in a temporary folder
 * and measures what each costs to build and to read; from 100 up, peers on the same words in the same run.
 * Prints a table, and writes it to bench-results/ as JSON and as plots. Other sizes can be given as words;
 * `--no-peers` leaves the peers out.
 */
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { questions } from './bench/ours-browser.ts';
import { measureOurs } from './bench/ours.ts';
import { measurePeers, type PeerPage } from './bench/peers.ts';
import { peersOf, plotsOf, type Result, tableOf } from './bench/report.ts';
import { readEntry } from './entries.ts';

const results = 'bench-results';

const given = process.argv.slice(2);
const sizes = given.map(Number).filter(Boolean);
const withPeers = !given.includes('--no-peers');
const began = performance.now();
const tell = (line: string) =>
  console.error(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);

/** The words of every bulletin, as the peers publish them. */
const pagesIn = (home: string): PeerPage[] =>
  globSync('content/bulletins/*.mdx', { cwd: home }).map((path) => {
    const id = path.replace(/^.*\/|\.mdx$/g, '');
    const { entry } = readEntry(path, 'bulletins', id, readFileSync(join(home, path), 'utf8'));
    const { title, alsoKnownAs = [] } = entry!.data as { title: string; alsoKnownAs?: string[] };
    const text = entry!.body.replace(/<[^>]*>/g, '').replace(/\n{3,}/g, '\n\n');
    return { title, path: `/bulletins/${id}/`, text, heard: alsoKnownAs };
  });

async function measure(size: number): Promise<Result> {
  const home = mkdtempSync(join(tmpdir(), 'bulletin-bench-'));
  try {
    const ours = await measureOurs(home, size, (line) => tell(`${size} bulletins: ${line}`));
    const queries = Object.values(questions).flat();
    const peers =
      withPeers && size >= 100
        ? await measurePeers(pagesIn(home), queries, (line) => tell(`${size} bulletins: ${line}`))
        : [];
    return { ours, peers };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const all: Result[] = [];
mkdirSync(results, { recursive: true });
for (const size of sizes.length > 0 ? sizes : [5, 100, 1000, 10_000]) {
  all.push(await measure(size));
  // After each size, so that a run that is cut off leaves what it measured.
  writeFileSync(join(results, 'bench.json'), JSON.stringify(all, null, 2));
  for (const [name, svg] of Object.entries(plotsOf(all)))
    writeFileSync(join(results, `${name}.svg`), svg);
  const tables = [tableOf(all), ...all.filter((it) => it.peers.length > 0).map(peersOf)];
  writeFileSync(join(results, 'bench.md'), `${tables.join('\n\n')}\n`);
}
console.log(readFileSync(join(results, 'bench.md'), 'utf8'));
