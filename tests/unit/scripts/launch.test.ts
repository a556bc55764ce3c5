/** The page of what to look up before launch. */
import { expect, test, vi } from 'vitest';
import { contactsToTry, factsToFind, launchPage } from '../../../src/scripts/launch.ts';
import { beacon, lantern, library, moth } from '../../fixtures/entries.ts';

vi.mock('../../../src/site.ts', () => ({
  site: {
    name: 'Moth Watch',
    contact: 'mailto:safe@moth.example',
    feedback: 'oops@moth.example',
    exit: 'https://weather.example/',
    monthsBetweenReviews: 6,
  },
}));

const unsure = moth
  .replace('is: as-issued', 'is: unconfirmed')
  .replace('line: Nothing has changed.', 'line: We could not confirm that it still runs.')
  .replace(
    'whoCanHelp:',
    `changes:
  - when: not known
    what: Moth says that it asks for an age.
    source: { name: Harbour News, url: 'https://news.example/moth', checked: 2026-03-01 }
whoCanHelp:`,
  );
const noted = beacon.replace('sources:', 'sourcesNote: Nobody rang.\nsources:');
const { entries } = library({
  'bulletins/moth': unsure,
  'services/lantern': lantern,
  'services/beacon': noted,
});

test('each service is named with all that a person can try, and what its sources leave open', () => {
  expect(contactsToTry(entries)).toEqual([
    {
      title: 'Lantern Line',
      place: 'content/services/lantern.mdx:14',
      lines: ['0700 111 222; hours not stated; https://lantern.example/'],
    },
    {
      title: 'Beacon',
      place: 'content/services/beacon.mdx:13',
      lines: ['hours not stated; https://lantern.example/', 'Nobody rang.'],
    },
  ]);
});

test('what an entry calls unconfirmed, unknown or undated is asked, with its place', () => {
  const asked = factsToFind(entries).flatMap(({ lines }) => lines);
  expect(asked).toContain('status.line: We could not confirm that it still runs.');
  expect(asked).toContain('ages.terms: 13+ (look it up today)');
  expect(asked).toContain(
    'changes[0]: no date: Moth says that it asks for an age. https://news.example/moth',
  );
});

test('of an app that has closed no age is asked, and of a withdrawn bulletin nothing', () => {
  const closed = moth.replace('is: as-issued', 'is: closed');
  expect(factsToFind(library({ 'bulletins/moth': closed }).entries)).toEqual([]);
  const gone = unsure.replace(
    'whoCanHelp:',
    'withdrawn: { on: 2026-04-01, because: It was wrong. }\nwhoCanHelp:',
  );
  expect(factsToFind(library({ 'bulletins/moth': gone }).entries)).toEqual([]);
});

test('the page ends with the addresses of the site itself', () => {
  const page = launchPage(entries);
  expect(page).toContain('[ ] Beacon  content/services/beacon.mdx:13');
  expect(page).toContain('mistakes oops@moth.example');
  expect(page).toContain('exit https://weather.example/');
});
