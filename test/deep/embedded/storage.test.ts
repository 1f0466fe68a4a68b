import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { encode } from '../../../src/store/embedded/bson/encode.ts';
import { doc } from '../../../src/store/embedded/bson/value.ts';
import { DatabaseSet } from '../../../src/store/embedded/storage/database-set.ts';
import { sweepExpired } from '../../../src/store/embedded/storage/expiry.ts';
import { Journal, type JournalEntry } from '../../../src/store/embedded/storage/journal.ts';
import { readIndexDefinition } from '../../../src/store/embedded/storage/read-index-definition.ts';

const entry = (name: string): JournalEntry => ({ type: 'del', key: Buffer.from(name) });

/** A disk that is as slow as the test wants. */
function slowDisk() {
  const batches: string[][] = [];
  const waiting: { done: () => void; fail: (error: Error) => void }[] = [];
  const journal = new Journal((entries) => {
    batches.push(entries.map(({ key }) => key.toString()));
    return new Promise((done, fail) => waiting.push({ done, fail }));
  });
  return { journal, batches, waiting };
}

describe('the journal', () => {
  it('writes everything that comes while the disk is busy in one batch', async () => {
    const { journal, batches, waiting } = slowDisk();
    journal.record(entry('a'));
    const first = journal.durable();
    journal.record(entry('b'));
    const second = journal.durable();
    journal.record(entry('c'));
    const third = journal.durable();
    waiting[0]?.done();
    await first;
    await turn();
    waiting[1]?.done();
    await Promise.all([second, third]);
    expect(batches).toEqual([['a'], ['b', 'c']]);
  });

  it('does not acknowledge before the disk does', async () => {
    const { journal, waiting } = slowDisk();
    journal.record(entry('a'));
    let acknowledged = false;
    const durable = journal.durable().then(() => {
      acknowledged = true;
    });
    await turn();
    expect(acknowledged).toBe(false);
    waiting[0]?.done();
    await durable;
    expect(acknowledged).toBe(true);
  });

  it('acknowledges nothing any more once the disk has failed', async () => {
    const { journal, waiting } = slowDisk();
    journal.record(entry('a'));
    const first = journal.durable();
    journal.record(entry('b'));
    const second = journal.durable();
    waiting[0]?.fail(new Error('No space left on device'));
    await expect(first).rejects.toMatchObject({ code: 14031 });
    await expect(second).rejects.toMatchObject({ code: 14031 });
    expect(() => journal.demandIntact()).toThrow('stops');
  });
});

describe('an index with a time to live', () => {
  it('lets documents go whose time is over, and only those', () => {
    const databases = new DatabaseSet(new Journal(async () => {}));
    const collection = databases.create('a', 'b');
    const specification = { key: doc({ at: 1 }), name: 'at', expireAfterSeconds: 10 };
    collection.addIndex(readIndexDefinition(doc(specification)));
    const times = [new Date(0), new Date(5001), 'no date', null, [new Date(0), new Date(9e9)]];
    for (const [_id, at] of times.entries()) collection.insert(encode(doc({ _id, at })));
    sweepExpired(databases, 15_000);
    expect([...collection.records.keys()]).toEqual([2, 3, 4]);
  });
});
