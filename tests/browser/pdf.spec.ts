/** npm run pdf: files of the very same pages, tagged, named and offered where they were made. */
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { getDocumentProxy } from 'unpdf';
import { writePdfs } from '../../src/scripts/pdf.ts';
import { expect, test } from './site.ts';
import { readPdf } from './pdf.ts';

const project = new URL('../../', import.meta.url).pathname;
const dist = `${project}test-results/pdf-dist`;
const paths = ['/bulletins/kik/', '/print/staff-room/'];

test('a sheet and a pack become tagged PDFs with title, language, outline, text and links', async () => {
  rmSync(dist, { recursive: true, force: true });
  cpSync(`${project}dist`, dist, { recursive: true });
  const seen: string[] = [];
  const printed = await writePdfs(dist, paths, (done, all, path) =>
    seen.push(`${done} of ${all} ${path}`),
  );
  expect(seen).toEqual(['1 of 2 /bulletins/kik/', '2 of 2 /print/staff-room/']);
  expect(printed.map((it) => it.pages)).toEqual([1, 7]);

  for (const { href, html, pages, bytes } of printed) {
    const file = readFileSync(`${dist}${href}`);
    const document = await getDocumentProxy(new Uint8Array(file));
    const { info } = await document.getMetadata();
    const title = /<title>(.*?)<\/title>/.exec(readFileSync(`${dist}/${html}`, 'utf8'))?.[1];
    expect((info as { Title?: string }).Title).toBe(title);
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    expect(file.toString('latin1')).toContain('/Lang (en-GB)');
    expect((await document.getOutline()).length).toBeGreaterThan(0);
    const links = (await (await document.getPage(pages)).getAnnotations()) as { url?: string }[];
    expect(links.some((it) => it.url?.startsWith('http'))).toBe(true);
    expect((await readPdf(file)).text).toContain('Look for a newer version by 23 May 2027');
    const offer = `PDF, ${pages} page${pages === 1 ? '' : 's'}, ${Math.ceil(bytes / 1000)} kB</a>`;
    expect(readFileSync(`${dist}/${html}`, 'utf8')).toContain(`href="${href}">${offer}`);
  }
});

test('a page without a PDF offers none', async ({ page }) => {
  await page.goto('/bulletins/kik/');
  await expect(page.getByRole('link', { name: /^PDF/ })).toHaveCount(0);
});

test('without a Chromium it says so, and leaves the site as it was', () => {
  const before = readFileSync(`${project}dist/bulletins/kik/index.html`, 'utf8');
  const run = spawnSync(process.execPath, ['src/scripts/pdf.ts', '/bulletins/kik/'], {
    cwd: project,
    env: { ...process.env, CHROMIUM: '/nowhere/chromium' },
    encoding: 'utf8',
  });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('CHROMIUM names /nowhere/chromium, which cannot be run');
  expect(readFileSync(`${project}dist/bulletins/kik/index.html`, 'utf8')).toBe(before);
});
