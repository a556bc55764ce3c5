/**
 * `npm run check`: prints every issue in content/ at once, each with file, line, column, field and what
 * to write instead; ends with 1 when there is any.
 */
import { checkContent, formatIssue } from './check.ts';

const { entries, issues } = checkContent('content');
for (const issue of issues) console.error(formatIssue(issue));
console.log(
  issues.length > 0
    ? `\n${issues.length} to put right in ${entries.length} entries.`
    : `${entries.length} entries checked, all as they should be.`,
);
if (issues.length > 0) process.exitCode = 1;
