/**
 * A picture of a few colours as a PNG, in a fifth of the time that a library of many formats takes.
 * cspell:ignore PLTE IDAT IEND
 */
import { crc32, deflateSync } from 'node:zlib';

const number = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

/** One chunk: the length of its content, its type, its content, and a sum over the last two. */
function chunk(type: string, content: Buffer): Buffer {
  const summed = Buffer.concat([Buffer.from(type), content]);
  return Buffer.concat([number(content.length), summed, number(crc32(summed))]);
}

/** 8 bits a pixel, each the number of a colour; compressed and filtered in the only ways there are; whole. */
const form = Buffer.from([8, 3, 0, 0, 0]);

/**
 * @param rows one byte a pixel, the number of its colour; before each row a 0, for "as it is"
 * @param width in pixels
 * @param palette at most 256 colours, each as red, green and blue
 * @returns the file's bytes (W3C, Portable Network Graphics, third edition, 5 and 11)
 */
export function pngBytes(rows: Buffer, width: number, palette: number[][]): Buffer {
  const size = Buffer.concat([number(width), number(rows.length / (width + 1))]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([size, form])),
    chunk('PLTE', Buffer.from(palette.flat())),
    // Harder would be a fifth smaller, and take twice as long.
    chunk('IDAT', deflateSync(rows, { level: 2 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
