/** What a page says of itself to machines can never end the element it stands in. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  asJson,
  bulletinData,
  pageData,
  serviceData,
} from '../../../src/domain/structured-data.ts';
import { soundEntries } from '../../../src/scripts/check.ts';
import { bulletin } from '../../../src/schemas/bulletin.ts';
import { service } from '../../../src/schemas/service.ts';

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

test('a page in a section tells the way to it; a page that stands alone does not', () => {
  const page = { title: 'Kik', description: 'x', language: 'en-GB' };
  const at = (path: string) => new URL(path, 'https://library.example');
  expect(pageData({ ...page, address: at('/bulletins/kik/') })).toMatchObject({
    breadcrumb: { itemListElement: [{ name: 'Bulletins' }, { name: 'Kik' }] },
  });
  expect(pageData({ ...page, address: at('/privacy/') })).not.toHaveProperty('breadcrumb');
});

test('every real bulletin and service can be described, and none is rated', () => {
  const entries = soundEntries('content');
  const described = [
    ...entries
      .filter((it) => it.collection === 'bulletins')
      .map((it) => bulletinData(bulletin.parse(it.data))),
    ...entries
      .filter((it) => it.collection === 'services')
      .map((it) => serviceData(service.parse(it.data))),
  ];
  expect(described.length).toBeGreaterThan(15);
  expect(JSON.stringify(described)).not.toMatch(/rating/i);
});
