/**
 * ZBSearch, an engine without pages, asked in Node with the weights and tolerance of its own plugin for
 * Starlight. Its index in parts, @zbsearch/static, is not on npm: what it fetches is one file.
 */
import { brotliCompressSync } from 'node:zlib';
import type { Bulletin, Question } from './bulletins.ts';
import type { Row } from './report.ts';

type Engine = {
  create: (options: object) => object;
  insertMultiple: (index: object, entries: object[]) => Promise<unknown>;
  save: (index: object) => object;
  search: (index: object, query: object) => Promise<{ hits: { document: Bulletin }[] }>;
};

/** @param engine the package, as it was installed */
export async function askEngine(
  engine: Engine,
  all: Bulletin[],
  questions: Question[],
): Promise<Row> {
  const index = engine.create({ schema: { title: 'string', body: 'string' } });
  await engine.insertMultiple(index, all);
  const asked = [];
  for (const question of questions) {
    const began = performance.now();
    const query = { term: question.typed, tolerance: 1, boost: { title: 4 }, limit: 10 };
    const { hits } = await engine.search(index, query);
    const milliseconds = performance.now() - began;
    asked.push({ ...question, milliseconds, first: hits[0]?.document.title });
  }
  const searchBytes = brotliCompressSync(JSON.stringify(engine.save(index))).length;
  return { site: 'zbsearch', size: all.length, searchBytes, asked };
}
