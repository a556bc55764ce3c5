/** What an app’s page says of its features, and the advice it gives. */
import { expect, test } from 'vitest';
import { adviceFor, appsWith, featureRows, grouped } from '../../../src/domain/feature-advice.ts';
import type { AppBulletin } from '../../../src/schemas/bulletin.ts';

const vocabulary = {
  features: {
    strangers: { label: 'Strangers', group: 'reach' },
    'text-chat': { label: 'Texts', group: 'talk' },
    'voice-calls': { label: 'Calls', group: 'talk' },
    'contacts-upload': { label: 'Contacts', group: 'reach' },
    'age-check': { label: 'Age check', group: 'control' },
    disappearing: { label: 'Vanishing', group: 'hide' },
  },
  groups: { reach: 'Reach', talk: 'Talk', hide: 'Hide', control: 'Control' },
} as const;

const app = (level: AppBulletin['ages']['check']['level']) =>
  ({
    kind: 'app',
    title: 'Moth',
    ages: { check: { level, says: 'As they say', basis: 'bulletin' } },
    features: [
      { feature: 'strangers', value: 'yes', basis: 'bulletin' },
      { feature: 'voice-calls', value: 'setting', detail: '7 minutes', basis: 'bulletin' },
      { feature: 'text-chat', value: 'yes', basis: 'bulletin' },
      { feature: 'contacts-upload', value: 'no', basis: 'bulletin' },
    ],
  }) as unknown as AppBulletin;

const weights = {
  strangers: 100,
  'age-check': 88,
  'voice-calls': 55,
  'text-chat': 20,
  'contacts-upload': 99,
};
const advice = new Map(
  Object.entries(weights).map(([id, weight]) => [
    id,
    { weight, means: id, set: [id], say: { younger: id, older: id } },
  ]),
);
const advised = (level: AppBulletin['ages']['check']['level']) =>
  adviceFor(featureRows(app(level), vocabulary), advice);

test('what is stated stands in its group, and what nobody stated is named apart', () => {
  const { groups, notStated } = grouped(featureRows(app('none'), vocabulary), vocabulary);
  expect(
    groups.map(({ title, rows }) => [title, rows.map(({ label, value }) => `${label}: ${value}`)]),
  ).toEqual([
    ['Reach', ['Strangers: yes', 'Contacts: no']],
    ['Talk', ['Texts: yes', 'Calls: setting']],
    ['Control', ['Age check: no']],
  ]);
  expect(notStated).toEqual(['Vanishing']);
});

test('the three that matter most stand in full, heaviest first, the rest in brief', () => {
  const { full, brief } = advised('none');
  expect(full.map(({ id }) => id)).toEqual(['strangers', 'age-check', 'voice-calls']);
  expect(brief.map(({ id }) => id)).toEqual(['text-chat']);
});

test('what an app lacks brings no advice, nor does an age that is really checked or not known', () => {
  for (const level of ['real-check', 'not known'] as const) {
    const { full, brief } = advised(level);
    expect([...full, ...brief].map(({ id }) => id)).toEqual([
      'strangers',
      'voice-calls',
      'text-chat',
    ]);
  }
});

test('a feature lists the apps that have it, and not those said to lack it', () => {
  const apps = [{ id: 'moth', data: app('none') }];
  expect(appsWith(apps, 'voice-calls')).toEqual([
    { id: 'moth', title: 'Moth', detail: '7 minutes' },
  ]);
  expect(appsWith(apps, 'contacts-upload')).toEqual([]);
  expect(appsWith(apps, 'age-check')).toHaveLength(1);
});
