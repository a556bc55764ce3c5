/** The picture that shows where somebody shares a link: the words of the page, drawn at build. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { site } from './site.ts';

/** In pixels, as the Open Graph protocol's readers expect. */
const size = { width: 1200, height: 630 };
const colours = { paper: '#f5f3ec', ink: '#1a2126', soft: '#4c5760', action: '#0a5262' };

const { resolve } = createRequire(import.meta.url);
const file = (name: string) => readFile(resolve(`@fontsource/${name}.woff`));
const fonts = Promise.all([
  file('besley/files/besley-latin-700-normal'),
  file('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal'),
]).then(([heading, text]) => [
  { name: 'Besley', data: heading, weight: 700 as const },
  { name: 'Atkinson', data: text, weight: 400 as const },
]);

const block = (style: object, children: unknown) => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/**
 * @param words a title, and below it one or two lines
 * @returns a PNG of 1200 × 630 pixels
 */
export async function shareImage({ title, lines }: { title: string; lines: string[] }) {
  const picture = block(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      boxSizing: 'border-box',
      width: '100%',
      height: '100%',
      padding: 72,
      borderTop: `18px solid ${colours.action}`,
      background: colours.paper,
      color: colours.ink,
      fontFamily: 'Atkinson',
      fontSize: 42,
      lineHeight: 1.35,
    },
    [
      block({ flexDirection: 'column' }, [
        block(
          {
            marginBottom: 24,
            fontFamily: 'Besley',
            fontSize: title.length > 24 ? 72 : 104,
            lineHeight: 1.1,
          },
          title,
        ),
        ...lines.map((line) => block({}, line)),
      ]),
      block({ color: colours.soft, fontSize: 34 }, site.name),
    ],
  );
  const svg = await satori(picture as never, { ...size, fonts: await fonts });
  // A palette would halve its 40 kB, and quadruple the 8 ms that a library of 1,000 pays for each.
  return sharp(Buffer.from(svg)).png().toBuffer();
}
