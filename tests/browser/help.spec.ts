/** The guide without script: its steps, its ends, and the ways into it and out of it. */
import type { Page } from '@playwright/test';
import { expect, partUnder, test } from './site.ts';

test.use({ javaScriptEnabled: false });

const firstService = (page: Page) =>
  page.getByRole('main').getByRole('heading', { level: 2 }).first();

test('every step says how to leave at once, and what that cannot hide', async ({ page }) => {
  for (const path of ['/get-help/', '/get-help/adult-contact/', '/get-help/child/adult-contact/']) {
    await page.goto(path);
    await expect(page.getByText('To leave at once, press “Exit this page”')).toBeVisible();
    await expect(page.getByText('Shift three times')).toBeHidden();
    await page.getByRole('link', { name: 'What this cannot hide' }).click();
    await expect(page).toHaveURL('/stay-safe-online/');
  }
});

test('an end of the guide is headed calmly; what was chosen stands further down, and can be changed', async ({
  page,
}) => {
  const chosen = 'A private picture of me is online, or may be';
  await page.goto('/get-help/child/');
  await page.getByRole('link', { name: chosen }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A picture online');
  await expect(page.getByRole('heading', { name: chosen })).toHaveCount(0);
  await expect(page.getByText(`You chose: ${chosen}.`)).toBeVisible();
  await page.getByRole('link', { name: 'Change this answer' }).click();
  await expect(page).toHaveURL('/get-help/child/');
});

test('somebody of 18 is told which children’s line is there for them too, and nobody else is', async ({
  page,
}) => {
  await page.goto('/get-help/adult/picture-online/');
  await expect(page.getByText('Are you 18?')).toContainText('Limpet Line');
  await page.goto('/get-help/adult-then/picture-online/');
  await expect(page.getByText('Are you 18?')).toContainText('Limpet Line');
  await page.goto('/get-help/parent/picture-online/');
  await expect(page.getByText('Are you 18?')).toHaveCount(0);
});

test('a child whose picture is online is led to Cast Off; an adult to the Anchor Helpline', async ({
  page,
}) => {
  await page.goto('/get-help/child/picture-online/');
  await expect(firstService(page)).toHaveText('Cast Off');
  await page.getByRole('link', { name: 'A picture online: adults' }).click();
  await expect(firstService(page)).toHaveText('Anchor Helpline');
});

for (const [id, situation] of [
  ['barnacle', 'adult-contact'],
  ['cast-off', 'picture-online'],
] as const) {
  test(`${id} leads into the guide at its own question, and at the first`, async ({ page }) => {
    await page.goto(`/bulletins/${id}/`);
    const happened = partUnder(page, 'If something has happened');
    await happened.getByRole('link', { name: 'something else' }).click();
    await expect(page).toHaveURL('/get-help/');
    await page.goBack();
    await happened.locator(`a[href="/get-help/${situation}/"]`).click();
    await expect(page).toHaveURL(`/get-help/${situation}/`);
    await page.getByRole('link', { name: 'I am a parent or carer' }).click();
    await expect(page).toHaveURL(`/get-help/parent/${situation}/`);
  });
}

test('a bulletin without a question of its own leads into the guide at the first', async ({
  page,
}) => {
  await page.goto('/bulletins/whelk/');
  const happened = partUnder(page, 'If something has happened');
  await happened.getByRole('link', { name: 'find the right help in two questions' }).click();
  await expect(page).toHaveURL('/get-help/');
});

test('a situation’s own words stand at its ends', async ({ page }) => {
  await page.goto('/get-help/child/adult-contact/');
  await expect(page.getByText('Keep what was written')).toBeVisible();
});
