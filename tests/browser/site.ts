/** What the browser tests share: the built pages, and a page that reports every error it meets. */
import { globSync, readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';

const dist = new URL('../../dist/', import.meta.url).pathname;

/** Every page of the built site, as a reader would open it. */
export const pages = globSync('**/*.html', { cwd: dist })
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();

/** A built page as it is sent. */
export const htmlOf = (path: string) =>
  readFileSync(`${dist}${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`, 'utf8');

/** The part of a page under a heading. */
export const partUnder = (page: Page, heading: string) =>
  page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: heading, exact: true }) });

export const bulletins = ['wickr', 'goodnight', 'kik', 'report-remove', 'online-safety-helplines'];

/** A page that fails its test on any console error, refused resource or request to another site. */
export const test = base.extend<{ publisher: string }>({
  /** Where another publisher's library is served: see fixtures/publisher.ts. */
  publisher: `http://localhost:${Number(process.env.TEST_PORT ?? 4399) - 1}`,
  page: async ({ page, baseURL, publisher }, use) => {
    const trouble: string[] = [];
    page.on('console', (message) => {
      const missing = /status of 404/.test(message.text());
      if (message.type() === 'error' && !missing) trouble.push(message.text());
    });
    page.on('pageerror', (error) => trouble.push(String(error)));
    page.on('request', (request) => {
      const own = [baseURL ?? '', publisher].some((it) => request.url().startsWith(it));
      if (!own) trouble.push(`asked ${request.url()}`);
    });
    await use(page);
    expect(trouble).toEqual([]);
  },
});

export { expect };
