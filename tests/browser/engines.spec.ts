/** What every browser must do, in Chromium and in Firefox: a short walk from the first page to the exit. */
import { expect } from '@playwright/test';
import { site } from '../fixtures/library/src/site.ts';
import { test } from './engine.ts';

test('a page over plain http has its styles and its script', async ({ reader }) => {
  const failed: string[] = [];
  reader.page.on('requestfailed', (request) => failed.push(request.url()));
  await reader.open('/');
  const [rules, searches] = await reader.page.evaluate(() => [
    [...document.styleSheets].map((sheet) => sheet.cssRules.length),
    customElements.get('live-search') !== undefined,
  ]);
  expect(rules).not.toEqual([]);
  expect(rules).not.toContain(0);
  expect(searches).toBe(true);
  expect(failed).toEqual([]);
});

test('typing a misspelt name finds the bulletin, and opening it shows it', async ({ reader }) => {
  await reader.open('/');
  await reader.search('barnikle', 'Barnacle');
  await reader.find('heading', 'Barnacle');
  expect(reader.page.url()).toBe(`${reader.origin}/bulletins/barnacle/`);
});

test('what was typed is nowhere after an exit and a step back', async ({ reader }) => {
  const { page } = reader;
  await reader.play(site.exit);
  await reader.open('/');
  await reader.search('shredder', 'Whelk');
  await reader.find('heading', 'Whelk');
  await reader.press('Exit this page');
  await expect.poll(() => reader.at()).toContain('Weather');
  // Not goBack(): it waits for a load, and a page that the browser has kept does not load again.
  await page.evaluate(() => history.back());
  await expect.poll(() => reader.at()).toMatch(/ \/$/);
  await reader.find('link', 'Exit this page');
  const left = await page.evaluate(() => [
    ...[...document.querySelectorAll('input')].map((box) => box.value),
    document.documentElement.outerHTML,
    JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }]),
  ]);
  for (const text of left) expect(text).not.toContain('shred');
});

test('the guide leaves no step behind in the history', async ({ reader }) => {
  const { page } = reader;
  await reader.play(site.exit);
  await reader.open('/bulletins/barnacle/');
  await reader.press('something else');
  await reader.find('heading', 'Who are you?');
  await reader.press('I am a parent or carer');
  await reader.find('heading', 'What has happened?');
  await reader.press('Exit this page');
  await expect.poll(() => reader.at()).toContain('Weather');
  await page.evaluate(() => history.back());
  await expect.poll(() => reader.at()).toMatch(/ \/bulletins\/barnacle\/$/);
});
