/** What a run of the bench says: its tables in Markdown, and its plots. */
import type { Row } from './ours.ts';
import type { PeerRow } from './peers.ts';
import { plot } from './plot.ts';

/** All that was measured at one size. */
export type Result = { ours: Row; peers: PeerRow[] };

const row = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
const s = (value: number) => `${value.toFixed(1)} s`;
const ms = (value: number) => `${value.toFixed(0)} ms`;
const kB = (value: number) => `${(value / 1000).toFixed(1)} kB`;
const MB = (value: number) => `${value.toFixed(0)} MB`;

/** Every figure of ours, a line each, a column for each size. */
export function tableOf(all: readonly Result[]): string {
  const ours = all.map((it) => it.ours);
  const line = (name: string, figure: (it: Row) => string) => row([name, ...ours.map(figure)]);
  const first = ours[0]!;
  return [
    row(['bulletins', ...ours.map((it) => it.size)]),
    row(['---', ...ours.map(() => '---:')]),
    line('build', (it) => s(it.build.seconds)),
    ...Object.keys(first.build.phases).map((it) =>
      line(`… ${it}`, (row) => s(row.build.phases[it]!)),
    ),
    line('memory at most, all together', (it) => MB(it.build.together)),
    ...Object.keys(first.build.peak).map((it) =>
      line(`… ${it}`, (row) => MB(row.build.peak[it] ?? 0)),
    ),
    ...(['sentence', 'summary'] as const).flatMap((kind) => [
      line(
        `build after another ${kind}, share of a full build`,
        ({ edits, build }) =>
          `${s(edits[kind].seconds)}, ${((100 * edits[kind].seconds) / build.seconds).toFixed(0)} %`,
      ),
      line('… other pages of entries changed', ({ edits }) =>
        String(edits[kind].otherPagesChanged),
      ),
    ]),
    line('dist', (it) => MB(it.distMB)),
    line('a bulletin, first visit', (it) => `${kB(it.visit.bytes)} in ${it.visit.requests}`),
    ...Object.keys(first.lists).map((it) => line(it, (row) => kB(row.lists[it]!))),
    line(
      'first search',
      (it) => `${kB(it.waits.firstSearchBytes)} in ${it.waits.firstSearchRequests}`,
    ),
    ...Object.keys(first.waits.names).flatMap((kind) => [
      line(
        `${kind}: first result, median / p95`,
        ({ waits }) => `${ms(waits.names[kind]!.median)} / ${ms(waits.names[kind]!.p95)}`,
      ),
      line(
        `${kind}: all results, median / p95`,
        ({ waits }) => `${ms(waits.all[kind]!.median)} / ${ms(waits.all[kind]!.p95)}`,
      ),
    ]),
    line(
      'filter, median / p95',
      ({ waits }) => `${ms(waits.filter.median)} / ${ms(waits.filter.p95)}`,
    ),
    line(
      'slow phone, warmed / cold',
      ({ waits }) => `${ms(waits.slowWarm)} / ${ms(waits.slowCold)}`,
    ),
  ].join('\n');
}

/** The peers at one size, each figure with its ratio to ours: above 1, the peer costs more. */
export function peersOf({ ours, peers }: Result): string {
  const ratio = (theirs: number | undefined, own: number, shown: (value: number) => string) =>
    theirs === undefined ? '–' : `${shown(theirs)} (× ${(theirs / own).toFixed(2)})`;
  const answer = ours.waits.all.name!;
  return [
    row([
      `at ${ours.size}`,
      'build',
      'memory',
      'dist',
      'a page',
      'first search',
      'answer, p95',
      'note',
    ]),
    row(['---', '---:', '---:', '---:', '---:', '---:', '---:', '---']),
    row([
      'ours',
      s(ours.build.seconds),
      MB(ours.build.together),
      MB(ours.distMB),
      kB(ours.visit.bytes),
      kB(ours.waits.firstSearchBytes),
      ms(answer.p95),
      '',
    ]),
    ...peers.map((it) =>
      row([
        `${it.peer} ${it.version}`,
        ratio(it.buildSeconds, ours.build.seconds, s),
        ratio(it.peakMB, ours.build.together, MB),
        ratio(it.distMB, ours.distMB, MB),
        ratio(it.visitBytes, ours.visit.bytes, kB),
        ratio(it.searchBytes, ours.waits.firstSearchBytes, kB),
        ratio(it.searchP95Ms, answer.p95, ms),
        it.firstSearchNote ?? '',
      ]),
    ),
  ].join('\n');
}

/** The plots, by name, as SVG. */
export function plotsOf(all: readonly Result[]): Record<string, string> {
  const lines = (own: (it: Row) => number, theirs: (it: PeerRow) => number | undefined) => [
    { name: 'ours', points: all.map(({ ours }) => ({ x: ours.size, y: own(ours) })) },
    ...[...new Set(all.flatMap((it) => it.peers.map((peer) => peer.peer)))].map((name) => ({
      name,
      points: all.flatMap(({ ours, peers }) => {
        const y = peers.filter((it) => it.peer === name).map(theirs)[0];
        return y ? [{ x: ours.size, y }] : [];
      }),
    })),
  ];
  return {
    build: plot(
      'Building, in seconds',
      lines(
        (it) => it.build.seconds,
        (it) => it.buildSeconds,
      ),
    ),
    search: plot(
      'A first search, in kB',
      lines(
        (it) => it.waits.firstSearchBytes / 1000,
        (it) => it.searchBytes && it.searchBytes / 1000,
      ),
    ),
  };
}
