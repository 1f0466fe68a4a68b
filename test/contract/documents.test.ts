import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/app/open-store.ts';
import type { Collection } from '../../src/store/port/collection.ts';
import type { DocumentStore } from '../../src/store/port/document-store.ts';
import type { Query, VersionedDocuments } from '../../src/store/port/documents.ts';
import { type Loose, MemoryDocuments } from '../support/memory/memory-documents.ts';
import { storesUnderTest, type TestStore } from '../support/store/stores.ts';

const THINGS: Collection<Loose> = {
  name: 'things',
  indexes: [
    { members: ['at'], sparse: true },
    { members: ['who', 'at'] },
    { members: ['words'], each: true },
    { members: ['ref'], unique: true },
  ],
  compared: ['text'],
  personal: 'nothing',
};

const MANY = 2_500;

/** Every third has no time and every fifth nobody, so that absent members are paged over. */
function thing(index: number): Loose {
  return {
    _id: `k${String((index * 7_919) % MANY).padStart(5, '0')}`,
    version: 1,
    stamp: `s${index}`,
    ...(index % 3 !== 0 && { at: index % 50 }),
    ...(index % 5 !== 0 && { who: `w${index % 4}` }),
    words: [`word${index % 10}`, 'all'],
    text: 'x'.repeat(index % 11 === 0 ? 5_000 : 20),
  };
}

describe.each(storesUnderTest())('documents in $name', ({ open }) => {
  let test: TestStore;
  let store: DocumentStore;
  let things: VersionedDocuments<Loose, string>;
  const model = new MemoryDocuments(THINGS);

  beforeAll(async () => {
    test = await open();
    const { MONGODB_URI, DATA_DIR = '' } = test.environment;
    store = await openStore({ MONGODB_URI, DATA_DIR }, 'command');
    await store.prepare([THINGS]);
    things = store.documents(THINGS);
    const many = Array.from({ length: MANY }, (_, index) => thing(index));
    expect(await things.insert(many)).toEqual(many.map(() => true));
    await model.insert(many);
  });
  afterAll(async () => {
    await store?.close();
    await test?.close();
  });

  const queries: readonly Query<string>[] = [
    {},
    { descending: true },
    { order: ['at'] },
    { order: ['at'], descending: true },
    { order: ['who', 'at'] },
    { order: ['who', 'at'], descending: true },
    { where: { at: { gte: 10 } }, order: ['at'], descending: true },
    { where: { who: 'w1' }, order: ['at'], skip: 7, limit: 400 },
    { where: { words: { all: ['all', { prefix: 'word1' }] } }, order: ['who'], descending: true },
    { where: { _id: { prefix: 'k01' }, text: { prefix: 'xxx' } } },
    { order: ['at', 'who'], skip: 333, limit: 1_111 },
  ];

  it.each(queries)('come whole and in their order, however many: %j', async (query) => {
    const expected = await model.find(query);
    expect(await things.find(query)).toEqual(expected);
    const each: Loose[] = [];
    for await (const one of things.each(query)) each.push(one);
    expect(each).toEqual(expected);
  });

  it('come by any number of keys', async () => {
    const keys = Array.from({ length: MANY }, (_, index) => thing(index)._id);
    expect(await things.getMany([...keys, 'nobody'])).toHaveLength(MANY);
    expect(await things.getMany([])).toEqual([]);
  });

  it('are swapped by one of many who try at once', async () => {
    await things.put([{ _id: 'race', version: 1, stamp: 'first' }]);
    const tries = Array.from({ length: 50 }, (_, index) =>
      things.swap({ _id: 'race', version: 2, stamp: `try${index}` }),
    );
    const made = await Promise.all(tries);
    const winner = made.indexOf(true);
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(await things.get('race')).toMatchObject({ stamp: `try${winner}` });
    expect(await things.confirm('race', 2)).toBe(true);
    expect(await things.confirm('race', 1)).toBe(true);
    expect(await things.confirm('race', 3)).toBe(false);
    expect(await things.confirm('nobody', 1)).toBe(false);
  });

  it('count without losing any of many who count at once', async () => {
    const sums = await Promise.all(
      Array.from({ length: 100 }, () => things.add('counter', 'count', 1)),
    );
    expect(new Set(sums).size).toBe(100);
    expect(await things.get('counter')).toEqual({ _id: 'counter', count: 100 });
  });

  it('have a unique value once, and what is refused changes nothing', async () => {
    const one = { _id: 'one', version: 1, stamp: 'a', ref: 'taken' };
    const other = { _id: 'other', version: 1, stamp: 'b', ref: 'free' };
    expect(await things.insert([one, { ...other, ref: 'taken' }, other])).toEqual([
      true,
      false,
      true,
    ]);
    await expect(things.change({ key: 'other', set: { ref: 'taken' } })).rejects.toMatchObject({
      name: 'TakenError',
    });
    expect(await things.get('other')).toEqual(other);
  });

  it('are kept as they were given: every sign, number and depth', async () => {
    const given = {
      _id: 'k"\'\\%_é🙂',
      version: 1,
      stamp: '',
      text: `a\u0000b\u2028"'\\ \ud83d\ude42 ${'é'.repeat(1_000)}`,
      deep: { list: [1, [2, { three: null }], -0.1, 1e21, 5e-324, true, ''] },
      at: Number.MAX_SAFE_INTEGER,
    };
    await things.put([given]);
    expect(await things.get(given._id)).toEqual(given);
    expect(await things.find({ where: { text: given.text } })).toEqual([given]);
    expect(await things.find({ where: { at: given.at } })).toEqual([given]);
    await things.change({ key: given._id, set: { 'deep.more': { x: 0.1 + 0.2 } } });
    expect(await things.get(given._id)).toEqual({
      ...given,
      deep: { ...given.deep, more: { x: 0.1 + 0.2 } },
    });
  });

  it('are found by another process at once', async () => {
    const { MONGODB_URI, DATA_DIR = '' } = test.environment;
    const second = await openStore({ MONGODB_URI, DATA_DIR }, 'command');
    try {
      await things.put([{ _id: 'news', version: 1, stamp: 'n' }]);
      expect(await second.documents(THINGS).get('news')).toMatchObject({ stamp: 'n' });
      await second.documents(THINGS).remove({ _id: 'news' });
      expect(await things.get('news')).toBeUndefined();
    } finally {
      await second.close();
    }
  });

  it('are removed as far as they meet every condition', async () => {
    const where = { at: { lt: 25 }, words: 'word3' };
    const expected = await model.remove(where);
    expect(expected).toBeGreaterThan(50);
    expect(await things.remove(where)).toBe(expected);
    expect(await things.count({ words: 'word3' })).toBe(await model.count({ words: 'word3' }));
    await expect(things.remove({})).rejects.toThrow('Nothing says what to remove');
  });

  it('have a clock', async () => {
    const time = await store.time();
    expect(Math.abs(time - Date.now())).toBeLessThan(60_000);
    expect(await store.time()).toBeGreaterThanOrEqual(time);
  });
});
