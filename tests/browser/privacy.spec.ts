/**
 * A reader leaves no trace: every page is visited, searched, filtered, compared and printed, and
 * nothing is kept on the device, and no word typed is in any address or request.
 */
import { bulletins, expect, pages, test } from './site.ts';

const word = 'kick';

test('nothing is stored and nothing typed is sent, whatever a reader does', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));

  for (const path of pages) {
    await page.goto(path);
    const box = page.getByRole('searchbox').first();
    if (path === '/404.html' || !(await box.isVisible())) continue;
    await box.fill(word);
    await expect(page.getByRole('region', { name: 'Search results' })).toBeVisible();
    expect(page.url()).not.toContain(word);
  }
  await page.goto('/bulletins/');
  await page.getByText('Filter the bulletins').click();
  await page.getByRole('checkbox').first().check();
  await page.goto('/compare/');
  await page.getByRole('combobox').first().selectOption({ index: 1 });
  await page.goto('/print/');
  await page.getByLabel('Find in this list').fill(word);
  await page.goto(`/bulletins/${bulletins[0]}/`);
  await page.pdf();

  expect(asked.length).toBeGreaterThan(pages.length);
  expect(asked.filter((it) => it.includes(word))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    caches: (await caches.keys()).length,
    databases: (await indexedDB.databases()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ cookie: '', local: 0, session: 0, caches: 0, databases: 0, workers: 0 });
});
