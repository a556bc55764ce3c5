/** The picture that shows where somebody shares a link: the words of the page, drawn at build. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font } from 'opentype.js';
import sharp from 'sharp';
import { site } from './site.ts';

/** In pixels, as the Open Graph protocol's readers expect. */
const size = { width: 1200, height: 630 };
const margin = 72;
const colours = { paper: '#f5f3ec', ink: '#1a2126', soft: '#4c5760', action: '#0a5262' };

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

/**
 * @param words a title, and below it one or two lines
 * @returns a PNG of 1200 × 630 pixels
 */
export async function shareImage({ title, lines }: { title: string; lines: string[] }) {
  let baseline = margin;
  const draw = (words: string, font: Font, pixels: number, leading: number) =>
    linesOf(words, font, pixels).map((line) => {
      baseline += pixels * leading;
      return font.getPath(line, margin, baseline, pixels).toPathData(1);
    });
  const heading = draw(title, besley, title.length > 24 ? 72 : 104, 1.1);
  baseline += 20;
  const text = lines.map((line) => draw(line, atkinson, 42, 1.35));
  const name = atkinson.getPath(site.name, margin, size.height - 84, 34).toPathData(1);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">
    <path fill="${colours.paper}" d="M0 0H${size.width}V${size.height}H0Z"/>
    <path fill="${colours.action}" d="M0 0H${size.width}V18H0Z"/>
    <path fill="${colours.ink}" d="${[...heading, ...text.flat()].join('')}"/>
    <path fill="${colours.soft}" d="${name}"/>
  </svg>`;
  // A palette would halve its 50 kB, and take 50 ms of a processor for each instead of 20.
  return sharp(Buffer.from(svg)).removeAlpha().png().toBuffer();
}
