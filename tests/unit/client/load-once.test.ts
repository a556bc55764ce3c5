/** What is loaded once stays; what failed is loaded again. */
import { expect, test } from 'vitest';
import { loadOnce } from '../../../src/client/load-once.ts';

test('what has been loaded is not loaded again', async () => {
  let loads = 0;
  const load = loadOnce(() => Promise.resolve((loads += 1)));
  expect([await load(), await load()]).toEqual([1, 1]);
});

test('after a failure the next call loads again, and knows how often it failed', async () => {
  const load = loadOnce((failures) =>
    failures < 2 ? Promise.reject(new Error('offline')) : Promise.resolve(failures),
  );
  await expect(load()).rejects.toThrow('offline');
  await expect(load()).rejects.toThrow('offline');
  expect(await load()).toBe(2);
});
