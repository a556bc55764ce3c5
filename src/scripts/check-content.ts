/**
 * `npm run check`: prints every issue in content/ at once, each with file, line, column, field and what
 * to write instead; ends with 1 when there is any. Then advice, which is never an error: `--advice`
 * shows it line by line, with the reading grade of each entry.
 */
import { checkContent, formatIssue } from './check.ts';
import { adviceOn, gradeOfEntry } from './readability.ts';
import type { Entry } from './read-entries.ts';

function advise(entries: Entry[], inFull: boolean): void {
  const advice = entries.flatMap(adviceOn);
  if (inFull) {
    for (const line of advice) console.log(formatIssue(line));
    for (const entry of entries) console.log(`${entry.file}: reading grade ${gradeOfEntry(entry)}`);
  }
  const how = inFull ? '' : '; npm run check -- --advice shows it, and reading grades';
  console.log(`${advice.length} pieces of advice on plainer words${how}.`);
}

const { entries, issues } = checkContent('content');
for (const issue of issues) console.error(formatIssue(issue));
if (issues.length > 0) {
  console.log(`\n${issues.length} to put right in ${entries.length} entries.`);
  process.exitCode = 1;
} else {
  console.log(`${entries.length} entries checked, all as they should be.`);
  advise(entries, process.argv.includes('--advice'));
}
