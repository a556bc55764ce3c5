/** Advice to authors: told by file, line and field, and never a mistake. */
import { expect, test } from 'vitest';
import { adviceOn } from '../../../src/scripts/readability.ts';
import { checkEntries, told } from '../../../src/scripts/check.ts';
import { lantern, library, moth } from '../../fixtures/entries.ts';

const read = (bulletin: string) =>
  library({ 'bulletins/moth': bulletin, 'services/lantern': lantern });
const advised = (bulletin: string) => read(bulletin).entries.flatMap(adviceOn).map(told);

test('a plain entry is told nothing', () => {
  expect(advised(moth)).toEqual([]);
});

test('an official word in a field or in the text is told with its place, and is no mistake', () => {
  const officious = moth
    .replace('Nothing has changed.', 'It will commence soon.')
    .replace('that Moth finds people', 'that, in order to meet, Moth finds people');
  expect(advised(officious)).toEqual([
    'content/bulletins/moth.mdx:12:9 status.line: “commence”: plainer is “start”',
    'content/bulletins/moth.mdx:28:1: “in order to”: plainer is “to”',
  ]);
  expect(checkEntries(read(officious))).toEqual([]);
});

test('words a new entry begins with are told, so that nobody publishes them', () => {
  const untouched = moth.replace(
    'The bulletin said that Moth finds people nearby.',
    'Write here what the bulletin said, in plain English of your own.',
  );
  expect(advised(untouched).join()).toContain('write your own');
});
