/** What the browser tests share: the built pages, and a page that reports every error it meets. */
import { globSync, readFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';

const dist = new URL('../../dist/', import.meta.url).pathname;

/** Every page of the built site, as a reader would open it. */
export const pages = globSync('**/*.html', { cwd: dist })
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();

/** A built page as it is sent. */
export const htmlOf = (path: string) =>
  readFileSync(`${dist}${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`, 'utf8');

export const bulletins = ['wickr', 'goodnight', 'kik', 'report-remove', 'online-safety-helplines'];

/** A page that fails its test on any console error, refused resource or request to another site. */
export const test = base.extend({
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
