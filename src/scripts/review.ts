/**
 * `npm run review`: when every entry, and every sourced statement in it, must be checked again; the
 * most urgent first. `--json` prints the same as JSON; `--today 2027-06-01` asks for another day.
 * Ends with 0 whatever is due: it reports, and does not judge.
 */
import { parseArgs } from 'node:util';
import { localDay } from '../domain/dates.ts';
import { factsIn } from '../domain/checked-dates.ts';
import { nextCheck, urgencies, type Urgency, urgencyOf } from '../domain/review.ts';
import { day } from '../schemas/fields.ts';
import { fieldName } from '../schemas/issues.ts';
import { soundEntries } from './check.ts';
import { command } from './command.ts';
import type { Entry } from './read-entries.ts';

export type Due = {
  urgency: Urgency;
  /** ISO days: when it must be checked again, and when it last was. */
  due: string;
  checked: string;
  file: string;
  line: number;
  /** `changes[1]`; "the whole entry" where every line is meant. */
  about: string;
  says: string;
  source: string;
  url: string;
};

/** Every check that lies ahead or was missed on the day `today`, the most urgent first. */
export const dueIn = (entries: Entry[], today: string): Due[] =>
  entries
    .flatMap((entry) =>
      factsIn(entry.data).map(({ path, about, ...fact }) => {
        const due = nextCheck(fact.checked);
        return {
          urgency: urgencyOf(due, today),
          due,
          ...fact,
          file: entry.file,
          line: entry.placeOf(path).line,
          about: fieldName(about) || 'the whole entry',
        };
      }),
    )
    .sort((a, b) => a.due.localeCompare(b.due) || a.file.localeCompare(b.file) || a.line - b.line);

/** "1 overdue, 2 due within 30 days, 40 next: 43 checks in 12 entries." */
export function counts(all: Due[]): string {
  const of = (urgency: Urgency) => all.filter((it) => it.urgency === urgency).length;
  const [overdue, due, next] = urgencies.map(of);
  const files = new Set(all.map(({ file }) => file)).size;
  return `${overdue} overdue, ${due} due within 30 days, ${next} next: ${all.length} checks in ${files} entries.`;
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** The table a person reads; columns are as wide as their widest cell. */
export function table(all: Due[]): string {
  const rows = [
    ['', 'next check', 'checked', 'where', 'what', 'source', 'address'],
    ...all.map(({ urgency, due, checked, file, line, about, says, source, url }) => [
      urgency,
      due,
      checked,
      `${file}:${line}`,
      shortened(says ? `${about}: ${says}` : about),
      source,
      url,
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** @throws when the day asked for does not exist */
function dayAsked(today: string): string {
  const result = day.safeParse(today);
  if (!result.success) throw new Error(`--today ${today}: ${result.error.issues[0]?.message}.`);
  return result.data;
}

function main(): void {
  const options = { json: { type: 'boolean' }, today: { type: 'string' } } as const;
  const { json, today = localDay(new Date()) } = parseArgs({ options }).values;
  const all = dueIn(soundEntries('content'), dayAsked(today));
  console.log(json ? JSON.stringify(all, undefined, 2) : `${table(all)}\n\n${counts(all)}`);
}

if (import.meta.main) await command(main);
