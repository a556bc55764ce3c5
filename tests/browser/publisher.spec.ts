/** Another publisher's library, from the same project: its own name, way out, colours and bulletins. */
import { readFileSync } from 'node:fs';
import { expect, test } from './site.ts';

const dist = new URL('../../test-results/publisher/dist/', import.meta.url).pathname;
const file = (path: string) => readFileSync(`${dist}${path}`, 'utf8');

test('carries its publisher’s name, way out, address and colours everywhere', async ({
  page,
  publisher,
}) => {
  await page.goto(`${publisher}/bulletins/app-2/`);
  expect(await page.title()).toMatch(/ · Harbour Watch$/);
  await expect(page.getByRole('link', { name: 'Exit this page', exact: true })).toHaveAttribute(
    'href',
    'https://weather.example/today',
  );
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://harbour.example/bulletins/app-2/',
  );
  await expect(page.getByText('Next check due 23 November 2027.')).toBeVisible();
  const link = page.getByRole('main').getByRole('link').first();
  expect(await link.evaluate((it) => getComputedStyle(it).color)).toBe('rgb(74, 42, 122)');
});

test('names nobody else’s library or unit on its pages', () => {
  for (const path of [
    'index.html',
    'bulletins/app-2/index.html',
    'feed.xml',
    'print/staff-room/index.html',
  ]) {
    expect(file(path)).toContain('Harbour');
    expect(file(path)).not.toMatch(/Bulletin Library|South West|bulletins\.example/);
  }
});

test('a withdrawn bulletin keeps its address and says so, why, and what to read instead', async ({
  page,
  publisher,
}) => {
  await page.goto(`${publisher}/bulletins/taken-back/`);
  await expect(page.getByText('Withdrawn on 24 November 2026.')).toBeVisible();
  await expect(page.getByText('The unit took it back.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Moonlight Messenger/ })).toHaveAttribute(
    'href',
    '/bulletins/app-2/',
  );
  await expect(page.getByText('The unit wrote that children')).toHaveCount(0);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

test('a withdrawn bulletin is in no list, no names, no sitemap and no search', async ({
  page,
  publisher,
}) => {
  for (const path of [
    'index.html',
    'bulletins/index.html',
    'a-to-z/index.html',
    'names.json',
    'sitemap-0.xml',
    'print/index.html',
  ]) {
    expect(file(path), path).not.toMatch(/taken-back|Barnacle/);
  }
  await page.goto(`${publisher}/search/`);
  await page.getByRole('searchbox').fill('Barnacle');
  await expect(page.getByRole('status').first()).toContainText('Nothing found');
});

test('a former address forwards to the new one', async ({ page, publisher }) => {
  await page.goto(`${publisher}/bulletins/limpid/`);
  await expect(page).toHaveURL(`${publisher}/bulletins/closed-since/`);
});

test('a card to paste is plain HTML that says its age', async ({ page, publisher }) => {
  await page.goto(`${publisher}/about/link-to-us/`);
  await page.locator('summary').filter({ hasText: 'Limpet' }).click();
  const card = await page.getByLabel('Card for Limpet, to paste').inputValue();
  expect(card).toMatch(/^<blockquote/);
  expect(card).toContain('<a href="https://harbour.example/bulletins/closed-since/">');
  expect(card).toContain('Checked 23\u00a0November 2026.');
  expect(card).not.toMatch(/<script|<iframe|style=|on\w+=/);
});
