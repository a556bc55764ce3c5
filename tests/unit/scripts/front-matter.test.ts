/** Front matter has two readers, a quick and an exact one: nobody may notice which of them read it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readFront } from '../../../src/scripts/front-matter.ts';

test('whatever data an author writes, it is read as the exact reader reads it', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
      const text = stringify(data);
      const { data: read, mistakes } = readFront(text);
      expect(mistakes).toEqual([]);
      expect(JSON.stringify(read)).toBe(JSON.stringify(parse(text)));
    }),
  );
});

test('whatever lines an author writes, both readers agree, or the mistake is named', () => {
  const line = fc.stringMatching(/^ {0,4}(- )?[a-z]{1,3}: ?[-0-9a-z"'#:&*!?|>,{}[\]~. ]{0,12}$/);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const text = lines.join('\n');
      const { data, mistakes } = readFront(text);
      if (mistakes.length === 0) expect(JSON.stringify(data)).toBe(JSON.stringify(parse(text)));
    }),
    { numRuns: 2000 },
  );
});

test('a day stays the text it was written as', () => {
  expect(readFront('on: 2025-02-30').data).toEqual({ on: '2025-02-30' });
});

test('a field is found by its line and column, and a missing one by its parent', () => {
  const { placeOf } = readFront('title: Moth\nstatus:\n  is: changed');
  expect(placeOf(['status', 'is'])).toEqual({ line: 4, column: 7 });
  expect(placeOf(['status', 'since'])).toEqual({ line: 4, column: 3 });
});
