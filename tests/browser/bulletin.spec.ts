/** A bulletin’s page: overdue or not on the reader’s own day, and what stands where there is no page. */
import { expect, test } from './site.ts';

const overdue = 'This check is overdue';

test('a page whose check is still to come does not call itself overdue', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-05-23T12:00:00'));
  await page.goto('/bulletins/kik/');
  await expect(page.getByText('Next check due 23 May 2027.')).toBeVisible();
  await expect(page.getByText(overdue)).toBeHidden();
});

test('the same page calls itself overdue once the reader’s day has passed it', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-05-24T00:01:00'));
  await page.goto('/bulletins/kik/');
  await expect(page.getByText(overdue)).toBeVisible();
});

test('an address that leads nowhere helps the reader on', async ({ page }) => {
  const answer = await page.goto('/bulletins/no-such-app/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
  await expect(page.getByRole('main').getByRole('link', { name: 'A–Z' })).toBeVisible();
});
