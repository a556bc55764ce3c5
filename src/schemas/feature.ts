/**
 * What a feature's lasting advice must contain. It speaks of what an app lets people do and never
 * names an app, so it outlives them all. The file name is an id of the vocabulary.
 */
import { z } from 'astro/zod';
import { day, history, line } from './fields.ts';

export const featureSchema = z.strictObject({
  means: line.describe('what it is, in one plain sentence'),
  set: z
    .array(line)
    .min(1, { error: 'write at least one thing a parent can set or do' })
    .describe('what to set or do, each one line, the most useful first'),
  say: z
    .strictObject({
      younger: line.describe('words one can really say to a child of about 8 to 11'),
      older: line.describe('words one can really say to a young person of about 12 to 17'),
    })
    .describe('what to say to your child'),
  school: z
    .string()
    .trim()
    .min(80, { error: 'write a short paragraph a school can send as it is' })
    .max(900, { error: 'shorten the words for schools: at most 900 characters' })
    .describe('words a school can send to parents; about the feature, no app named'),
  weight: z
    .int()
    .min(1)
    .max(100)
    .describe('how much it matters on an app’s page, 100 first; the three highest are shown'),
  weightReason: line.describe('why it has this weight, for the next editor'),
  alsoKnownAs: z.array(line).default([]).describe('other words people search for'),
  reviewed: day.describe('the day somebody last read every line'),
  history,
});
export type Feature = z.infer<typeof featureSchema>;
