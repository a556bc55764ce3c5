/** Reads a PDF as a reader would hold it: how many sides, and the words on them. */
import { extractText, getDocumentProxy } from 'unpdf';

/** @returns the number of pages, and all their text with runs of space as one */
export async function readPdf(file: Buffer): Promise<{ pages: number; text: string }> {
  const document = await getDocumentProxy(new Uint8Array(file));
  const { totalPages, text } = await extractText(document, { mergePages: true });
  return { pages: totalPages, text: text.replace(/\s+/g, ' ') };
}
