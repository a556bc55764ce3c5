/** npm run pdf: files of the very same pages, tagged, named and offered where they were made. */
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';
import { writePdfs } from '../../src/scripts/pdf.ts';
import { readPdf } from './pdf.ts';
import { expect, test } from './site.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const dist = `${project}test-results/pdf-dist`;
const paths = ['/bulletins/barnacle/', '/print/staff-room/'];

test('a bulletin and a pack become tagged PDFs with title, language, outline, text and links', async ({
  site,
}) => {
  rmSync(dist, { recursive: true, force: true });
  cpSync(realpathSync(site.dist), dist, { recursive: true });
  const printed = await writePdfs(dist, paths);
  expect(printed.map(({ href }) => href)).toEqual([
    '/pdf/bulletins/barnacle.pdf',
    '/pdf/print/staff-room.pdf',
  ]);

  for (const { href, html, pages, bytes } of printed) {
    const file = readFileSync(`${dist}${href}`);
    const document = await getDocumentProxy(new Uint8Array(file));
    const { info } = await document.getMetadata();
    const title = /<title>(.*?)<\/title>/.exec(readFileSync(`${dist}/${html}`, 'utf8'))?.[1];
    expect((info as { Title?: string }).Title).toBe(title);
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    expect(file.toString('latin1')).toContain('/Lang (en-GB)');
    expect((await document.getOutline()).length).toBeGreaterThan(0);
    const links = (await (await document.getPage(1)).getAnnotations()) as { url?: string }[];
    expect(href.includes('print') || links.some((link) => link.url?.startsWith('http'))).toBe(true);
    const read = await readPdf(file);
    expect(read.pages).toBe(pages);
    expect(read.text).toContain('Look for a newer version by 10 March 2026');
    const offer = `PDF, ${pages} page${pages === 1 ? '' : 's'}, ${Math.ceil(bytes / 1000)} kB</a>`;
    expect(readFileSync(`${dist}/${html}`, 'utf8')).toContain(`href="${href}">${offer}`);
  }
});

test('a page without a PDF offers none', async ({ page }) => {
  await page.goto('/bulletins/barnacle/');
  await expect(page.getByRole('link', { name: /^PDF/ })).toHaveCount(0);
});

test('without a Chromium it says so, and leaves the site as it was', ({ site }) => {
  const before = site.htmlOf('/bulletins/barnacle/');
  const run = spawnSync(process.execPath, ['src/scripts/pdf.ts', '/bulletins/barnacle/'], {
    cwd: `${project}test-results/fixture`,
    env: { ...process.env, CHROMIUM: '/nowhere/chromium' },
    encoding: 'utf8',
  });
  expect(run.status).not.toBe(0);
  expect(run.stderr).toContain('CHROMIUM names /nowhere/chromium, which cannot be run');
  expect(site.htmlOf('/bulletins/barnacle/')).toBe(before);
});
