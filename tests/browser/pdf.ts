/** Reads a PDF as a reader would hold it: how many sides, the words on them, and the QR codes. */
import { readFileSync } from 'node:fs';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Page } from '@playwright/test';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** The margins that print.css sets, for paper whose size a test sets. */
export const margin = { top: '14mm', right: '12mm', bottom: '13mm', left: '12mm' };

/** The page that is open as a PDF on A4 paper, or on another, once its faces are there. */
export async function printed(page: Page, paper: Parameters<Page['pdf']>[0] = {}) {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.pdf({ preferCSSPageSize: true, ...paper });
}

let pdfium: ReturnType<typeof PDFiumLibrary.init> | undefined;

async function opened(file: Uint8Array) {
  pdfium ??= PDFiumLibrary.init();
  return (await pdfium).loadDocument(file);
}

/** @returns the number of sides, the text of each and of all together, with runs of space as one */
export async function readPdf(file: Uint8Array) {
  const document = await opened(file);
  const sides = [...document.pages()].map((side) => side.getText().replace(/\s+/g, ' ').trim());
  document.destroy();
  return { pages: sides.length, sides, text: sides.join(' ') };
}

const wasm = import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm');
prepareZXingModule({ overrides: { wasmBinary: readFileSync(new URL(wasm)).buffer } });
/**
 * Renders one side as a grey picture, as a school's printer would, and scans it.
 * @param side 0 first
 * @returns what each QR code on it says, with the side of its black and white squares in mm
 */
export async function scanned(file: Uint8Array, side = 0) {
  const document = await opened(file);
  const scale = 2;
  const grey = await document.getPage(side).render({
    scale,
    colorSpace: 'BGRA',
    render: ({ data, width, height }) => {
      const pixels = new Uint8ClampedArray(data.length);
      for (let at = 0; at < data.length; at += 4) {
        const level = (data[at]! + data[at + 1]! + data[at + 2]!) / 3;
        pixels[at] = pixels[at + 1] = pixels[at + 2] = level;
        pixels[at + 3] = 255;
      }
      return Promise.resolve(new Uint8Array(pixels.buffer, 0, width * height * 4));
    },
  });
  document.destroy();
  const codes = await readBarcodes(
    {
      data: new Uint8ClampedArray(grey.data),
      width: grey.width,
      height: grey.height,
      colorSpace: 'srgb',
    } as ImageData,
    { formats: ['QRCode'], tryRotate: false, tryInvert: false, tryDownscale: false },
  );
  return codes.map(({ text, position }) => ({
    text,
    millimetres:
      (Math.hypot(
        position.topRight.x - position.topLeft.x,
        position.topRight.y - position.topLeft.y,
      ) /
        scale /
        72) *
      25.4,
  }));
}
