/** A copy of this project in another folder, to be changed and built there: by the tests and the bench. */
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a project is made of, beside its installed packages. */
const parts = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'content', 'public', 'src'];

const here = fileURLToPath(new URL('../../', import.meta.url));

/** Copies the project to the folder `home`; its packages are shared. */
export function copyProject(home: string): void {
  mkdirSync(home, { recursive: true });
  for (const part of parts) cpSync(join(here, part), join(home, part), { recursive: true });
  symlinkSync(join(here, 'node_modules'), join(home, 'node_modules'), 'junction');
}
