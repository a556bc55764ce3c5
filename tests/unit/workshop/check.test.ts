/** What an author is told about a mistake: each broken entry with the sentence it must produce. */
import { expect, test } from 'vitest';
import { checkEntries, told } from '../../../src/workshop/check.ts';
import { lantern, library, moth } from '../../fixtures/entries.ts';

const sentences = (bulletin: string, service = lantern) =>
  checkEntries(library({ 'bulletins/moth': bulletin, 'services/lantern': service })).map(told);

test('a library without a mistake is told nothing', () => {
  expect(sentences(moth)).toEqual([]);
});

const broken: [string, string, string, string][] = [
  [
    'a misspelt field',
    'summary:',
    'sumary:',
    'moth.mdx:4 sumary: "sumary" is not a field here; did you mean "summary"?',
  ],
  [
    'a missing field',
    'summary: Messages to people nearby.\n',
    '',
    'summary: is missing; it holds one plain sentence for cards and search results',
  ],
  [
    'a day that does not exist',
    '2025-03-04',
    '2025-02-30',
    'moth.mdx:7 issued.on: write the day as year-month-day, and one that exists: 2019-11-01',
  ],
  [
    'an unknown kind',
    'kind: app',
    'kind: game',
    'moth.mdx:2 kind: write kind: app, service or resources',
  ],
  [
    'an unknown status',
    'is: as-issued',
    'is: dangerous',
    'moth.mdx:11 status.is: write one of: as-issued, changed, closed, unconfirmed',
  ],
  [
    'two lines instead of three',
    '  - It is free.\n',
    '',
    'oneMinute: write exactly three lines: a reader has one minute',
  ],
  [
    'an undated bulletin without a reason',
    'on: 2025-03-04',
    'about: spring 2025',
    'issued: give "on" for a dated original; otherwise give "about", "latest" and "because"',
  ],
  [
    'an age without a basis',
    '{ says: 13+, basis: bulletin }',
    '{ says: 13+ }',
    'ages.terms: add a basis: "bulletin", or a source; without one write says: not known',
  ],
  [
    'a service that is not there',
    'whoCanHelp: [lantern]',
    'whoCanHelp: [lanten]',
    'moth.mdx:18 whoCanHelp.0: there is no entry "lanten" in content/services; did you mean "lantern"?',
  ],
  [
    'a feature without advice',
    'features: []',
    'features: [{ feature: strangers, value: yes, basis: bulletin }]',
    'there is no entry "strangers" in content/features; write content/features/strangers.mdx first',
  ],
  [
    'a feature nobody knows',
    'features: []',
    'features: [{ feature: teleport, value: yes, basis: bulletin }]',
    'features[0].feature: write a feature from src/shapes/vocabulary.ts',
  ],
  [
    'a phone number in front matter',
    'line: Nothing has changed.',
    'line: Call 0800 111 2222.',
    'status.line: a phone number stands here; numbers live only in the "phone" of a service',
  ],
  [
    'a phone number in prose',
    'The bulletin said',
    'Call 0800 1111. It said',
    ': a phone number stands here in prose; use <Contact of="service-id" /> instead',
  ],
  [
    'front matter that is not YAML',
    'title: Moth',
    'title: "Moth',
    'this front matter cannot be read',
  ],
  ['no front matter', moth, 'Moth is an app.', 'moth.mdx:1: begin the file with front matter'],
  [
    'no text',
    'The bulletin said that Moth finds people nearby.',
    '',
    'write the entry’s text below its front matter',
  ],
  [
    'a tab of code',
    'The bulletin said',
    'export const x = 1\n\nThe bulletin said',
    'take out the import or export: entries hold words, not code',
  ],
  [
    'an expression',
    'The bulletin said',
    'The {process.env.HOME} said',
    'take out the braces: write the words themselves',
  ],
  [
    'an expression in an attribute',
    'The bulletin said',
    '<Service id={secret} /> said',
    'write the attributes of <Service> as plain text in quotation marks',
  ],
  [
    'a spread attribute',
    'The bulletin said',
    '<Service {...secret} /> said',
    'write the attributes of <Service> as plain text in quotation marks',
  ],
  [
    'a frame',
    'The bulletin said',
    '<iframe src="https://a.example" /> said',
    '<iframe> is not a component an entry may use',
  ],
  [
    'a script link',
    'The bulletin said',
    '[This](javascript:alert) said',
    'the link "javascript:alert" must begin with https://',
  ],
  [
    'an image',
    'The bulletin said',
    '![A moth](https://a.example/moth.png) said',
    'take out the image',
  ],
  ['an age written as <13', 'The bulletin said', 'Children <13 said', 'MDX cannot read this'],
  [
    'a component’s service that is not there',
    'The bulletin said',
    '<Service id="lampion" /> said',
    'there is no entry "lampion" in content/services',
  ],
];

test.each(broken)('%s is named, with what to write instead', (_name, find, replace, sentence) => {
  expect(sentences(moth.replace(find, replace)).join('\n')).toContain(sentence);
});

test('every mistake of a library is told at once, with its file and line', () => {
  const wrong = moth.replace('kind: app', 'kind: app\nextra: 1').replace('[lantern]', '[nobody]');
  expect(sentences(wrong, lantern.replace('who: [child]', 'who: [kid]'))).toEqual([
    'content/bulletins/moth.mdx:3 extra: "extra" is not a field here; take it out, or see src/shapes',
    'content/bulletins/moth.mdx:19 whoCanHelp.0: there is no entry "nobody" in content/services; write content/services/nobody.mdx first',
    'content/services/lantern.mdx:5 audience.who[0]: write one of: child, parent, professional, adult',
  ]);
});

test('an address that another entry has or had cannot be taken again', () => {
  const former = lantern.replace(
    'checked: 2026-01-02\n',
    'checked: 2026-01-02\nformerly: [lantern]\n',
  );
  expect(sentences(moth, former).join()).toContain('the former id "lantern" is already used by');
});

test('days need no quotation marks, whichever way YAML reads them', () => {
  expect(sentences(moth.replace('on: 2025-03-04', "on: '2025-03-04'"))).toEqual([]);
});
