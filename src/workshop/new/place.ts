/** Puts a new file in its place whole, or not at all; never over a file that is there. */
import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes beside the place first, then gives the finished file its name.
 * @throws Error with a sentence, when the name is taken or the folder cannot be written to
 */
export function place(file: string, text: string): void {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    linkSync(draft, file);
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new Error(
      taken
        ? `${file} is there already, and was left as it is`
        : `${file} could not be written: ${(error as Error).message}`,
      { cause: error },
    );
  } finally {
    rmSync(draft, { force: true });
  }
}
