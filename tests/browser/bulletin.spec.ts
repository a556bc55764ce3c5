/** A bulletin’s page, kind by kind and status by status, and what stands where there is no page. */
import { expect, partUnder, test } from './site.ts';

const overdue = 'This check is overdue';

test('on the day its check is due a page does not call itself overdue', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-03-10T12:00:00'));
  await page.goto('/bulletins/barnacle/');
  await expect(page.getByText('Next check due 10 March 2026.')).toBeVisible();
  await expect(page.getByText(overdue)).toBeHidden();
});

test('the day after it does', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-03-11T00:01:00'));
  await page.goto('/bulletins/barnacle/');
  await expect(page.getByText(overdue)).toBeVisible();
});

test('an address that leads nowhere helps the reader on', async ({ page }) => {
  const answer = await page.goto('/bulletins/no-such-app/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We cannot find this page');
  await expect(page.getByRole('main').getByRole('link', { name: 'A–Z' })).toBeVisible();
});

for (const [id, words] of [
  ['cast-off', 'Still as issued'],
  ['barnacle', 'Changed since this bulletin'],
  ['whelk', 'Closed'],
  ['periwinkle', 'Could not be confirmed'],
] as const)
  test(`the status of ${id} is said in words: ${words}`, async ({ page }) => {
    await page.goto(`/bulletins/${id}/`);
    const name = page.getByRole('heading', { level: 1 });
    await expect(name.locator('xpath=following-sibling::*[1]')).toContainText(words);
  });

test('a dated original is told with its day, an undated one with what we think and why', async ({
  page,
}) => {
  await page.goto('/bulletins/barnacle/');
  await expect(page.getByText('The North Harbour Police issued this bulletin.')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('is dated 1 May 2024.');
  await page.goto('/bulletins/whelk/');
  await expect(page.getByRole('main')).toContainText('has no date; it is from around autumn 2023');
  await expect(page.getByRole('main')).toContainText('The bulletin, around autumn 2023');
  await expect(page.getByRole('main')).toContainText('It came in a set with a bulletin');
});

test('names it had, names it is heard as and what it is not stand beside the title', async ({
  page,
}) => {
  await page.goto('/bulletins/barnacle/');
  const main = page.getByRole('main');
  await expect(main.getByText('Goose Neck')).toBeVisible();
  await expect(main.getByText('barnakle').first()).toBeVisible();
  await expect(main.getByText('Barnacle Bill (a shop for sailors)')).toBeVisible();
});

test('the text keeps its headings, lists, links, notes and cases, each as what it is', async ({
  page,
}) => {
  await page.goto('/bulletins/barnacle/');
  const said = partUnder(page, 'What did the bulletin say?');
  await expect(said.getByRole('heading', { name: 'How it worked' })).toBeVisible();
  const steps = said.getByRole('list').filter({ hasText: 'Look at the list of friends' });
  await expect(steps.getByRole('listitem')).toHaveCount(3);
  expect(await steps.evaluate((list) => list.tagName)).toBe('OL');
  const points = said.getByRole('list').filter({ hasText: 'a call at night' });
  expect(await points.evaluate((list) => list.tagName)).toBe('UL');
  await expect(said.getByRole('link', { name: 'a guide to talking' })).toHaveAttribute(
    'href',
    'https://guide.example/talking',
  );
  await expect(said.getByRole('note').first()).toContainText('Our note');
  await expect(said.getByText('A case from the bulletin')).toBeVisible();
});

test('a note takes name, number and address of a service from its entry', async ({ page }) => {
  await page.goto('/bulletins/barnacle/');
  const note = partUnder(page, 'What did the bulletin say?').getByRole('note').first();
  await expect(note.getByRole('link', { name: 'Limpet Line' })).toHaveAttribute(
    'href',
    '/services/limpet-line/',
  );
  await expect(note.getByRole('link', { name: '01632 960001' })).toHaveAttribute(
    'href',
    'tel:01632960001',
  );
  await expect(note.getByRole('link', { name: 'desk@pilot.example' })).toHaveAttribute(
    'href',
    'mailto:desk@pilot.example',
  );
});

test('what has changed stands newest first, as it was written, each with its source', async ({
  page,
}) => {
  await page.goto('/bulletins/barnacle/');
  const changes = partUnder(page, 'What has changed since?').getByRole('listitem');
  await expect(changes).toContainText([
    '2 November 2024',
    'October 2024',
    '2024',
    'Date not known',
  ]);
});

test('sources are numbered from 1 in the order a reader meets them, each once', async ({
  page,
}) => {
  await page.goto('/bulletins/barnacle/');
  const sources = page
    .getByRole('main')
    .locator('section')
    .filter({
      has: page.getByRole('heading', { level: 3, name: 'Sources', exact: true }),
    });
  await expect(sources.getByRole('listitem').getByRole('link')).toHaveText([
    'Barnacle Help',
    'Barnacle Terms',
    'Barnacle Settings',
    'Harbour News',
    'Harbour News',
    'Saltmarsh Gazette',
  ]);
  const numbers = partUnder(page, 'What has changed since?').getByRole('listitem');
  await expect(numbers.nth(0)).toContainText('[4]');
  await expect(numbers.nth(1)).toContainText('[1]');
  await expect(numbers.nth(2)).toContainText('[5]');
});

test('an app that the bulletin told staff nothing about names the service for staff', async ({
  page,
}) => {
  await page.goto('/bulletins/barnacle/');
  const helpers = partUnder(page, 'Who can help');
  await expect(helpers.getByText('Work with children?')).toContainText('Pilot Desk');
  await page.goto('/bulletins/cast-off/');
  await expect(partUnder(page, 'Who can help').getByText('Work with children?')).toHaveCount(0);
});

test('ages say who stated them, and say so when nobody did', async ({ page }) => {
  await page.goto('/bulletins/barnacle/');
  const ages = partUnder(page, 'How old must you be?');
  await expect(ages).toContainText('16 or over');
  await expect(ages).toContainText('Barnacle Help, checked 8 March 2025');
  await expect(ages).toContainText('Apple App Store');
  await expect(ages).toContainText('17+');
  await expect(ages).toContainText('Not stated: Google Play.');
});

test('a bulletin says which earlier one it replaces, its lasting id, and the earlier says so too', async ({
  page,
}) => {
  await page.goto('/bulletins/barnacle/');
  const provenance = partUnder(page, 'Where does this come from?');
  await expect(provenance).toContainText('Its lasting id is harbour-2024-barnacle-1.');
  await provenance.getByRole('link', { name: 'Periwinkle' }).click();
  await expect(page.getByText('A newer bulletin replaces this one: Barnacle.')).toBeVisible();
});
