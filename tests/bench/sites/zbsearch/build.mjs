/**
 * ZBSearch is an engine, not a site: its pages here are bare, and hold a search box. Its index in shards,
 * @zbsearch/static, is not on npm, so this one is fetched whole.
 * cspell:ignore zbsearch
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { create, insertMultiple, save } from 'zbsearch';

const entries = readdirSync('docs/bulletins').map((file) => {
  const [, front, ...body] = readFileSync(`docs/bulletins/${file}`, 'utf8').split('---\n');
  cpSync('index.html', `dist/bulletins/${file.replace('.mdx', '')}/index.html`);
  return { title: front.slice(7).trim(), content: body.join('').replace(/<[^>]*>/g, '') };
});
const index = create({ schema: { title: 'string', content: 'string' } });
await insertMultiple(index, entries);
writeFileSync('dist/index.json', JSON.stringify(save(index)));
buildSync({
  entryPoints: ['page.mjs'],
  outdir: 'dist',
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
});
