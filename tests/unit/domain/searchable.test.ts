/** What full text knows of an entry: all its page says of itself, and nothing that every page says. */
import { expect, test } from 'vitest';
import { searchableEntries } from '../../../src/scripts/search-index.ts';
import { shelf } from '../../../src/scripts/shelf.ts';

const all = new Map([...searchableEntries(shelf())].map((it) => [it.url, it]));
const textOf = (url: string) => all.get(url)!.content;

test('every entry that may be read, and every situation of the guide, can be searched', () => {
  const { bulletins, services, features, help } = shelf();
  expect(all.size).toBe(bulletins.length + services.length + features.length + help.length);
});

test('a bulletin is found by its words, its changes, its features and how people mishear it', () => {
  const wickr = textOf('/bulletins/wickr/');
  for (const words of [
    'shredder',
    'Amazon Web Services',
    'Messages that vanish',
    'up to 10',
    'wicker',
  ])
    expect(wickr).toContain(words);
});

test('a feature that an app is said to lack does not find it', () => {
  expect(textOf('/bulletins/wickr/')).not.toContain('Looks in the phone’s contacts');
});

test('advice and helplines, which every app’s page repeats, do not find them all', () => {
  for (const url of ['/bulletins/wickr/', '/bulletins/kik/', '/bulletins/goodnight/'])
    expect(textOf(url)).not.toMatch(/You could say|0800 1111/);
});

test('texts are plain: no markup, no label running into the next', () => {
  for (const { url, content } of all.values()) {
    expect(content, url).not.toMatch(/<[a-z/]/);
    expect(content, url).not.toMatch(/undefined|\.\./);
  }
});
