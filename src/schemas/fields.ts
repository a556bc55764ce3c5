/**
 * The small pieces every entry is made of: days, addresses, sources, lines of text.
 * Each refuses with a sentence that tells an author what to write instead.
 */
import { z } from 'astro/zod';

/** YAML reads 2019-11-01 as a moment in time and 2019 as a number; an author means the words. */
const asWritten = (value: unknown) =>
  value instanceof Date && !Number.isNaN(value.valueOf())
    ? value.toISOString().slice(0, 10)
    : typeof value === 'number'
      ? String(value)
      : value;

/** A day that exists, as 2019-11-01. */
export const day = z.preprocess(
  asWritten,
  z.iso.date({
    error: 'write the day as year-month-day, and one that exists: 2019-11-01',
  }),
);

/** A day that exists, a month or a year, as exactly as it is known, or "not known". */
export const moment = z.preprocess(
  asWritten,
  z.union([z.iso.date(), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/), z.literal('not known')], {
    error: 'write the date as exactly as it is known: 2019-10-18, 2019-10, 2019, or not known',
  }),
);

/** One or two plain sentences on one line. */
export const line = z
  .string({ error: 'write a line of text here' })
  .trim()
  .min(1, { error: 'write a line of text here, it is empty' })
  .max(400, { error: 'shorten this line: at most 400 characters' });

/**
 * What stands on the front of a sheet is bounded, so that the longest of all fits one side.
 * @param most in characters
 */
export const short = (what: string, most: number) =>
  line.max(most, { error: `shorten this ${what}: at most ${most} characters fit the front` });

/** The same for a list. @param most how many */
export const few = <Item extends z.ZodType>(item: Item, what: string, most: number) =>
  z.array(item).max(most, { error: `take some out: at most ${most} ${what} fit the front` });

/** One or two plain sentences: what it is, and whether it still matters. Never a score. */
export const verdict = short('verdict', 130);

/** One thing to do, as an instruction. */
export const action = short('action', 100);

/** A name or a few words, without a full stop. */
export const name = z
  .string({ error: 'write a name here' })
  .trim()
  .min(1, { error: 'write a name here, it is empty' })
  .max(90, { error: 'shorten this name: at most 90 characters' });

/** An entry's id: its file name without the ending. */
export const id = z
  .string({ error: 'write the id of an entry: its file name without .mdx' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'write an id in small letters, digits and single hyphens, for example report-remove',
  });

/** Another entry, as Astro's `reference()` leaves it. */
type Reference<Name extends string> = { collection: Name; id: string };
/**
 * Makes the field that names another entry by its id. The collections pass Astro's `reference()`; the
 * content check passes one that knows which entries exist.
 */
export type MakeReference = <Name extends 'bulletins' | 'services' | 'help'>(
  collection: Name,
) => z.ZodType<Reference<Name>>;

/** A full https address. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'write the full web address, beginning with https://',
});

/** Where a statement was read, and the day somebody looked. */
export const source = z
  .strictObject({
    name: name.describe('who published it, as its reader would call it: "BBC News"'),
    url: webAddress.describe('the page where it was read'),
    checked: day.describe('the day the page was last read, 2026-11-23'),
    archived: z
      .strictObject({
        url: webAddress.describe('the copy’s address: https://web.archive.org/web/…'),
        on: day.describe('the day the copy was made'),
      })
      .optional()
      .describe('a lasting copy of the page, for the day the page is gone'),
  })
  .describe('where this was read: name, url and the day it was checked');
export type Source = z.infer<typeof source>;

/** Something that was done to an entry; that it is new, or withdrawn, its own fields say. */
const happening = z.strictObject({
  on: day.describe('the day it was done here'),
  kind: z
    .enum(['correction', 'update', 'check'], { error: 'write one of: correction, update, check' })
    .describe('correction: it was wrong; update: the world changed; check: it still holds'),
  what: short('line', 160).describe('what is different now, in one plain sentence'),
  changesMeaning: z
    .boolean({ error: 'write true or false' })
    .default(false)
    .describe('true: a reader would act otherwise; it is told on /changes/ and in the feeds'),
});
export type Happening = z.infer<typeof happening>;

/** What was done to an entry, oldest first: a line is added at the end, and none is taken out or reworded. */
export const history = z
  .array(happening)
  .default([])
  .refine((lines) => lines.every(({ on }, at) => at === 0 || lines[at - 1]!.on <= on), {
    error: 'put the lines in order, the oldest first: a new one stands at the end',
  })
  .describe('what was done to this entry here, oldest first; no line is ever taken out');

/** What a statement about an app rests on: the bulletin itself, or a later source. */
export const basis = z
  .union([z.literal('bulletin'), source], {
    error: 'write "bulletin", or a source with name, url and checked',
  })
  .describe('"bulletin", or the later source this was read in');
export type Basis = z.infer<typeof basis>;
