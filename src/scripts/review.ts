/**
 * `npm run review`: when every entry, and every sourced statement in it, must be checked again, the
 * most urgent first. `--json` prints the same as JSON; `--today 2027-06-01` counts from another day;
 * `--launch` prints what to look up on the live web before the library goes public (launch.ts). Ends with 0
 * whatever is due.
 */
import { parseArgs } from 'node:util';
import { localDay } from '../domain/days.ts';
import { factsIn } from '../domain/checked-dates.ts';
import { nextCheck, urgencies, urgencyOf } from '../domain/review.ts';
import { day } from '../schemas/fields.ts';
import { fieldName } from '../schemas/issues.ts';
import { soundEntries } from './check.ts';
import { command } from './command.ts';
import { launchPage } from './launch.ts';
import type { Entry } from './read-entries.ts';

/**
 * Every check that lies ahead or was missed, the most urgent first. `about` names the statement,
 * `changes[1]`, or the whole entry.
 * @param today ISO day
 */
export const checksDue = (entries: Entry[], today: string) =>
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
type Check = ReturnType<typeof checksDue>[number];

/** "1 overdue, 2 due within 30 days, 40 next: 43 checks in 12 entries." */
export function counts(checks: Check[]): string {
  const [overdue, due, next] = urgencies.map(
    (urgency) => checks.filter((check) => check.urgency === urgency).length,
  );
  const files = new Set(checks.map(({ file }) => file)).size;
  return `${overdue} overdue, ${due} due within 30 days, ${next} next: ${checks.length} checks in ${files} entries.`;
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** One check on one line, as a person reads it. */
export const inOneLine = ({ urgency, due, file, line, about, says, source, url }: Check) => {
  const what = shortened(says ? `${about}: ${says}` : about);
  return [urgency.padEnd(7), due, `${file}:${line}`, what, source, url].filter(Boolean).join('  ');
};

/** @throws when `--today` is no day */
function main(): void {
  const [flag, words] = [{ type: 'boolean' }, { type: 'string' }] as const;
  const options = { json: flag, launch: flag, today: words };
  const { json, launch, today = localDay(new Date()) } = parseArgs({ options }).values;
  const { error } = day.safeParse(today);
  if (error) throw new Error(`--today ${today}: ${error.issues[0]?.message}.`);
  const entries = soundEntries('content');
  if (launch) return console.log(launchPage(entries));
  const checks = checksDue(entries, today);
  if (json) console.log(JSON.stringify(checks, undefined, 2));
  else console.log([...checks.map(inOneLine), '', counts(checks)].join('\n'));
}

if (import.meta.main) await command(main);
