/** “Share this page”: the link, words for a newsletter, an e-mail, a letter, a slide. */
import { expect, type Page } from '@playwright/test';
import { test } from './site.ts';

const text =
  'Barnacle: A chat app that people could join without saying who they were. It did not close. Ask your child whether they have an older account. Look together at who they chat with. Show your child how to block and report. It was sold in autumn 2024, and asks for an age now. If a child is in danger now, call 999. From a police bulletin (1 May 2024), checked on 10 March 2025. Read more: https://harbour.example/bulletins/barnacle/';

const spaces = (words: string) => words.replace(/\s+/g, ' ').trim();
const share = (page: Page) => page.locator('details', { hasText: 'Share this page' });
const open = async (page: Page, path = '/bulletins/barnacle/') => {
  await page.goto(path);
  await page.getByText('Share this page').click();
};
const mail = (page: Page) => share(page).getByRole('link', { name: 'Send it by email' });
const parts = async (page: Page) => {
  const query = new URL((await mail(page).getAttribute('href'))!).searchParams;
  return { subject: query.get('subject'), body: spaces(query.get('body') ?? '') };
};

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the words stand there to be selected, and an e-mail holds the link', async ({ page }) => {
    await open(page);
    await expect(share(page).locator('blockquote')).toHaveText(
      text.replace(/ (May|March)/g, '\u00a0$1'),
    );
    await expect(share(page)).toContainText('Link: https://harbour.example/bulletins/barnacle/');
    expect(await parts(page)).toEqual({
      subject: 'Barnacle: a bulletin for parents and staff',
      body: 'https://harbour.example/bulletins/barnacle/',
    });
    await expect(share(page).getByRole('button')).toHaveCount(0);
  });
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const [name, copied] of [
    ['Copy the text', text],
    ['Copy the link', 'https://harbour.example/bulletins/barnacle/'],
  ] as const)
    test(`“${name}” works by keyboard, and says that it worked`, async ({ page }) => {
      await open(page);
      await share(page).getByRole('button', { name }).focus();
      await page.keyboard.press('Enter');
      await expect(share(page).getByRole('status')).toHaveText(`Copied ${name.slice(5)}.`);
      expect(spaces(await page.evaluate(() => navigator.clipboard.readText()))).toBe(copied);
      const kept = await page.evaluate(() => [
        { ...localStorage },
        { ...sessionStorage },
        history.state,
      ]);
      expect(kept).toEqual([{}, {}, null]);
    });
});

test('without a clipboard the words are selected, and the page says how to copy them', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await open(page);
  await share(page).getByRole('button', { name: 'Copy the text' }).click();
  await expect(share(page).getByRole('status')).toContainText(
    'Selected the text. Copy it with Ctrl+C',
  );
  expect(spaces(await page.evaluate(() => String(getSelection())))).toBe(text);
});

test('an e-mail holds the same text once a script can write it', async ({ page }) => {
  await open(page);
  await expect.poll(async () => (await parts(page)).body).toBe(text);
});

test('a feature and a service can be shared too; a number in the text can be dialled', async ({
  page,
}) => {
  await open(page, '/features/strangers/');
  await expect(share(page)).toContainText('From the Harbour Watch, checked on');
  await open(page, '/services/limpet-line/');
  await expect(share(page).locator('blockquote').getByRole('link')).toHaveAttribute(
    'href',
    /^tel:\d+$/,
  );
  await expect(share(page).getByRole('link', { name: 'Letter to parents' })).toHaveCount(0);
});

test('a slide says what it is, what to do and who can help, and leads to the whole', async ({
  page,
}) => {
  await open(page);
  await share(page).getByRole('link', { name: 'Slide for a meeting' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Barnacle');
  const slide = page.getByRole('article');
  for (const words of [
    'It did not close.',
    'Look together at who they chat with.',
    '999',
    'Limpet Line',
  ])
    await expect(slide).toContainText(words);
  await page.getByRole('link', { name: 'The whole bulletin' }).click();
  await expect(page).toHaveURL('/bulletins/barnacle/');
});
