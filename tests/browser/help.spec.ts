/** The guide without script: every row, two taps from its beginning, ends at the one service of its row. */
import { readdirSync } from 'node:fs';
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

for (const [who, words] of people) {
  test(`“${words}” is two taps from a service for each of seven situations`, async ({ page }) => {
    for (const situation of situations) {
      await page.goto('/get-help/');
      await page.getByRole('navigation', { name: 'Who are you?' }).getByText(words).click();
      await page.locator(`a[href="/get-help/${who}/${situation}/"]`).click();
      const service = page.getByRole('main').locator('section').nth(1);
      await expect(service.getByRole('heading', { level: 2 }).getByRole('link')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'What not to do' })).toBeVisible();
    }
  });
}

test('999 stands at the top of every step', async ({ page }) => {
  for (const path of ['/get-help/', '/get-help/parent/', '/get-help/parent/adult-contact/']) {
    await page.goto(path);
    const danger = partUnder(page, 'Is anyone in danger right now?');
    await expect(danger.getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
  }
});

test('a child whose picture is online is led to Report Remove; an adult to StopNCII.org', async ({
  page,
}) => {
  await page.goto('/get-help/child/picture-online/');
  await expect(page.getByRole('heading', { level: 2 }).nth(1)).toHaveText('Report Remove');
  await page.getByRole('link', { name: 'see this instead' }).click();
  await expect(page.getByRole('heading', { level: 2 }).nth(1)).toHaveText('StopNCII.org');
});

for (const [id, situation] of [
  ['kik', 'adult-contact'],
  ['report-remove', 'picture-online'],
] as const) {
  test(`${id} leads into the guide at its own question`, async ({ page }) => {
    await page.goto(`/bulletins/${id}/`);
    await page.getByRole('link', { name: 'find the right help in two steps' }).click();
    await expect(page).toHaveURL(`/get-help/${situation}/`);
    await page.getByRole('link', { name: 'I am a parent or carer' }).click();
    await expect(page).toHaveURL(`/get-help/parent/${situation}/`);
  });
}
