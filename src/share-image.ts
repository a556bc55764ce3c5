/** The picture that shows where somebody shares a link: the words of the page, drawn at build. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font, type Glyph } from 'opentype.js';
import sharp from 'sharp';
import { pngBytes } from './png-bytes.ts';
import { site } from './site.ts';

/** In pixels, as the Open Graph protocol's readers expect. */
const size = { width: 1200, height: 630 };
const margin = 72;
const bar = 18;

const [paper, ink, action] = ['f5f3ec', '1a2126', '0a5262'].map((hex) => [
  ...Buffer.from(hex, 'hex'),
]) as [number[], number[], number[]];
/** From paper to ink, and last the bar's colour. */
const barColour = 255;
const palette = Array.from({ length: barColour }, (_, step) =>
  paper.map((from, band) => from + ((ink[band]! - from) * step) / (barColour - 1)),
).concat([action]);
/** Of a row of pixels: one more than its width, for what a PNG has before it. */
const rowBytes = size.width + 1;

const { resolve } = createRequire(import.meta.url);
const fontOf = (name: string) =>
  opentype.parse(new Uint8Array(readFileSync(resolve(`@fontsource/${name}.woff`))).buffer);
const besley = fontOf('besley/files/besley-latin-700-normal');
const atkinson = fontOf(
  'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal',
);

/** @returns the words in lines that are no wider than the picture between its margins */
function linesOf(words: string, font: Font, pixels: number): string[] {
  const lines: string[] = [];
  let left = 0;
  for (const word of words.split(' ')) {
    const width = font.getAdvanceWidth(`${word} `, pixels);
    left -= width;
    if (left >= 0) lines.push(`${lines.pop()} ${word}`);
    else {
      lines.push(word);
      left = size.width - 2 * margin - width;
    }
  }
  return lines;
}

/** A letter drawn: how far, of 255, it covers each pixel of a box that begins left of and above its foot. */
type Drawn = { left: number; top: number; width: number; covered: Buffer };

async function draw(letter: Glyph, pixels: number): Promise<Drawn> {
  const path = letter.getPath(0, 0, pixels);
  const { x1, y1, x2, y2 } = path.getBoundingBox();
  const [left, top] = [Math.floor(x1), Math.floor(y1)];
  // A space has no size, and nothing can be drawn that small.
  const [width, height] = [Math.ceil(x2) - left || 1, Math.ceil(y2) - top || 1];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"
    viewBox="${left} ${top} ${width} ${height}"><path d="${path.toPathData(2)}"/></svg>`;
  const covered = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  return { left, top, width, covered };
}

/** Each letter of each size is drawn once and then copied: to draw it again takes five times as long. */
const letters = new Map<string, Promise<Drawn>>();
function drawnOnce(letter: Glyph, font: Font, pixels: number): Promise<Drawn> {
  const key = [font.names.fullName.en, pixels, letter.index].join();
  const drawn = letters.get(key) ?? draw(letter, pixels);
  letters.set(key, drawn);
  return drawn;
}

/** A letter, and where its foot begins. */
type Placed = { drawn: Drawn; x: number; y: number };

/** The picture at work: one for all of them, since each would leave 750 kB to be cleared away. */
const rows = Buffer.alloc(rowBytes * size.height);

/** Copies a letter into the picture; what would pass its right edge is left out. */
function copy({ drawn: { left, top, width, covered }, x, y }: Placed): void {
  const shown = Math.min(width, size.width - x - left);
  for (let from = 0, row = y + top; from < covered.length; from += width, row += 1) {
    const pixel = rowBytes * row + 1 + x + left;
    for (let column = 0; column < shown; column += 1) {
      const step = Math.min(covered[from + column]!, barColour - 1);
      if (step > rows[pixel + column]!) rows[pixel + column] = step;
    }
  }
}

/**
 * @param words a title, and below it one or two lines
 * @returns a PNG of 1200 × 630 pixels
 */
export async function shareImage({ title, lines }: { title: string; lines: string[] }) {
  const placed: Placed[] = [];
  const write = async (line: string, font: Font, pixels: number, baseline: number) => {
    const glyphs: [Glyph, number][] = [];
    font.forEachGlyph(line, margin, 0, pixels, {}, (glyph, x) => glyphs.push([glyph, x]));
    const y = Math.round(baseline);
    for (const [glyph, x] of glyphs)
      placed.push({ drawn: await drawnOnce(glyph, font, pixels), x: Math.round(x), y });
  };
  let baseline = margin;
  const wrap = async (words: string, font: Font, pixels: number, leading: number) => {
    for (const line of linesOf(words, font, pixels))
      await write(line, font, pixels, (baseline += pixels * leading));
  };
  await wrap(title, besley, title.length > 24 ? 72 : 104, 1.1);
  baseline += 20;
  for (const line of lines) await wrap(line, atkinson, 42, 1.35);
  await write(site.name, atkinson, 34, size.height - 84);

  rows.fill(0);
  for (let y = 0; y < bar; y += 1) rows.fill(barColour, rowBytes * y + 1, rowBytes * (y + 1));
  placed.forEach(copy);
  return pngBytes(rows, size.width, palette);
}
