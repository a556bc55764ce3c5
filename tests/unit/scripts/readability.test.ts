/** Advice to authors: by file, line and field, and never a fault. */
import { expect, test } from 'vitest';
import { adviceOn } from '../../../src/scripts/readability.ts';
import { checkEntries, formatIssue } from '../../../src/scripts/check.ts';
import { lantern, library, moth } from '../../fixtures/entries.ts';

const read = (bulletin: string) =>
  library({ 'bulletins/moth': bulletin, 'services/lantern': lantern });
const advised = (bulletin: string) => read(bulletin).entries.flatMap(adviceOn).map(formatIssue);

test('a plain entry brings no advice', () => {
  expect(advised(moth)).toEqual([]);
});

test('an official word in a field or in the text is named with its place, and is no fault', () => {
  const officious = moth
    .replace('Nothing has changed.', 'It will commence soon.')
    .replace('that Moth finds people', 'that, in order to meet, Moth finds people');
  expect(advised(officious)).toEqual([
    'content/bulletins/moth.mdx:12:9 status.line: “commence”: plainer is “start”',
    'content/bulletins/moth.mdx:28:1: “in order to”: plainer is “to”',
  ]);
  expect(checkEntries(read(officious))).toEqual([]);
});
