import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rollups } from '../../src/insight/rollups/rollups.ts';
import type { Condition } from '../../src/insight/scope/segment.ts';
import { TALLY_VERSION } from '../../src/insight/tally/packed-tally.ts';
import type { DocumentStore } from '../../src/store/port/document-store.ts';
import { asked, FOUR } from '../support/store/rollup-requests.ts';
import { RollupWorld } from '../support/store/rollup-world.ts';
import { documentsIn, storesUnderTest, type TestStore } from '../support/store/stores.ts';

describe.each(storesUnderTest())('facts that are counted one by one on $name', ({ open }) => {
  let server: TestStore;
  let opened: DocumentStore;
  let world: RollupWorld;

  beforeAll(async () => {
    server = await open();
    opened = await documentsIn(server);
    world = new RollupWorld(opened);
  });
  beforeEach(() => world.clear());
  afterAll(async () => {
    await opened?.close();
    await server?.close();
  });

  it('read whole what has facts of another version, under any conditions', async () => {
    await world.responses.upsertMany(FOUR);
    const counting = rollups(world.parts());
    const where: readonly Condition[] = [
      { field: 'country', values: ['DE'] },
      { field: 'product', values: ['copper', 'Steel pipes'] },
    ];
    const before = await counting.recount(asked({ where }));
    expect([before.all.n, before.all.causes.length]).toEqual([2, 1]);
    const [first, , third] = FOUR.map(({ id }) => id);
    const keys = { class: 'z', country: 'zz', channel: 'z', product: 'z', account: 'z' };
    for (const [key, factsVersion] of [
      [first, TALLY_VERSION - 1],
      [third, TALLY_VERSION + 1],
    ] as const) {
      const set = { factsVersion, factKeys: keys, facts: 'of another version' };
      await world.documents.responses.change({ key: key ?? '', set });
    }
    expect(await counting.recount(asked({ where }))).toEqual(before);
    const { source: _source, ...counted } = await counting.tally(asked({ by: 'country' }));
    const { source: _other, ...recounted } = await counting.recount(asked({ by: 'country' }));
    expect(counted).toEqual(recounted);
  });

  it('find nothing where two conditions on one segment exclude each other', async () => {
    await world.responses.upsertMany(FOUR);
    const counting = rollups(world.parts());
    const one: Condition = { field: 'product', values: ['Copper'] };
    const other: Condition = { field: 'product', values: ['Steel pipes'] };
    const both = await counting.tally(asked({ where: [one, other] }));
    expect([both.all.n, both.source.from]).toEqual([0, 'rollups']);
    const country: Condition = { field: 'country', values: ['DE'] };
    const none = await counting.tally(asked({ where: [one, other, country] }));
    expect([none.all.n, none.source.from]).toEqual([0, 'responses']);
  });
});
