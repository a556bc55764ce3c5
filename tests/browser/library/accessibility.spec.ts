/** Every page through axe in each look, and no sideways scroll at any width. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Dark differs from light in its colours alone (architecture.test.ts keeps it so): there, colours are checked.
const rules = {
  light: tags,
  dark: { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] },
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing on any page, ${colorScheme}, ${width} px wide`, async ({
      page,
      site,
    }) => {
      test.setTimeout(300_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const found: string[] = [];
      for (const path of site.pages) {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .options({ resultTypes: ['violations'], runOnly: rules[colorScheme] })
          .analyze();
        found.push(
          ...violations.map(
            ({ id, nodes }) => `${path} ${id}: ${nodes.map((node) => node.html)[0]}`,
          ),
        );
      }
      expect(found).toEqual([]);
    });
  }
}

test('no page scrolls sideways at any width from 320 to 1440 px', async ({ page, site }) => {
  test.setTimeout(300_000);
  const wide: string[] = [];
  for (const path of site.pages) {
    await page.goto(path);
    for (let width = 320; width <= 1440; width += 80) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${path} at ${width} px: ${over} px too wide`);
    }
  }
  expect(wide).toEqual([]);
});
