/**
 * Measures other ways to publish and search the same words, in the same run: Starlight and Eleventy
 * build them, MiniSearch, Lunr and Fuse search them. Each is installed for the run, at one exact version,
 * into a temporary folder; none is ever a dependency of this project.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureSearch, searchPeers, type SearchPeer } from './peer-searches.ts';
import { measureEleventy, measureStarlight } from './peer-sites.ts';
import { install } from '../cost.ts';

/** One page: its text in plain paragraphs between blank lines, and the other names it is known by. */
export type PeerPage = { title: string; path: string; text: string; heard: string[] };

export type PeerRow = {
  peer: string;
  version: string;
  /** From the start of its command to the end; for a search, the making of what it sends. */
  buildSeconds?: number;
  /** The most memory that all its processes held at one instant; a MB is a million bytes. */
  peakMB?: number;
  /** All files of the site; for a search, what it sends, before compression. */
  distMB?: number;
  /**
   * One bulletin page of middling size with every stylesheet, script and icon it links: bodies in
   * Brotli, without headers.
   */
  visitBytes?: number;
  visitRequests?: number;
  /** All that comes after the page, headers too; for a library, its script and its data in Brotli. */
  searchBytes?: number;
  /** From the last key to a first result to read; for a library, its own answer alone. */
  searchMedianMs?: number;
  searchP95Ms?: number;
  /** What a reader of the row must know; also why there are no numbers. */
  firstSearchNote?: string;
};

export type Measured = Omit<PeerRow, 'peer' | 'version'>;
export type Run = {
  /** The temporary folder where the peer is installed. */
  home: string;
  pages: PeerPage[];
  queries: string[];
  tell: (line: string) => void;
};

type Peer = { peer: string; packages: string[]; measure: (run: Run) => Promise<Measured> };

const peers: Peer[] = [
  {
    peer: 'Starlight',
    packages: ['@astrojs/starlight@0.42.4', 'astro@7.3.5'],
    measure: measureStarlight,
  },
  { peer: 'Eleventy', packages: ['@11ty/eleventy@3.1.8'], measure: measureEleventy },
  ...Object.entries(searchPeers).map(([id, { peer, version }]) => ({
    peer,
    packages: [`${id}@${version}`, 'esbuild@0.28.2'],
    measure: (run: Run) => measureSearch(id as SearchPeer, run),
  })),
];

const versionOf = ({ packages }: Peer) => packages[0]!.slice(packages[0]!.lastIndexOf('@') + 1);

/** The line of a command's last words that names the error. */
const reasonIn = (said: string) => {
  const lines = said.split('\n');
  return lines.find((it) => /error/i.test(it)) ?? lines.at(-1)!;
};

/** Measures one peer. One that fails has a row too, which says why. */
async function rowOf(it: Peer, { tell, ...words }: Omit<Run, 'home'>): Promise<PeerRow> {
  const { peer } = it;
  const version = versionOf(it);
  const home = mkdtempSync(join(tmpdir(), 'bulletin-peer-'));
  try {
    tell(`${peer} ${version}: installing`);
    await install(home, it.packages);
    const measured = await it.measure({
      ...words,
      home,
      tell: (line) => tell(`${peer} ${version}: ${line}`),
    });
    return { peer, version, ...measured };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    tell(`${peer} ${version}: not measured. ${why}`);
    return { peer, version, firstSearchNote: `not measured: ${reasonIn(why).trim()}` };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/**
 * Measures every peer, one after another, on the same pages and queries.
 * @param queries the first is what a reader types first
 * @param tell is told of progress, a line at a time
 */
export async function measurePeers(
  pages: PeerPage[],
  queries: string[],
  tell: (line: string) => void,
): Promise<PeerRow[]> {
  const rows: PeerRow[] = [];
  for (const it of peers) rows.push(await rowOf(it, { pages, queries, tell }));
  return rows;
}
