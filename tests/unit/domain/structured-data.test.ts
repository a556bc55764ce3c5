/** What a page says of itself to machines can never end the element it stands in. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  asJson,
  bulletinData,
  pageData,
  serviceData,
} from '../../../src/domain/structured-data.ts';
import { schemas } from '../../../src/schemas/index.ts';
import { byId, lantern, library, moth } from '../../fixtures/entries.ts';

test('no text of an entry can end its script element, and all of it comes back as it was', () => {
  fc.assert(
    fc.property(fc.string(), (title) => {
      const name = `</script><script>${title}`;
      const json = asJson({ name });
      expect(json).not.toContain('<');
      expect(JSON.parse(json)).toEqual({ name });
    }),
  );
});

test('a page in a section says the way to it; a page that stands alone does not', () => {
  const page = { title: 'Kik', language: 'en-GB' };
  const at = (path: string) => new URL(path, 'https://library.example');
  expect(pageData({ ...page, address: at('/bulletins/kik/') })).toMatchObject({
    breadcrumb: { itemListElement: [{ name: 'Bulletins' }, { name: 'Kik' }] },
  });
  expect(pageData({ ...page, address: at('/privacy/') })).not.toHaveProperty('breadcrumb');
});

test('a bulletin and a service are described without a rating', () => {
  const [bulletin, service] = library({
    'bulletins/moth': moth,
    'services/lantern': lantern,
  }).entries;
  const { bulletins, services } = schemas(byId);
  const described = [
    bulletinData(bulletins.parse(bulletin?.data)),
    serviceData(services.parse(service?.data)),
  ];
  expect(described).toMatchObject([
    { headline: 'Moth', datePublished: '2025-03-04', dateModified: '2026-01-02' },
    { name: 'Lantern Line', contactPoint: { telephone: '0700 111 222' } },
  ]);
  expect(JSON.stringify(described)).not.toMatch(/rating/i);
});
