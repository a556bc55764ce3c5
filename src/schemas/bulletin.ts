/**
 * What a bulletin must contain. One of three kinds: an app, a service, or a list of resources.
 * Every field is described where it is declared; the descriptions are the author's manual.
 */
import { z } from 'astro/zod';
import {
  action,
  basis,
  day,
  few,
  history,
  id,
  line,
  type MakeReference,
  moment,
  name,
  short,
  source,
  verdict,
} from './fields.ts';
import { featureIds, type FeatureId } from './vocabulary.ts';

export const statusNames = {
  'as-issued': 'Still as issued',
  changed: 'Changed since this bulletin',
  closed: 'Closed',
  unconfirmed: 'Could not be confirmed',
} as const;
export type StatusName = keyof typeof statusNames;

export const kindNames = {
  app: 'App bulletin',
  service: 'Service bulletin',
  resources: 'Helplines bulletin',
} as const;

const issued = z
  .strictObject({
    on: day.optional().describe('the date printed on the original; leave out when it bears none'),
    about: short('date', 40)
      .optional()
      .describe('undated originals: when it must have been, "October 2019"'),
    latest: day.optional().describe('undated originals: the latest day it can be, used for order'),
    because: line.optional().describe('undated originals: how that is known'),
  })
  .refine(({ on, about, latest, because }) => (on ? !about : about && latest && because), {
    error: 'give "on" for a dated original; otherwise give "about", "latest" and "because"',
  });

const status = z.strictObject({
  is: z
    .enum(Object.keys(statusNames) as [StatusName, ...StatusName[]], {
      error: 'write one of: as-issued, changed, closed, unconfirmed',
    })
    .describe('as-issued, changed, closed or unconfirmed'),
  line: short('line', 140).describe('what changed, in one plain sentence'),
});

const withdrawn = (reference: MakeReference) =>
  z.strictObject({
    on: day.describe('the day it was withdrawn'),
    because: short('reason', 160).describe('why, in one plain sentence'),
    instead: reference('bulletins')
      .optional()
      .describe('the id of the bulletin to read instead, when there is one'),
  });

export type Withdrawn = z.infer<ReturnType<typeof withdrawn>>;

const change = z.strictObject({
  when: moment.describe('when it happened: 2019-10-18, 2019-10, 2019 or not known'),
  what: line.describe('what changed, in one or two plain sentences'),
  source,
});
export type Change = z.infer<typeof change>;

const lookalike = z.strictObject({
  name: name.describe('the other thing’s name: "Kick"'),
  is: short('line', 40).describe('what that is: "a live streaming site"'),
});

const base = (reference: MakeReference) => ({
  title: short('title', 45).describe(
    'the name of the app, service or list, as its owner writes it',
  ),
  summary: verdict.describe('the verdict under the name: what it is, and whether it still matters'),
  record: z
    .string()
    .regex(/^[a-z0-9-]+-\d{4}-[a-z0-9-]+-\d+$/, {
      error: 'write issuer, year, name and edition, as in swrocu-2019-kik-1',
    })
    .describe('its lasting id, whatever it is called later: swrocu-2019-kik-1'),
  issuer: name.describe('the exact name of the unit that issued it'),
  issued: issued.describe('when it was issued'),
  original: z
    .strictObject({
      title: name.describe('the heading printed on the original'),
      marking: name.optional().describe('a marking printed on the original: OFFICIAL'),
    })
    .describe('what is printed on the original'),
  status: status.describe('whether the bulletin still holds'),
  reviewed: day.describe('the day somebody last checked every line, 2026-11-23'),
  alsoKnownAs: z.array(name).default([]).describe('other spellings and mishearings'),
  formerNames: few(name, 'former names', 4).default([]).describe('names it had before'),
  notToBeConfusedWith: few(lookalike, 'other things', 3)
    .default([])
    .describe('other things that sound alike'),
  actions: z
    .array(action)
    .length(3, { error: 'write exactly three actions: a tired reader keeps no more' })
    .describe('three things to do, the most important first'),
  changes: z.array(change).default([]).describe('what has changed since, newest first'),
  whoCanHelp: few(reference('services'), 'services', 3)
    .min(1, { error: 'name at least one service' })
    .describe('ids of services, the most useful first'),
  ifSomethingHappened: reference('help')
    .optional()
    .describe('the situation of content/help that fits this bulletin best; none: the beginning'),
  furtherReading: z.array(source).default([]).describe('other pages this entry relies on'),
  formerly: z.array(id).default([]).describe('ids this entry had before; old addresses forward'),
  added: day.describe('the day it was first published in this library'),
  replaces: reference('bulletins')
    .optional()
    .describe('the id of the earlier bulletin that this one replaces'),
  history,
  withdrawn: withdrawn(reference)
    .optional()
    .describe('only for a bulletin that must no longer be read: its address says so'),
});

