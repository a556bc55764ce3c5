/** What a ready-made pack of sheets must contain: its cover's words, and its sheets in order. */
import { z } from 'astro/zod';
import { day, line, name } from './fields.ts';
import { routeNames } from './situation.ts';

const address = new RegExp(
  `^((bulletins|features|services)/([a-z0-9-]+|\\*)|get-help/(${routeNames.join('|')})/[a-z0-9-]+|print/poster)$`,
);

const sheet = z.string().regex(address, {
  error:
    'write the address of a sheet: bulletins/kik, features/strangers, services/childline, get-help/parent/picture-online or print/poster; bulletins/* is every bulletin',
});

export const packSchema = z.strictObject({
  title: name.describe('the heading of the cover: "For a parents’ evening"'),
  summary: line.describe('whom it is for, in one plain sentence'),
  for: z
    .enum(['parents', 'staff', 'pupils', 'anyone'], {
      error: 'write one of: parents, staff, pupils, anyone',
    })
    .default('anyone')
    .describe('who reads it: a pack for parents or pupils prints no words to staff'),
  order: z.int().min(1).describe('its place among the packs, 1 first'),
  sheets: z
    .array(sheet)
    .min(1, { error: 'name at least one sheet' })
    .describe('addresses of sheets in the order they print; bulletins/* is every bulletin'),
  reviewed: day.describe('the day somebody last looked at the choice'),
});
