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

it('gives a batch up that never ends, so that those behind it have their turn', async () => {
  let isStuck = true;
  const echo = new Batcher(
    async (batch: readonly string[]) => (isStuck ? await new Promise<never>(() => {}) : batch),
    { concurrency: 1, batchLimit: 1, answerLimitMs: 20 },
  );
  const first = echo.ask('first');
  const second = echo.ask('second');
  await expect(first.finally(() => (isStuck = false))).rejects.toThrow('within 20 ms');
  await expect(second.catch(() => echo.ask('third'))).resolves.toMatch(/second|third/);
});
