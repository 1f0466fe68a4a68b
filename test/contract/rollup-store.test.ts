import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/base/instant.ts';
import { rollups } from '../../src/insight/rollups/rollups.ts';
import { DayCalendar } from '../../src/insight/scope/day-calendar.ts';
import type { Condition } from '../../src/insight/scope/segment.ts';
import type { TallyRequest } from '../../src/insight/tally/tally-request.ts';
import type { DocumentStore } from '../../src/store/port/document-store.ts';
import { NOON } from '../fixtures/insight/response.ts';
import { asked, bought, FOUR } from '../support/store/rollup-requests.ts';
import { MIDNIGHT, RollupWorld } from '../support/store/rollup-world.ts';
import { documentsIn, storesUnderTest, type TestStore } from '../support/store/stores.ts';

describe.each(storesUnderTest())('rollups on $name', ({ open }) => {
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

  it('count what a recount counts, in parts as well', async () => {
    await world.responses.upsertMany(FOUR);
    const counting = rollups(world.parts());
    for (const by of [
      null,
      'product',
      'country',
      'account',
      'class',
      'channel',
      'month',
    ] as const) {
      const { source, ...counted } = await counting.tally(asked({ by }));
      const { source: _source, ...recounted } = await counting.recount(asked({ by }));
      expect(counted).toEqual(recounted);
      expect(counted.all.n).toBe(3);
      expect(source).toEqual({ from: 'rollups', reason: null });
    }
  });

  it('read days that stand, and not their responses', async () => {
    await world.responses.upsertMany(FOUR);
    const counting = rollups(world.parts());
    const before = await counting.tally(asked({ by: 'product' }));
    expect(await world.marks()).toBe(1);
    const without = { unset: ['factsVersion', 'facts'], set: { answers: 0 } };
    await world.documents.responses.changeMany(FOUR.map(({ id: key }) => ({ key, ...without })));
    expect(await counting.tally(asked({ by: 'product' }))).toEqual(before);
  });

  const october = {
    from: Date.UTC(2026, 9, 1),
    to: Date.UTC(2026, 10, 1),
  };

  it('add a month up once, and read neither its days nor its responses again', async () => {
    await world.responses.upsertMany(FOUR);
    const counting = rollups(world.parts());
    const where: readonly Condition[] = [{ field: 'product', values: ['COPPER'] }];
    const requests = [
      ...[null, 'product', 'month'].map((by) => ({ by }) as Partial<TallyRequest>),
      { where },
    ].map((changes) => asked({ ...october, ...changes }));
    const before = [];
    for (const request of requests) before.push(await counting.tally(request));
    for (const request of requests) await counting.tally(request);
    expect(before.map(({ all }) => all.n)).toEqual([4, 4, 4, 2]);
    const days = (await world.rollups()).filter(({ span }) => !span.startsWith('month'));
    await world.documents.rollups.remove({ span: { in: days.map(({ span }) => span) } });
    await world.documents.responses.remove({ _id: { gte: '' } });
    for (const [index, request] of requests.entries()) {
      expect(await counting.tally(request)).toEqual(before[index]);
    }
  });

  it('do not add a month up whose days have just been counted', async () => {
    await world.responses.upsertMany(FOUR);
    const counting = rollups(world.parts());
    await counting.tally(asked(october));
    expect((await world.rollups()).filter(({ span }) => span.startsWith('month'))).toEqual([]);
  });

  it('forget an erased response in the sums of its month as well', async () => {
    await world.responses.upsertMany(FOUR);
    const counting = rollups(world.parts());
    for (const _ of [1, 2]) await counting.tally(asked({ ...october, by: 'product' }));
    expect((await world.rollups()).some(({ span }) => span.startsWith('month'))).toBe(true);
    for (const { id } of FOUR) await world.responses.erase(id);
    await counting.rollUp(october.from, october.to);
    expect(await world.rollups()).toEqual([]);
  });

  it('count what came between reports, also where a clock change leaves midnight out', async () => {
    const calendar = new DayCalendar('America/Santiago');
    const { from, to } = { from: Date.UTC(2026, 8, 1, 4), to: Date.UTC(2026, 9, 1, 3) };
    const september = asked({ from, to, calendar });
    const counting = rollups(world.parts('America/Santiago'));
    expect((await counting.tally(september)).all.n).toBe(0);
    // Row 130 of docs/field-cases.md: the last half hour of 5 September, before 1 o'clock follows.
    const late = { ...bought('1', 'Copper', 'CL'), startedAt: Date.UTC(2026, 8, 6, 3, 30) };
    await world.responses.upsertMany([late]);
    expect((await counting.tally(september)).all.n).toBe(1);
    expect((await counting.recount(september)).all.n).toBe(1);
  });

  it('serve one condition, and several values of it', async () => {
    await world.responses.upsertMany(FOUR);
    const counting = rollups(world.parts());
    const where: readonly Condition[] = [{ field: 'country', values: ['de', 'XX'] }];
    const { all, groups, source } = await counting.tally(asked({ by: 'month', where }));
    expect([all.n, [...groups.keys()], source.from]).toEqual([2, ['2026-10'], 'rollups']);
  });

  it('say where they cannot serve, and the responses are read instead', async () => {
    await world.responses.upsertMany(FOUR);
    const counting = rollups(world.parts());
    const where: readonly Condition[] = [{ field: 'country', values: ['DE'] }];
    const { all, groups, source } = await counting.tally(asked({ by: 'product', where }));
    expect([all.n, [...groups.keys()].sort()]).toEqual([2, ['copper', 'steel pipes']]);
    expect(source).toEqual({ from: 'responses', reason: 'several-segments' });
    const calendar = new DayCalendar('Asia/Shanghai');
    const shanghai = await counting.tally(asked({ by: 'month', calendar }));
    expect(shanghai.source).toEqual({ from: 'responses', reason: 'other-time-zone' });
  });

  it('read what hangs over at either end of whole days one by one', async () => {
    await world.responses.upsertMany(FOUR);
    const counting = rollups(world.parts());
    const request = asked({ from: NOON + 1, to: NOON + 2 * DAY_MS + 1 });
    expect((await counting.tally(request)).all.n).toBe(2);
    expect((await counting.tally(asked({ from: NOON, to: NOON + 1 }))).all.n).toBe(1);
    expect((await counting.tally(asked({ from: NOON, to: NOON }))).all.n).toBe(0);
  });

  it('forget an erased response with all its words, and the stone in its place', async () => {
    await world.responses.upsertMany(FOUR);
    const counting = rollups(world.parts());
    expect((await counting.tally(asked())).all.causes).not.toEqual([]);
    for (const id of ['1', '2', '3']) await world.responses.erase(id);
    const { all } = await counting.tally(asked());
    expect([all.n, all.causes]).toEqual([0, []]);
    const left = await world.documents.responses.find({ pick: ['erased'] });
    expect(left.filter(({ erased }) => erased)).toEqual([]);
    const rows = await world.documents.rollups.find({});
    expect(JSON.stringify(rows)).not.toContain('cartons');
  });

  it('keep one count of each day and no marks', async () => {
    await world.responses.upsertMany(FOUR);
    const counting = rollups(world.parts());
    for (const value of [1, 2, 3]) {
      const next = bought('1', 'Steel pipes', 'DE', 0, value);
      await world.responses.upsert({ ...next, updatedAt: next.updatedAt + value });
      await counting.rollUp(MIDNIGHT, MIDNIGHT + 10 * DAY_MS);
    }
    const counts = new Map(
      (await world.rollups()).map(({ span, count }) => [`${span} ${count}`, span]),
    );
    expect([...counts.values()].sort()).toEqual([...new Set(counts.values())].sort());
    expect(await world.marks()).toBe(0);
  });

  it('are made anew for another zone, and for responses without facts', async () => {
    await world.responses.upsertMany(FOUR);
    await rollups(world.parts()).tally(asked());
    const unset = ['factsVersion', 'factKeys', 'facts', 'unrolled'];
    await world.documents.responses.changeMany(FOUR.map(({ id: key }) => ({ key, unset })));
    const counting = rollups(world.parts('Asia/Shanghai'));
    const calendar = new DayCalendar('Asia/Shanghai');
    const request = asked({ by: 'product', calendar });
    const { source: _source, ...counted } = await counting.tally(request);
    const { source: _other, ...recounted } = await counting.recount(request);
    expect(counted).toEqual(recounted);
    expect(counted.all.n).toBe(3);
  });

  it('know the names that can be asked for', async () => {
    await world.responses.upsertMany(FOUR);
    const counting = rollups(world.parts());
    await counting.tally(asked({ to: MIDNIGHT + 10 * DAY_MS }));
    const names = await counting.namesOf('product');
    expect([...names].sort()).toEqual(['Copper', 'Steel pipes', 'steel  PIPES']);
  });
});