const ageStated = z
  .strictObject({
    says: short('age', 30).describe('the age as stated: "17+"; or "not stated"; or "not known"'),
    basis: basis.optional(),
    note: short('note', 80)
      .optional()
      .describe('anything a reader must know to read this age today'),
  })
  .refine(({ says, basis }) => says === 'not known' || basis, {
    error: 'add a basis: "bulletin", or a source; without one write says: not known',
  });

const ageCheck = z
  .strictObject({
    level: z
      .enum(['none', 'typed-date', 'real-check', 'not known'], {
        error: 'write one of: none, typed-date, real-check, not known',
      })
      .describe('none, typed-date (anybody can type one), real-check or not known'),
    says: short('line', 60).describe('how age is checked, and where, in a short sentence'),
    basis: basis.optional(),
  })
  .refine(({ level, basis }) => level === 'not known' || basis, {
    error: 'add a basis: "bulletin", or a source; without one write level: not known',
  });

const ages = z.strictObject({
  terms: ageStated.describe('what the app’s own terms or site say'),
  apple: ageStated.describe('Apple App Store rating'),
  google: ageStated.describe('Google Play rating'),
  check: ageCheck.describe('how age is really checked'),
});
export type Ages = z.infer<typeof ages>;

const feature = z.strictObject({
  feature: z
    .enum(featureIds.filter((feature) => feature !== 'age-check') as [FeatureId, ...FeatureId[]], {
      error: 'write a feature from src/schemas/vocabulary.ts (age checks belong under ages: check)',
    })
    .describe('an id from the vocabulary, for example disappearing'),
  value: z
    .enum(['yes', 'no', 'setting'], {
      error: 'write yes, no or setting; leave the feature out when nothing is known',
    })
    .describe('yes, no, or setting where a user can switch it'),
  detail: short('detail', 30).optional().describe('a figure or limit: "up to 10 people"'),
  basis,
});

const app = (reference: MakeReference) =>
  z.strictObject({
    ...base(reference),
    kind: z.literal('app'),
    icon: short('icon', 60)
      .optional()
      .describe('the icon in words: "a cartoon cat"; leave out when not known'),
    platforms: few(name, 'devices', 4)
      .default([])
      .describe('devices it runs on, as the bulletin says'),
    ages: ages.describe('what each body says about age'),
    features: few(feature, 'features', 10).describe(
      'what it lets people do; leave out what is not known',
    ),
  });

const service = (reference: MakeReference) =>
  z.strictObject({
    ...base(reference),
    kind: z.literal('service'),
    service: reference('services').describe('the id of the service this bulletin is about'),
  });

const resources = (reference: MakeReference) =>
  z.strictObject({
    ...base(reference),
    kind: z.literal('resources'),
    services: few(reference('services'), 'services', 4)
      .min(1)
      .describe('ids of the services it names, in its order'),
  });

export const bulletinSchema = (reference: MakeReference) =>
  z.discriminatedUnion('kind', [app(reference), service(reference), resources(reference)], {
    error: 'write kind: app, service or resources',
  });
export type Bulletin = z.infer<ReturnType<typeof bulletinSchema>>;
export type AppBulletin = z.infer<ReturnType<typeof app>>;
