/** Letters to parents, opened in LibreOffice as a school would in Word. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { findLibreOffice } from '../fetch-programs.ts';
import { readPdf } from './pdf.ts';
import { expect, test } from './site.ts';

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'letters-'));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** A letter as LibreOffice shows it. @param kind html or pdf */
function opened(file: string, kind: 'html' | 'pdf'): Buffer {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const words = [profile, '--headless', '--convert-to', kind, '--outdir', folder, file];
  execFileSync(findLibreOffice()!, words, { stdio: 'ignore', timeout: 120_000 });
  return readFileSync(join(folder, basename(file).replace('docx', kind)));
}

test('the letter of a bulletin speaks of its features, and leaves the school its fields', async ({
  site,
}) => {
  test.setTimeout(240_000);
  const file = join(site.dist, 'letters/bulletins/barnacle.docx');
  const { pages, text } = await readPdf(opened(file, 'pdf'));
  expect(pages).toBeLessThanOrEqual(2);
  for (const words of [
    '[Name of school]',
    '[Date]',
    '[Your name and role]',
    'Dear parents and carers,',
    'Can talk to strangers',
    'Who can help',
    'call 999',
    'Limpet Line (Anyone under 19)',
    'checked on 10 March 2025',
    'https://harbour.example/features/',
  ])
    expect(text.replaceAll('\u00a0', ' ')).toContain(words);
  expect(text).not.toMatch(/barnacle/i);

  const html = opened(file, 'html').toString();
  expect(html).toMatch(/lang="en-GB"/);
  expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
  expect(html.match(/<h2[\s>]/g)!.length).toBeGreaterThan(1);
  expect(html).toMatch(/<li[\s>]/);
});

test('the letter of a feature holds the words a school can send', async ({ site }) => {
  test.setTimeout(120_000);
  const { text } = await readPdf(opened(join(site.dist, 'letters/features/strangers.docx'), 'pdf'));
  const { school } = site.json('api/v1/features/strangers.json') as { school: string };
  expect(text).toContain(school.replace(/\s+/g, ' '));
});
