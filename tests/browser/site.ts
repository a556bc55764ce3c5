/** What the browser tests share: the built site, and a page that reports every error it meets. */
import { fileURLToPath } from 'node:url';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type HTMLElement, parse } from 'node-html-parser';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** A built site, by its files. */
export class BuiltSite {
  readonly dist: string;
  /** Where it will be published, without a closing slash. */
  readonly origin: string;
  /** Every page that shows something, as a reader would open it. */
  readonly pages: string[];
  /** Former addresses, each with the page it forwards to. */
  readonly forwards: Map<string, string>;

  /** @param dist the folder of the built site, from the project's own */
  constructor(dist: string) {
    this.dist = join(project, dist);
    const canonical = this.parsed('/').querySelector('link[rel=canonical]');
    this.origin = new URL(canonical?.getAttribute('href') ?? '').origin;
    const all = globSync('**/*.html', { cwd: this.dist })
      .map((file) => `/${file.replace(/index\.html$/, '')}`)
      .sort();
    this.forwards = new Map(
      all.flatMap((path) => {
        const to = /http-equiv="?refresh"? content="\d+;\s*url=([^"]+)"/i.exec(this.htmlOf(path));
        return to ? [[path, new URL(to[1]!, this.origin).pathname] as const] : [];
      }),
    );
    this.pages = all.filter((path) => !this.forwards.has(path));
  }

  fileOf(path: string): string {
    return join(this.dist, path, path.endsWith('/') ? 'index.html' : '');
  }

  exists(path: string): boolean {
    return existsSync(this.fileOf(path));
  }

  /** A file as it is sent. */
  text(path: string): string {
    return readFileSync(join(this.dist, path), 'utf8');
  }

  json(path: string): unknown {
    return JSON.parse(this.text(path));
  }

  /** A page as it is sent. */
  htmlOf(path: string): string {
    return readFileSync(this.fileOf(path), 'utf8');
  }

  parsed(path: string): HTMLElement {
    return parse(this.htmlOf(path));
  }

  /** Pages of bulletins that may be read. */
  get bulletins(): string[] {
    return this.under('bulletins').filter((path) => !this.isWithdrawn(path));
  }

  /** The pages of a section's entries, withdrawn bulletins too. */
  under(section: string): string[] {
    return this.pages.filter((path) => new RegExp(`^/${section}/[^/]+/$`).test(path));
  }

  /** The ends of the guide: /get-help/parent/picture-online/. */
  get routes(): string[] {
    return this.pages.filter((path) => /^\/get-help\/[^/]+\/[^/]+\/$/.test(path));
  }

  /** Of some pages, every bulletin, and of each other kind, by its folder, the first. */
  sampleOf(paths: readonly string[]): string[] {
    const kinds = Object.groupBy(paths, (path) => path.replace(/[^/]+(?=\/?$)/, '*'));
    return Object.entries(kinds).flatMap(([kind, pages]) =>
      kind === '/bulletins/*/' ? pages! : pages!.slice(0, 1),
    );
  }

  isWithdrawn(path: string): boolean {
    return /<meta name="robots" content="noindex/.test(this.htmlOf(path));
  }
}

/** The part of a page under a heading. */
export const partUnder = (page: Page, heading: string) =>
  page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: heading, exact: true }) });

export type SiteOptions = {
  /** The folder of the built site, from the project's own. */
  dist: string;
  /** Whether what takes long is done with every page and in every look, or with a sample of them. */
  everyPage: boolean;
};

/** A page that fails its test on any console error, refused resource or request to another site. */
export const test = base.extend<object, SiteOptions & { site: BuiltSite }>({
  dist: ['dist/', { option: true, scope: 'worker' }],
  everyPage: [true, { option: true, scope: 'worker' }],
  site: [async ({ dist }, use) => use(new BuiltSite(dist)), { scope: 'worker' }],
  page: async ({ page, baseURL }, use) => {
    const trouble: string[] = [];
    page.on('console', (message) => {
      const missing = /status of 404/.test(message.text());
      if (message.type() === 'error' && !missing) trouble.push(message.text());
    });
    page.on('pageerror', (error) => trouble.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) trouble.push(`asked ${request.url()}`);
    });
    await use(page);
    expect(trouble).toEqual([]);
  },
});

export { expect };
