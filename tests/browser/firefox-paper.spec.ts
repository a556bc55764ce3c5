/** Paper as Firefox lays it out; print.spec.ts holds Chromium to the same. */
import { globSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './engine.ts';
import { margin, readPdf } from './pdf.ts';

/** The longest entries that the schemas allow. */
const longest = globSync('bulletins/longest-*.mdx', {
  cwd: new URL('../fixtures/library/content/', import.meta.url),
}).map((file) => `/${file.replace('.mdx', '/')}`);

const papers = [{ preferCSSPageSize: true }, { format: 'letter', margin }] as const;

for (const path of [...longest, '/print/poster/'])
  test(`the front of ${path} is one side on A4 and on Letter paper`, async ({ reader }) => {
    await reader.open(path);
    for (const paper of papers) {
      const { sides } = await readPdf(await reader.print(paper));
      expect(sides[0]).toContain('Look for a newer version by');
      if (path === '/print/poster/') expect(sides).toHaveLength(1);
      else expect(sides[1]).toContain('What did the bulletin say?');
    }
  });
