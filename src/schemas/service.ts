/**
 * What an entry for a service must contain: who it is for, before how to reach it.
 * Every phone number, e-mail address and opening hour of the library lives in one of these entries.
 */
import { z } from 'astro/zod';
import {
  day,
  few,
  history,
  id,
  line,
  type MakeReference,
  name,
  short,
  source,
  webAddress,
} from './fields.ts';

/** The people a service may be for. "child" is anyone under 18. */
export const people = ['child', 'parent', 'professional', 'adult'] as const;
export type Person = (typeof people)[number];

const audience = z
  .strictObject({
    who: z
      .array(z.enum(people, { error: 'write one of: child, parent, professional, adult' }))
      .min(1, { error: 'name at least one kind of person this service is for' })
      .describe('child, parent, professional, adult: every kind it serves'),
    words: short('line', 80).describe('who it is for in plain words: "Anyone under 19"'),
    from: z.number().int().min(0).optional().describe('youngest age it serves, in years'),
    to: z.number().int().max(120).optional().describe('oldest age it serves, in years'),
    only: short('limit', 55)
      .optional()
      .describe('a limit said before the number: "Only for adults"'),
    place: name.optional().describe('where it serves; leave out when not known'),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    error: 'the youngest age ("from") must not be above the oldest ("to")',
  });

/** How to reach it. */
const contact = {
  phone: z
    .string()
    .regex(/^[0-9]{3,5}( [0-9]{3,7}){0,3}$/, {
      error: 'write the number in digits and single spaces: 0800 1111',
    })
    .optional()
    .describe('the phone number, with its usual spaces; leave out when there is none'),
  callCost: short('cost', 15).optional().describe('what a call costs, when known: "Free to call"'),
  email: z
    .email({ error: 'write a full e-mail address, or leave email out' })
    .optional()
    .describe('the e-mail address readers may use'),
  website: webAddress.describe('the page to open, where help begins'),
  websiteLabel: name.describe('the link’s words, an action: "Contact Childline online"'),
  shortAddress: short('address', 30).describe('the address as printed on paper: childline.org.uk'),
  hours: short('line', 45).optional().describe('when it answers; leave out when not confirmed'),
  hoursNote: short('note', 30)
    .optional()
    .describe('anything to know about the hours: closed on bank holidays'),
};

export const serviceSchema = (reference: MakeReference) =>
  z.strictObject({
    title: short('title', 45).describe('the name as its owner writes it'),
    summary: line.describe('what it does for you, in one plain sentence'),
    audience: audience.describe('who it is for'),
    ...contact,
    can: z.array(line).min(1).describe('what it can do'),
    cannot: z.array(line).default([]).describe('what it cannot or will not do'),
    before: z.array(line).default([]).describe('what to have ready, or do first'),
    steps: few(short('step', 160), 'steps', 6).default([]).describe('what to do, in order'),
    next: z.array(line).default([]).describe('what happens next'),
    privacy: z.array(line).default([]).describe('who sees what you tell them'),
    insteadFor: z
      .array(
        z.strictObject({
          when: line.describe('"If you are under 18"'),
          go: reference('services').describe('the id of the service to go to instead'),
        }),
      )
      .default([])
      .describe('not for you? where to go instead'),
    poster: z
      .strictObject({
        order: z.int().min(1).describe('its place on the poster, 1 first'),
        when: name.describe('when a young person needs it: "You need someone to talk to"'),
      })
      .optional()
      .describe('only for services on the poster for children and young people'),
    alsoKnownAs: z.array(name).default([]).describe('other spellings and mishearings'),
    formerNames: z.array(name).default([]).describe('names it had before'),
    checked: day.describe('the day these details were last checked'),
    history,
    sources: z
      .array(source)
      .min(1, { error: 'name at least one source for these details' })
      .describe('where these details were read'),
    sourcesNote: line
      .optional()
      .describe('how sure we are: what was not read, what could not be confirmed'),
    formerly: z.array(id).default([]).describe('ids this entry had before; old addresses forward'),
  });
export type Service = z.infer<ReturnType<typeof serviceSchema>>;
