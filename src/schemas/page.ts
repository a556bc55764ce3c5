/** What a plain page (about, privacy, accessibility) must contain. */
import { z } from 'astro/zod';
import { day, line, name } from './fields.ts';

export const pageSchema = z.strictObject({
  title: name.describe('the page’s heading'),
  summary: line.describe('one plain sentence, shown under the heading'),
  reviewed: day.describe('the day somebody last read every line'),
});
