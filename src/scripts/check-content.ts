/**
 * `npm run check`: prints every mistake in content/ at once, each with file, line, column, field and
 * what to write instead; ends with 1 when there is any. Then advice, which is never an error:
 * `--advice` shows it line by line, with the reading grade of each entry.
 */
import { adviceOn, gradeIn } from './readability.ts';
import { checkContent, told } from './check.ts';
import type { Entry } from './entries.ts';

/**
 * Checks a content folder and prints every mistake at once, or that there is none.
 * @returns its entries when everything is as it should be
 */
export function report(content: string): Entry[] | undefined {
  const { entries, mistakes } = checkContent(content);
  for (const mistake of mistakes) console.error(told(mistake));
  console.log(
    mistakes.length === 0
      ? `${entries.length} entries checked, all as they should be.`
      : `\n${mistakes.length} to put right in ${entries.length} entries.`,
  );
  return mistakes.length === 0 ? entries : undefined;
}

function advise(entries: Entry[], inFull: boolean): void {
  const advice = entries.flatMap(adviceOn);
  if (inFull) {
    for (const it of advice) console.log(told(it));
    for (const entry of entries) console.log(`${entry.file}: reading grade ${gradeIn(entry)}`);
  }
  const how = inFull ? '' : '; npm run check -- --advice shows it, and reading grades';
  console.log(`${advice.length} pieces of advice on plainer words${how}.`);
}

if (import.meta.main) {
  const entries = report('content');
  if (entries) advise(entries, process.argv.includes('--advice'));
  else process.exitCode = 1;
}
