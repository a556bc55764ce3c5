/**
 * What the open data holds: each entry's own fields, and what the library adds to them. The published
 * schemas are made of these, so they cannot fall behind.
 */
import { z } from 'astro/zod';
import { bulletinSchema } from './bulletin.ts';
import { featureSchema } from './feature.ts';
import { day, id, type MakeReference, name, webAddress } from './fields.ts';
import { serviceSchema } from './service.ts';

/** The open data names another entry by its id alone. */
const byId = (() => id) as unknown as MakeReference;

const identity = {
  id: id.describe('stays the same for ever'),
  url: webAddress.describe('its page, for people'),
  data: webAddress.describe('its own file of this open data'),
};
const body = z
  .strictObject({
    html: z.string().describe('as HTML, links whole'),
    text: z.string().describe('as plain text'),
  })
  .describe('the entry’s own text');

const [app, ofService, resources] = bulletinSchema(byId).options;
const added = {
  ...identity,
  statusInWords: name.describe('the status as readers see it'),
  nextCheck: day.describe('the day by which to look for a newer version'),
  body,
};
const kinds = z.discriminatedUnion('kind', [
  app.extend(added),
  ofService.extend(added),
  resources.extend(added),
]);
const services = serviceSchema(byId).extend({ ...identity, nextCheck: day, body });
const features = featureSchema.extend({
  ...identity,
  label: name.describe('the feature as readers see it'),
  group: name.describe('the group it belongs to'),
  body,
});

/** The schema of one entry's file, by collection. */
export const openData = { bulletins: kinds, services, features } as const;
export type OpenCollection = keyof typeof openData;

const terms = {
  version: z.literal('1'),
  terms: webAddress.describe('what may be copied, and how'),
  licence: z.strictObject({ name, url: webAddress }).describe('the licence of the words'),
};

/** The schema of status.json: how every bulletin stands that there ever was. */
export const openStatus = z.strictObject({
  ...terms,
  schema: webAddress.describe('the schema of this list'),
  entries: z.array(
    z.strictObject({
      ...identity,
      record: name.describe('its lasting id: issuer, year, name and edition'),
      status: name.describe('as-issued, changed, closed or unconfirmed'),
      published: day.describe('the day it was first published here'),
      modified: day.describe('the day its words were last changed'),
      checked: day.describe('the day all of it was last checked'),
      nextCheck: day.describe('the day by which to look for a newer version'),
      withdrawn: day.optional().describe('the day it was withdrawn: stop showing it'),
      replacedBy: name.optional().describe('the lasting id of the bulletin to read instead'),
    }),
  ),
});

/** The schema of a collection's list: every entry but its text. */
export const openList = z.strictObject({
  ...terms,
  schema: webAddress.describe('the schema of each entry’s own file'),
  entries: z.array(
    z.strictObject({
      ...identity,
      title: name,
      summary: z.string(),
      checked: day.describe('the day it was last checked'),
      status: name.optional().describe('bulletins: as-issued, changed, closed or unconfirmed'),
      issuer: name.optional().describe('bulletins: the unit that issued it'),
      withdrawn: z.boolean().optional().describe('bulletins: true when it must not be shown'),
    }),
  ),
});
