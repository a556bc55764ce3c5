/**
 * `npm run pdf`: prints every sheet, pack and poster of the built site to dist/pdf/, from the very
 * pages readers see, and lets each page offer its own. Tagged, with outline, language and title.
 */
import { existsSync, globSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { getDocumentProxy } from 'unpdf';
import { compressFile } from '../integrations/compress.ts';
import { findChromium, launchOptions } from './chromium.ts';
import { command } from './command.ts';
import { publishSite } from './publish.ts';
import { serverFor } from './serve.ts';

type Printed = { html: string; href: string; pages: number; bytes: number };

/** Where a page offers its PDF; empty until there is one. */
const offer = /<(span|a) class="pdf-offer".*?<\/\1>/;

/** How a page offers its PDF: "PDF, 1 page, 60 kB". */
const offerOf = ({ href, pages, bytes }: Printed) =>
  `<a class="pdf-offer" href="${href}">PDF, ${pages} ${pages === 1 ? 'page' : 'pages'}, ${Math.ceil(bytes / 1000)} kB</a>`;

async function print(page: Page, site: string, html: string, origin: string): Promise<Printed> {
  const path = html.replace(/index\.html$/, '');
  const href = `/pdf/${path.slice(0, -1)}.pdf`;
  await page.goto(`${origin}/${path}`);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  await mkdir(dirname(join(site, href)), { recursive: true });
  await writeFile(join(site, href), pdf);
  const { numPages } = await getDocumentProxy(new Uint8Array(pdf));
  return { html, href, pages: numPages, bytes: pdf.length };
}

async function offerOnPage(site: string, printed: Printed): Promise<void> {
  const file = join(site, printed.html);
  await writeFile(file, (await readFile(file, 'utf8')).replace(offer, offerOf(printed)));
  await compressFile(file);
}

/**
 * Prints pages of a built site to PDF, into its folder pdf/, and offers each on its page.
 * @param only paths of pages; empty for every page that is a sheet, a pack or a poster
 * @throws when there is no Chromium, no such page, or a page cannot be printed
 */
export async function writePdfs(site: string, only: readonly string[] = []): Promise<Printed[]> {
  if (!findChromium())
    throw new Error('There is no Chromium to print with: install one, or name it in CHROMIUM.');
  const pages: string[] = [];
  for (const html of globSync('**/index.html', { cwd: site }).sort())
    if (only.length === 0 || only.includes(`/${html.replace(/index\.html$/, '')}`))
      if (offer.test(await readFile(join(site, html), 'utf8'))) pages.push(html);
  if (pages.length === 0)
    throw new Error(`No page of the built site offers a PDF at: ${only.join(' ')}`);
  const browser = await chromium.launch(launchOptions());
  const server = serverFor(site).listen(0);
  try {
    const page = await browser.newPage();
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const printed: Printed[] = [];
    for (const html of pages) printed.push(await print(page, site, html, origin));
    for (const each of printed) await offerOnPage(site, each);
    return printed;
  } finally {
    await browser.close();
    server.close();
  }
}

if (import.meta.main)
  await command(async () => {
    if (!existsSync('dist/404.html'))
      throw new Error('There is no built site yet: run npm run build first.');
    await publishSite(async (site) => {
      await cp('dist/', site, { recursive: true, dereference: true });
      const printed = await writePdfs(site, process.argv.slice(2));
      const bytes = printed.reduce((sum, each) => sum + each.bytes, 0);
      console.log(`${printed.length} PDFs in dist/pdf, ${Math.ceil(bytes / 1000)} kB in all.`);
    });
  });
