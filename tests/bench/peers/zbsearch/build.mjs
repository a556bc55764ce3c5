/** ZBSearch is an engine, not a site. Its index in shards, @zbsearch/static, is not on npm: this one is whole. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { create, insertMultiple, save } from 'zbsearch';

const entries = readdirSync('docs/bulletins').map((file) => {
  const [, front, ...body] = readFileSync(`docs/bulletins/${file}`, 'utf8').split('---\n');
  return {
    title: front.slice(7).trim(),
    content: body.join('').replace(/<[^>]*>|^import .*/gm, ''),
  };
});
const index = create({ schema: { title: 'string', content: 'string' } });
await insertMultiple(index, entries);
buildSync({ entryPoints: ['page.mjs'], bundle: true, minify: true, format: 'esm', outdir: 'dist' });
writeFileSync('dist/index.json', JSON.stringify(save(index)));
cpSync('index.html', 'dist/index.html');
