/** The content check and Astro's own MDX pipeline refuse the same bodies. */
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import config from '../../../astro.config.mjs';
import { readBody } from '../../../src/scripts/lint-mdx.ts';
import { betweenEntries, inText } from '../../fixtures/broken.ts';
import { moth } from '../../fixtures/entries.ts';

// What @astrojs/mdx hands to the processor that astro.config.mjs names.
const shared = { syntaxHighlight: false, gfm: true, smartypants: false } as const;
const renderer = await config.markdown!.processor!.createMdxRenderer!(shared, { optimize: false });
const file = fileURLToPath(new URL('../../../content/bulletins/moth.mdx', import.meta.url));

/** The module Astro makes of a body, which stands below the emptied lines of its front matter. */
const compiled = async (body: string, frontmatter = {}) =>
  (await renderer.process(`\n\n${body}`, file, frontmatter)).code;

const [, , sound = ''] = moth.split(/^---$/m);

test.each(inText)('%s is refused by Astro’s pipeline too', async (_name, find, replace) => {
  const body = sound.replace(find, () => replace);
  const { issues, nodes } = readBody(body);
  expect(issues).not.toEqual([]);
  const refusal = await compiled(body).catch((error: unknown) => (error as Error).message);
  // Where there are nodes MDX could read the body, and it is our plugin that refuses.
  const sentences = nodes.length > 0 ? issues.map(({ sentence }) => sentence) : [];
  for (const sentence of sentences) expect(refusal).toContain(sentence);
  expect(refusal).not.toContain('MDXContent');
});

test.each(betweenEntries)('%s compiles: only the whole library shows it', async (_n, find, by) => {
  await expect(compiled(sound.replace(find, () => by))).resolves.toContain('MDXContent');
});

test('a layout, which Astro would load as code, is refused', async () => {
  await expect(compiled(sound, { layout: '../../evil.astro' })).rejects.toThrow(
    'take out "layout": it would load a file as code',
  );
});

test('a list that a note interrupts goes on counting', async () => {
  const module = await compiled('1. One\n2. Two\n\n<Note>Wait.</Note>\n\n3. Three\n');
  expect(module).toMatch(/_components\.ol, \{\s*start: "?3"?,/);
});

/** What is code in a module, without its texts. */
const codeOf = (module: string) => module.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');

const pieces = [
  ...[
    '{secret}',
    '{',
    '}',
    '<Note>',
    '</Note>',
    '<Service id="lantern" />',
    '<Service id={secret} />',
  ],
  ...['export const secret = 1', 'import secret from "node:fs"', '<secret />', '<!-- secret -->'],
  ...['`{secret}`', '```\n{secret}\n```', '[secret](/secret/)', '[secret](javascript:secret)'],
  ...[
    '# secret',
    '## secret',
    '- secret',
    '1. secret',
    '> secret',
    '| secret |\n|---|\n',
    '**secret**',
  ],
  ...['\\{secret}', '&#123;secret&#125;', '"secret"', '---', '\n', '\n\n', ' ', '<', 'secret'],
];
const body = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((chosen) => chosen.join('')),
);

test('any text is refused by the check, or compiles with no code of its author’s', async () => {
  await fc.assert(
    fc.asyncProperty(body, async (text) => {
      if (readBody(text).issues.length > 0) await expect(compiled(text)).rejects.toThrow();
      else expect(codeOf(await compiled(text))).not.toContain('secret');
    }),
    { numRuns: 1000 },
  );
}, 60_000);
