import { expect, it } from 'vitest';
import { Late } from '../../../src/core/in-time.ts';
import { answeringInTime } from '../../../src/store/answering-in-time.ts';

class Store {
  readonly name = 'store';
  #count = 0;

  async add(number: number): Promise<number> {
    this.#count += number;
    return this.#count;
  }

  hang(): Promise<never> {
    return new Promise(() => {});
  }

  fail(): Promise<never> {
    return Promise.reject(new RangeError('no'));
  }

  async *stream() {
    yield* [1, 2];
  }
}

const store = answeringInTime(new Store(), 20);

it('answers as the store does, errors and streams included', async () => {
  expect(store.name).toBe('store');
  expect([await store.add(2), await store.add(3)]).toEqual([2, 5]);
  await expect(store.fail()).rejects.toThrow(RangeError);
  const streamed: number[] = [];
  for await (const one of store.stream()) streamed.push(one);
  expect(streamed).toEqual([1, 2]);
});

it('is late rather than silent for ever', async () => {
  await expect(store.hang()).rejects.toThrow(Late);
});
