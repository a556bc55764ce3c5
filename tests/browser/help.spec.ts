/** The guide without script: every row, two taps from its beginning, ends at the one service of its row. */
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, partUnder, test } from './site.ts';

test.use({ javaScriptEnabled: false });

const situations = readdirSync(new URL('../../content/help', import.meta.url)).map((it) =>
  it.replace('.mdx', ''),
);

const people = [
  ['child', 'I am a child or young person under 18'],
  ['parent', 'I am a parent or carer'],
  ['professional', 'I work or volunteer with children'],
  ['adult', 'I am 18 or over, and it happened to me'],
  ['adult-then', 'I am an adult, and it happened when I was under 18'],
] as const;

/** The first service of an end of the guide, before every other heading. */
const firstService = (page: Page) =>
  page.getByRole('main').getByRole('heading', { level: 2 }).first();

for (const [who, words] of people) {
  test(`“${words}” is two taps from a service for every situation`, async ({ page }) => {
    for (const situation of situations) {
      await page.goto('/get-help/');
      await page.getByRole('navigation', { name: 'Who are you?' }).getByText(words).click();
      await page.locator(`a[href="/get-help/${who}/${situation}/"]`).click();
      await expect(firstService(page).getByRole('link')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'What not to do' })).toBeVisible();
    }
  });
}

test('999 stands at the top of every step', async ({ page }) => {
  for (const path of ['/get-help/', '/get-help/parent/', '/get-help/parent/adult-contact/']) {
    await page.goto(path);
    const danger = page.getByRole('main').locator('section').first();
    await expect(danger).toContainText('Is anyone in danger right now?');
    await expect(danger.getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
  }
});

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
  const chosen = 'A nude or sexual picture of me is online, or may be';
  await page.goto('/get-help/child/');
  await page.getByRole('link', { name: chosen }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A picture online');
  await expect(page.getByRole('heading', { name: chosen })).toHaveCount(0);
  await expect(page.getByText(`You chose: ${chosen}.`)).toBeVisible();
  await page.getByRole('link', { name: 'Change this answer' }).click();
  await expect(page).toHaveURL('/get-help/child/');
});

test('somebody of 18 is told that Childline is there for them too, and nobody older is', async ({
  page,
}) => {
  await page.goto('/get-help/adult/threats-to-share/');
  await expect(page.getByText('Are you 18?')).toContainText('Childline');
  await page.goto('/get-help/adult-then/threats-to-share/');
  await expect(page.getByText('Are you 18?')).toHaveCount(0);
});

test('a child whose picture is online is led to Report Remove; an adult to StopNCII.org', async ({
  page,
}) => {
  await page.goto('/get-help/child/picture-online/');
  await expect(firstService(page)).toHaveText('Report Remove');
  await page.getByRole('link', { name: 'A picture online: adults' }).click();
  await expect(firstService(page)).toHaveText('StopNCII.org');
});

for (const [id, situation] of [
  ['kik', 'adult-contact'],
  ['report-remove', 'picture-online'],
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
