import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pngBytes } from '../../src/png-bytes.ts';

const palette = [
  [245, 243, 236],
  [26, 33, 38],
  [10, 82, 98],
];
const pictures = fc.integer({ min: 1, max: 40 }).chain((width) =>
  fc.array(fc.array(fc.nat(2), { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 40,
  }),
);

test('a picture as a PNG is read again as the same pixels', () =>
  fc.assert(
    fc.asyncProperty(pictures, async (rows) => {
      const bytes = Buffer.from(rows.flatMap((row) => [0, ...row]));
      const png = pngBytes(bytes, rows[0]!.length, palette);
      const { data, info } = await sharp(png, { failOn: 'warning' })
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual([rows[0]!.length, rows.length]);
      expect([...data]).toEqual(rows.flat().flatMap((colour) => palette[colour]!));
    }),
  ));
