/** What the search box knows of an entry, and by which names it finds it. */
import { expect, test } from 'vitest';
import {
  nameRecordOfBulletin,
  nameRecordOfService,
  namesOf,
} from '../../../src/domain/name-records.ts';
import type { Bulletin } from '../../../src/schemas/bulletin.ts';
import type { Service } from '../../../src/schemas/service.ts';

const moth = {
  kind: 'app',
  title: 'Moth',
  summary: 'Messages to people nearby.',
  icon: 'a grey moth',
  formerNames: ['Glimmer'],
  alsoKnownAs: ['moff', 'MOTH', 'Moff'],
  notToBeConfusedWith: [],
} as unknown as Bulletin;

const words = { kind: 'App bulletin', status: 'Closed' };

test('a bulletin is known by its title, its former names, its aliases and its icon', () => {
  expect(namesOf(nameRecordOfBulletin('moth', moth, words))).toEqual([
    { text: 'Moth', kind: 'title' },
    { text: 'Glimmer', kind: 'former' },
    { text: 'moff', kind: 'alias' },
    { text: 'a grey moth', kind: 'icon' },
  ]);
});

test('a service is known by its former names and its phone number', () => {
  const lantern = {
    title: 'Lantern Line',
    audience: { words: 'Anyone under 19' },
    formerNames: ['Candle Line'],
    alsoKnownAs: [],
    phone: '0700 111 222',
  } as unknown as Service;
  expect(namesOf(nameRecordOfService('lantern', lantern))).toEqual([
    { text: 'Lantern Line', kind: 'title' },
    { text: 'Candle Line', kind: 'former' },
    { text: '0700 111 222', kind: 'number' },
  ]);
});

test('what is empty is left out of what a browser downloads', () => {
  const bare = { ...moth, formerNames: [], alsoKnownAs: [] };
  expect(nameRecordOfBulletin('moth', bare, words)).toEqual({
    title: 'Moth',
    path: '/bulletins/moth/',
    ...words,
    line: 'Messages to people nearby.',
    icon: 'a grey moth',
  });
});
