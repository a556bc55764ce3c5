/** The guide without script: every row, two taps from its beginning, ends at the one service of its row. */
import type { Page } from '@playwright/test';
import { type BuiltSite, expect, test } from '../site.ts';

test.use({ javaScriptEnabled: false });

const people = [
  ['child', 'I am a child or young person under 18'],
  ['parent', 'I am a parent or carer'],
  ['professional', 'I work or volunteer with children'],
  ['adult', 'I am 18 or over, and it happened to me'],
  ['adult-then', 'I am 18 or over, and it happened when I was younger'],
] as const;

/** The first service of an end of the guide, before every other heading. */
const firstService = (page: Page) =>
  page.getByRole('main').getByRole('heading', { level: 2 }).first();

const situationsOf = (site: BuiltSite) => [
  ...new Set(site.routes.map((path) => path.split('/')[3]!)),
];

for (const [who, words] of people) {
  test(`“${words}” is two taps from a service`, async ({ page, site }) => {
    const [situation = ''] = situationsOf(site);
    await page.goto('/get-help/');
    await page.getByRole('navigation', { name: 'Who are you?' }).getByText(words).click();
    await page.locator(`a[href="/get-help/${who}/${situation}/"]`).click();
    await expect(firstService(page).getByRole('link')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What not to do' })).toBeVisible();
  });
}

test('every situation stands behind each person, and each person behind every situation', ({
  site,
}) => {
  const answers = (path: string) =>
    site
      .parsed(path)
      .querySelectorAll('.guide-answers a')
      .map((link) => link.getAttribute('href')!);
  const situations = situationsOf(site);
  expect(situations.length).toBeGreaterThan(0);
  for (const [who] of people) {
    const ends = situations.map((situation) => `/get-help/${who}/${situation}/`);
    expect(answers(`/get-help/${who}/`).toSorted(), who).toEqual(ends.toSorted());
    for (const path of ends) {
      const main = site.parsed(path).querySelector('main')!;
      expect(main.querySelector('h2 a')?.getAttribute('href'), path).toMatch(/^\/services\//);
      expect(main.text, path).toContain('What not to do');
    }
  }
  for (const situation of situations)
    expect(answers(`/get-help/${situation}/`)).toEqual(
      people.map(([who]) => `/get-help/${who}/${situation}/`),
    );
});

test('999 stands at the top of every step', ({ site }) => {
  const steps = site.pages.filter((path) => path.startsWith('/get-help/'));
  for (const path of steps) {
    const danger = site.parsed(path).querySelector('main section');
    expect(danger?.text, path).toContain('In danger now?');
    expect(danger?.querySelector('a[href="tel:999"]')?.text.trim(), path).toBe('999');
  }
});

type Audience = { who: string[]; from?: number; to?: number };

/** What the guide promises: nobody is led to a service that is for somebody else. */
function mayTurnTo({ who, from = 0, to = 120 }: Audience, route: string): boolean {
  if (route.startsWith('adult')) return who.includes('adult') && to >= 18;
  const theChildMay = who.includes('child') && from < 18;
  return theChildMay || (route !== 'child' && who.includes(route));
}

test('no row of the guide leads anybody to a service that is for somebody else', ({ site }) => {
  const wrong = site.routes.flatMap((path) => {
    const [, , route = ''] = path.split('/');
    const cards = site.parsed(path).querySelectorAll('main :is(h2, h3) a[href^="/services/"]');
    const ids = cards.map((link) => link.getAttribute('href')!.split('/')[2]!);
    expect(ids.length, path).toBeGreaterThan(0);
    return ids
      .filter((id) => {
        const { audience } = site.json(`api/v1/services/${id}.json`) as { audience: Audience };
        return !mayTurnTo(audience, route);
      })
      .map((id) => `${path}: ${id}`);
  });
  expect(wrong).toEqual([]);
});
