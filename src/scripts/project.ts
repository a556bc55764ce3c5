/** A copy of this project in another folder, to be changed and built there: by the bench and the tests. */
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What a project is made of, beside its installed packages. */
const parts = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'content', 'public', 'src'];

const here = new URL('../../', import.meta.url).pathname;

/** Copies the project; its packages are shared. */
export function copyProject(home: string): void {
  mkdirSync(home, { recursive: true });
  for (const it of parts) cpSync(join(here, it), join(home, it), { recursive: true });
  symlinkSync(join(here, 'node_modules'), join(home, 'node_modules'));
}
