/**
 * A reader leaves no trace: pages of every kind are visited, searched, filtered, compared and printed, and
 * nothing is kept on the device, and no word typed is in any address or request.
 */
import { expect, test } from '../site.ts';

test('nothing is stored and nothing typed is sent, whatever a reader does', async ({
  page,
  context,
  site,
}) => {
  test.setTimeout(120_000);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));

  const [{ title }] = site.json('names.json') as [{ title: string }];
  const word = `${title} zqxvkj`;
  const isHeld = (text: string) => /zqxvkj/.test(decodeURIComponent(text));

  const pages = site.sampleOf(site.pages);
  for (const path of pages) {
    await page.goto(path);
    const box = page.getByRole('searchbox').first();
    if (path === '/404.html' || !(await box.isVisible())) continue;
    await box.fill(title);
    await expect(page.getByRole('region', { name: 'Search results' })).toBeVisible();
    await box.fill(word);
    expect(isHeld(page.url())).toBe(false);
  }
  await page.goto('/bulletins/');
  const filter = page.getByText('Filter the bulletins');
  // A short list has none.
  if (await filter.isVisible()) {
    await filter.click();
    await page.getByRole('checkbox').first().check();
  }
  await page.goto('/compare/');
  await page.getByRole('combobox').first().selectOption({ index: 1 });
  await page.goto('/print/');
  await page.getByLabel('Find in this list').fill(word);
  await page.goto(site.bulletins[0]!);
  await page.pdf();

  expect(requests.length).toBeGreaterThan(pages.length);
  expect(requests.filter(isHeld)).toEqual([]);
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

test('no answer sets a cookie, and every page comes with the headers that keep it closed', async ({
  request,
  site,
}) => {
  for (const path of [
    '/',
    site.bulletins[0]!,
    '/404.html',
    '/api/v1/bulletins.json',
    '/feed.xml',
  ]) {
    const headers = (await request.get(path)).headers();
    expect(headers['set-cookie'], path).toBeUndefined();
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    if (!headers['content-type']?.includes('html')) continue;
    expect(headers['content-security-policy'], path).toContain("default-src 'none'");
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
    expect(headers['referrer-policy'], path).toBe('no-referrer');
  }
});
