/**
 * `npm run pdf`: prints every sheet, pack and poster of the built site to dist/pdf/, from the very
 * pages readers see, and lets each page offer its own. Tagged, with outline, language and title.
 * Nothing changes in dist unless every one of them was printed.
 */
import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { getDocumentProxy } from 'unpdf';
import { findChromium, launchOptions } from './chromium.ts';
import { compressFile } from './compress.ts';
import { forget } from './kept.ts';
import { serverFor } from './serve.ts';

type Printed = { html: string; path: string; href: string; pages: number; bytes: number };

/** Where a page offers its PDF; empty until there is one. */
const offer = /<(span|a) class="pdf-offer".*?<\/\1>/;

/** How a page offers its PDF: "PDF, 1 page, 60 kB". */
export const offered = ({ href, pages, bytes }: Pick<Printed, 'href' | 'pages' | 'bytes'>) =>
  `<a class="pdf-offer" href="${href}">PDF, ${pages} ${pages === 1 ? 'page' : 'pages'}, ${Math.ceil(bytes / 1000)} kB</a>`;

async function pagesWithOffer(dist: string, only: readonly string[]) {
  const found: { html: string; path: string }[] = [];
  for await (const html of glob('**/index.html', { cwd: dist })) {
    const path = `/${html.replace(/index\.html$/, '')}`;
    if (only.length > 0 && !only.includes(path)) continue;
    if (offer.test(await readFile(join(dist, html), 'utf8'))) found.push({ html, path });
  }
  return found.sort((a, b) => a.path.localeCompare(b.path));
}

async function print(page: Page, address: string, file: string) {
  await page.goto(address);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, pdf);
  const { numPages } = await getDocumentProxy(new Uint8Array(pdf));
  return { pages: numPages, bytes: pdf.length };
}

async function offerOn(dist: string, printed: Printed) {
  const file = join(dist, printed.html);
  await writeFile(file, (await readFile(file, 'utf8')).replace(offer, offered(printed)));
  compressFile(file, await readFile(file));
}

/**
 * Prints pages of a built site to PDF, beside it in pdf/, and offers each on its page.
 * @param only paths of pages; empty for every page that is a sheet, a pack or a poster
 * @throws when there is no Chromium, or a page cannot be printed
 */
export async function writePdfs(
  dist: string,
  only: readonly string[] = [],
  progress: (done: number, all: number, path: string) => void = () => {},
): Promise<Printed[]> {
  if (!findChromium())
    throw new Error('There is no Chromium to print with: install one, or name it in CHROMIUM.');
  const fresh = join(dist, 'pdf.new');
  const browser = await chromium.launch(launchOptions());
  const server = serverFor(dist).listen(0);
  try {
    const page = await browser.newPage();
    const { port } = server.address() as AddressInfo;
    const printed: Printed[] = [];
    const all = await pagesWithOffer(dist, only);
    if (all.length === 0)
      throw new Error(`No page of the built site offers a PDF at: ${only.join(' ')}`);
    for (const it of all) {
      progress(printed.length + 1, all.length, it.path);
      const name = `${it.path.slice(1, -1)}.pdf`;
      const made = await print(page, `http://localhost:${port}${it.path}`, join(fresh, name));
      printed.push({ ...it, ...made, href: `/pdf/${name}` });
    }
    // Without `only` every PDF is new; with it, other pages still offer theirs.
    if (only.length === 0) await rm(join(dist, 'pdf'), { recursive: true, force: true });
    for (const { href } of printed) {
      await mkdir(dirname(join(dist, href)), { recursive: true });
      await rename(join(fresh, href.slice('/pdf/'.length)), join(dist, href));
    }
    for (const it of printed) await offerOn(dist, it);
    return printed;
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await browser.close();
    server.close();
  }
}

async function main() {
  const dist = join(process.cwd(), 'dist');
  if (!existsSync(join(dist, '404.html')))
    throw new Error('There is no built site yet: run npm run build first.');
  // A page that offers a PDF must not be taken over into a build that has none.
  forget();
  const line = process.stdout.isTTY ? '\r\u001b[K' : '\n';
  const printed = await writePdfs(dist, process.argv.slice(2), (done, all, path) =>
    process.stdout.write(`${line}${done} of ${all} ${path}`),
  );
  const bytes = printed.reduce((sum, it) => sum + it.bytes, 0);
  console.log(`\n${printed.length} PDFs in dist/pdf, ${Math.ceil(bytes / 1000)} kB in all.`);
}

if (import.meta.main)
  await main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
