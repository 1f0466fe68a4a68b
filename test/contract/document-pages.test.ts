import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collection, type Stored } from '../../src/store/port/collection.ts';
import type { DocumentStore } from '../../src/store/port/document-store.ts';
import type { Documents, Query } from '../../src/store/port/documents.ts';
import { documentsIn, storesUnderTest, type TestStore } from '../support/store/stores.ts';

interface Reading extends Stored {
  readonly place?: string;
  readonly at: number;
  readonly isFull?: boolean;
}

const READINGS = collection<Reading>()({
  name: 'readings',
  indexes: [{ members: ['at'] }, { members: ['place', 'at'] }, { members: ['isFull', 'at'] }],
  personal: 'nothing',
});
type Member = 'place' | 'at' | 'isFull';

/** More than an engine hands over at once; many are equal in what they are ordered by. */
const COUNT = 2_600;
const PLACES = ['Bremen', 'Hull', undefined];

/** Out of order, so that the keys are not in the order of time. */
function readings(): readonly Reading[] {
  return Array.from({ length: COUNT }, (_, index) => {
    const place = PLACES[index % PLACES.length];
    return {
      _id: `r-${(index * 7_919) % COUNT}`,
      at: Math.floor(index / 7) - 3,
      ...(place !== undefined && { place }),
      ...(index % 4 < 2 && { isFull: index % 4 === 1 }),
    };
  });
}

function inOrder(one: Reading, other: Reading): number {
  return one.at - other.at || (one._id < other._id ? -1 : 1);
}

describe.each(storesUnderTest())('many documents in order on $name', ({ open }) => {
  let server: TestStore;
  let store: DocumentStore;
  let documents: Documents<Reading, Member>;
  const all = [...readings()].sort(inOrder);

  beforeAll(async () => {
    server = await open();
    store = await documentsIn(server);
    await store.prepare([READINGS]);
    documents = store.documents(READINGS);
    await documents.insert(readings());
  });
  afterAll(async () => {
    await store?.close();
    await server?.close();
  });

  async function read(query: Query<Member>): Promise<readonly Reading[]> {
    const found: Reading[] = [];
    for await (const each of documents.each(query)) found.push(each);
    return found;
  }

  it('come each once, within bounds at both ends, in either direction', async () => {
    const where = { at: { gt: 0, lte: 350 } };
    const wanted = all.filter(({ at }) => at > 0 && at <= 350);
    expect(await read({ where, order: ['at'] })).toEqual(wanted);
    const backwards = { where, order: ['at'], descending: true } as const;
    expect(await read(backwards)).toEqual([...wanted].reverse());
    expect(await documents.find({ ...backwards, limit: 1_503 })).toEqual(
      [...wanted].reverse().slice(0, 1_503),
    );
  });

  it('come in the order of a second member where the first is one value', async () => {
    const wanted = all.filter(({ place, at }) => place === 'Hull' && at >= 1);
    const where = { place: 'Hull', at: { gte: 1 } };
    expect(await read({ where, order: ['place', 'at'] })).toEqual(wanted);
    const backwards = await read({ where, order: ['place', 'at'], descending: true });
    expect(backwards).toEqual([...wanted].reverse());
  });

  it('come by the end of a key', async () => {
    const wanted = [...all].sort((one, other) => (one._id < other._id ? -1 : 1));
    expect(await read({ where: { _id: { gte: 'r-1' } } })).toEqual(
      wanted.filter(({ _id }) => _id >= 'r-1'),
    );
  });

  it('show what was picked as it was written, also where an index holds all of it', async () => {
    const picked = all.map(({ _id, at, place, isFull }) => ({
      _id,
      at,
      ...(place !== undefined && { place }),
      ...(isFull !== undefined && { isFull }),
    }));
    expect(await documents.find({ order: ['at'], pick: ['at', 'place', 'isFull'] })).toEqual(
      picked,
    );
  });
});
