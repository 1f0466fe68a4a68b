import { expect, it } from 'vitest';
import { Batcher } from '../../../src/store/batcher.ts';

it('hands over together what is asked for while a batch is under way', async () => {
  const batches: (readonly number[])[] = [];
  const doubling = new Batcher(
    async (batch: readonly number[]) => {
      batches.push(batch);
      return batch.map((one) => one * 2);
    },
    { concurrency: 1, batchLimit: 2 },
  );
  expect(await Promise.all([1, 2, 3].map((one) => doubling.ask(one)))).toEqual([2, 4, 6]);
  expect(batches).toEqual([[1, 2], [3]]);
});

it('tells everybody of a batch that it failed, and goes on', async () => {
  let isAway = true;
  const echo = new Batcher(
    async (batch: readonly string[]) => {
      if (isAway) throw new Error('away');
      return batch;
    },
    { concurrency: 1, batchLimit: 2 },
  );
  const asked = ['a', 'b'].map((one) => echo.ask(one));
  for (const one of asked) await expect(one).rejects.toThrow('away');
  isAway = false;
  expect(await echo.ask('c')).toBe('c');
});
