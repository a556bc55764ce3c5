/** .hosts/nginx.conf sends what public/_headers lists: by its text. real-nginx.test.ts asks the program. */
import { expect, test } from 'vitest';
import { type Headers, headersFor } from '../../../src/scripts/headers.ts';
import { addresses, configuration, rules } from '../../fixtures/nginx.ts';

const unquoted = (value: string) => value.replace(/^"(.*)"$/, '$1');

/** The value of a variable for a path, by its map: the first pattern that matches, or the default. */
function mapped(variable: string, path: string): string {
  const [, block = ''] = new RegExp(`map \\$uri \\${variable} {([^}]*)}`).exec(configuration) ?? [];
  const cases = [...block.matchAll(/^\s*(\S+) (".*");$/gm)];
  const fitting =
    cases.find(([, when = '']) => when.startsWith('~') && new RegExp(when.slice(1)).test(path)) ??
    cases.find(([, when]) => when === 'default');
  return unquoted(fitting?.[2] ?? '');
}

/** The headers that the lines of nginx.conf add for a path; nginx adds none with an empty value. */
const addedFor = (path: string): Headers =>
  Object.fromEntries(
    [...configuration.matchAll(/^\s*add_header (\S+) (.*) always;$/gm)]
      .map(([, name = '', value = '']): [string, string] => [
        name,
        value.startsWith('$') ? mapped(value, path) : unquoted(value),
      ])
      .filter(([, value]) => value),
  );

test.each(addresses)('the text of nginx.conf adds the headers of _headers to %s', (path) => {
  // nginx makes the type of a file's ending and the charset, and adds no header for it.
  const { 'Content-Type': type, ...headers } = headersFor(path, rules);
  expect(addedFor(path)).toEqual(headers);
  if (type) expect(type).toBe('text/plain; charset=utf-8');
});

test('the text of nginx.conf gives plain text its charset, and adds headers in one place only', () => {
  expect(configuration).toMatch(/^\s*charset utf-8;$/m);
  expect(configuration).toMatch(/^\s*charset_types .*\btext\/plain\b.*;$/m);
  expect(configuration).not.toMatch(/^\s*location\b/m);
});
