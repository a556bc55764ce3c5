/** What every browser must do where scripts are switched off. */
import { expect } from '@playwright/test';
import { site } from '../fixtures/library/src/site.ts';
import { test } from './engine.ts';

test.use({ script: false });

test('a list and a bulletin can be read, and left', async ({ reader }) => {
  await reader.open('/bulletins/');
  const list = await reader.read();
  expect(list).toContain('Barnacle');
  expect(list).toContain('Whelk');
  expect(list).toContain('Find a name in the A–Z');
  await reader.open('/bulletins/barnacle/');
  expect(await reader.read()).toContain('A company called Tidewater bought Barnacle.');
  const exits = await reader.page.evaluate(() =>
    [...document.querySelectorAll('a')]
      .filter((link) => link.text.includes('Exit this page'))
      .map((link) => link.href),
  );
  expect(exits).toContain(site.exit);
});
