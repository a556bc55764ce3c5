/**
 * `npm run links`: asks every off-site address in content/ whether it still answers, and prints what
 * must be mended or looked at, by file and line. `--json FILE` writes every finding; `--timeout MS`
 * changes how long a site may take (20,000). Ends with 1 only when something is gone or broken.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { addressesIn, type Finding, findingOf, verdicts } from '../rules/links.ts';
import { valuesIn } from '../rules/values.ts';
import { askAll, type Manners } from './ask.ts';
import { soundEntries } from './check.ts';
import { command } from './command.ts';
import type { Entry } from './entries.ts';
import { linksIn } from './guard.ts';

export type Place = { file: string; line: number };
export type Checked = Finding & { address: string; places: Place[] };

function addressesOf(entry: Entry): [address: string, place: Place][] {
  const inFrontMatter = valuesIn(entry.data).flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ text: value, line: entry.placeOf(path).line }] : [],
  );
  const inBody = linksIn(entry).map(({ url, line }) => ({ text: url, line }));
  return [...inFrontMatter, ...inBody].flatMap(({ text, line }) =>
    addressesIn(text).map((it): [string, Place] => [it, { file: entry.file, line }]),
  );
}

/** Every off-site address of some entries, once, with the places where it stands. */
export function addressBook(entries: Entry[]): Map<string, Place[]> {
  const book = new Map<string, Place[]>();
  for (const [address, place] of entries.flatMap(addressesOf)) {
    const places = book.get(address) ?? [];
    const known = places.some((it) => it.file === place.file && it.line === place.line);
    book.set(address, known ? places : [...places, place]);
  }
  return book;
}

/**
 * Asks every address of some entries.
 * @param heard is called after each answer, with how many there have been and will be
 * @returns what was found, in the order of the entries
 */
export async function checkLinks(
  entries: Entry[],
  manners: Manners,
  heard: (done: number, all: number) => void = () => undefined,
): Promise<Checked[]> {
  const book = addressBook(entries);
  const findings = new Map<string, Finding>();
  await askAll([...book.keys()], manners, (address, answer) => {
    findings.set(address, findingOf(answer));
    heard(findings.size, book.size);
  });
  return [...book].map(([address, places]) => ({
    address,
    ...findings.get(address)!,
    places,
  }));
}

/** The counts of each verdict: "3 addresses: 1 gone, 0 broken, 0 moved, 0 unknown, 2 ok". */
const counted = (checked: Checked[]) =>
  `${checked.length} addresses: ${verdicts
    .map((it) => `${checked.filter(({ verdict }) => verdict === it).length} ${it}`)
    .join(', ')}`;

const unheard = (checked: Checked[]) =>
  checked.length > 0 && checked.every(({ status }) => status === undefined);

/** The report a person reads: under each file the lines to look at, then the counts. */
export function report(checked: Checked[]): string {
  const lines = checked
    .filter(({ verdict }) => verdict !== 'ok')
    .flatMap(({ places, ...it }) => places.map((place) => ({ ...it, ...place })))
    .sort((a, b) => a.line - b.line);
  const files = [...Map.groupBy(lines, ({ file }) => file)].sort(([a], [b]) => a.localeCompare(b));
  return [
    ...files.map(([file, all]) =>
      [
        file,
        ...all.map(
          ({ line, verdict, address, sentence }) =>
            `${String(line).padStart(5)}  ${verdict.padEnd(7)}  ${address}\n${' '.repeat(16)}${sentence}`,
        ),
        '',
      ].join('\n'),
    ),
    counted(checked),
    ...(unheard(checked) ? ['Not one address answered. Is this machine online?'] : []),
  ].join('\n');
}

/** Whether anything must be mended. */
export const mustMend = (checked: Checked[]) =>
  checked.some(({ verdict }) => verdict === 'gone' || verdict === 'broken');

function showProgress(done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(done < all ? `\r${done} of ${all} addresses asked` : '\r\x1b[K');
}

async function main(): Promise<void> {
  const options = { json: { type: 'string' }, timeout: { type: 'string' } } as const;
  const { json, timeout = '20000' } = parseArgs({ options }).values;
  if (!/^[1-9]\d*$/.test(timeout))
    throw new Error('Write --timeout as whole milliseconds: --timeout 20000.');
  const manners = { timeout: Number(timeout), pause: 2000, atOnce: 6 };
  const checked = await checkLinks(soundEntries('content'), manners, showProgress);
  console.log(report(checked));
  if (json) writeFileSync(json, `${JSON.stringify(checked, undefined, 2)}\n`);
  if (mustMend(checked)) process.exitCode = 1;
}

if (import.meta.main) await command(main);
