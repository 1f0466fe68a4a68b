import type mongoose from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/core/instant.ts';
import { DayCalendar } from '../../src/insight/day-calendar.ts';
import type { Condition } from '../../src/insight/segment.ts';
import type { TallyRequest } from '../../src/insight/tally/tally-request.ts';
import { connect } from '../../src/store/connect.ts';
import { responseModel } from '../../src/store/response-model.ts';
import { rollupsOf } from '../../src/store/rollup-store.ts';
import { answer, chain, NOON, response } from '../fixtures/insight/response.ts';
import { RollupWorld } from '../support/rollup-world.ts';
import { storesUnderTest, type TestStore } from '../support/stores.ts';

const MIDNIGHT = NOON - 12 * HOUR_MS;

function asked(changes: Partial<TallyRequest> = {}): TallyRequest {
  return {
    from: MIDNIGHT,
    to: MIDNIGHT + 4 * DAY_MS,
    by: null,
    where: [],
    calendar: new DayCalendar('UTC'),
    ...changes,
  };
}

function bought(id: string, product: string, country: string, day = 0, value = 5) {
  return response(id, {
    startedAt: NOON + day * DAY_MS,
    subject: {
      verified: true,
      account: { id: `a-${country}`, name: `Buyer ${country}`, class: 'A', country },
      shipment: { reference: id, product },
    },
    answers: [answer('overall', { kind: 'satisfaction', value })],
    chains: [chain('overall', ['The cartons were wet'])],
  });
}

describe.each(storesUnderTest())('rollups on $name', ({ open }) => {
  let server: TestStore;
  let connection: mongoose.Connection;
  let world: RollupWorld;

  beforeAll(async () => {
    server = await open();
    connection = await connect(server.uri);
    world = await RollupWorld.in(connection);
  });
  beforeEach(() => world.clear());
  afterAll(async () => {
    await connection?.close();
    await server?.close();
  });

  const four = [
    bought('1', 'Steel pipes', 'DE'),
    bought('2', 'steel  PIPES', 'FR', 1, 2),
    bought('3', 'Copper', 'DE', 2),
    bought('4', 'Copper', 'DE', 9),
  ];

  it('count what a recount counts, in parts as well', async () => {
    await world.responses.upsertMany(four);
    const rollups = rollupsOf(world.parts());
    for (const by of [
      null,
      'product',
      'country',
      'account',
      'class',
      'channel',
      'month',
    ] as const) {
      const { source, ...counted } = await rollups.tally(asked({ by }));
      const { source: _source, ...recounted } = await rollups.recount(asked({ by }));
      expect(counted).toEqual(recounted);
      expect(counted.all.n).toBe(3);
      expect(source).toEqual({ from: 'rollups', reason: null });
    }
  });

  it('read days that stand, and not their responses', async () => {
    await world.responses.upsertMany(four);
    const rollups = rollupsOf(world.parts());
    const before = await rollups.tally(asked({ by: 'product' }));
    expect(await world.marks()).toBe(1);
    await responseModel(connection).collection.updateMany({}, { $unset: { facts: 1 } } as object);
    await responseModel(connection).collection.updateMany({}, { $set: { answers: 0 } } as object);
    expect(await rollups.tally(asked({ by: 'product' }))).toEqual(before);
  });

  const october = {
    from: Date.UTC(2026, 9, 1),
    to: Date.UTC(2026, 10, 1),
  };

  it('add a month up once, and read neither its days nor its responses again', async () => {
    await world.responses.upsertMany(four);
    const rollups = rollupsOf(world.parts());
    const where: readonly Condition[] = [{ field: 'product', values: ['COPPER'] }];
    const requests = [
      ...[null, 'product', 'month'].map((by) => ({ by }) as Partial<TallyRequest>),
      { where },
    ].map((changes) => asked({ ...october, ...changes }));
    const before = [];
    for (const request of requests) before.push(await rollups.tally(request));
    for (const request of requests) await rollups.tally(request);
    expect(before.map(({ all }) => all.n)).toEqual([4, 4, 4, 2]);
    const days = (await world.rollups()).filter(({ span }) => !span.startsWith('month'));
    await world.parts().rollups.deleteMany({ span: { $in: days.map(({ span }) => span) } });
    await responseModel(connection).collection.deleteMany({});
    for (const [index, request] of requests.entries()) {
      expect(await rollups.tally(request)).toEqual(before[index]);
    }
  });

  it('do not add a month up whose days have just been counted', async () => {
    await world.responses.upsertMany(four);
    const rollups = rollupsOf(world.parts());
    await rollups.tally(asked(october));
    expect((await world.rollups()).filter(({ span }) => span.startsWith('month'))).toEqual([]);
  });

  it('forget an erased response in the sums of its month as well', async () => {
    await world.responses.upsertMany(four);
    const rollups = rollupsOf(world.parts());
    for (const _ of [1, 2]) await rollups.tally(asked({ ...october, by: 'product' }));
    expect((await world.rollups()).some(({ span }) => span.startsWith('month'))).toBe(true);
    for (const { id } of four) await world.responses.erase(id);
    await rollups.rollUp(october.from, october.to);
    expect(await world.rollups()).toEqual([]);
  });

  it('count what came between reports, also where a clock change leaves midnight out', async () => {
    const calendar = new DayCalendar('America/Santiago');
    const { from, to } = { from: Date.UTC(2026, 8, 1, 4), to: Date.UTC(2026, 9, 1, 3) };
    const september = asked({ from, to, calendar });
    const rollups = rollupsOf(world.parts('America/Santiago'));
    expect((await rollups.tally(september)).all.n).toBe(0);
    // Row 130 of docs/field-cases.md: the last half hour of 5 September, before 1 o'clock follows.
    const late = { ...bought('1', 'Copper', 'CL'), startedAt: Date.UTC(2026, 8, 6, 3, 30) };
    await world.responses.upsertMany([late]);
    expect((await rollups.tally(september)).all.n).toBe(1);
    expect((await rollups.recount(september)).all.n).toBe(1);
  });

  it('serve one condition, and several values of it', async () => {
    await world.responses.upsertMany(four);
    const rollups = rollupsOf(world.parts());
    const where: readonly Condition[] = [{ field: 'country', values: ['de', 'XX'] }];
    const { all, groups, source } = await rollups.tally(asked({ by: 'month', where }));
    expect([all.n, [...groups.keys()], source.from]).toEqual([2, ['2026-10'], 'rollups']);
  });

  it('say where they cannot serve, and the responses are read instead', async () => {
    await world.responses.upsertMany(four);
    const rollups = rollupsOf(world.parts());
    const where: readonly Condition[] = [{ field: 'country', values: ['DE'] }];
    const { all, groups, source } = await rollups.tally(asked({ by: 'product', where }));
    expect([all.n, [...groups.keys()].sort()]).toEqual([2, ['copper', 'steel pipes']]);
    expect(source).toEqual({ from: 'responses', reason: 'several-segments' });
    const calendar = new DayCalendar('Asia/Shanghai');
    const shanghai = await rollups.tally(asked({ by: 'month', calendar }));
    expect(shanghai.source).toEqual({ from: 'responses', reason: 'other-time-zone' });
  });

  it('read what hangs over at either end of whole days one by one', async () => {
    await world.responses.upsertMany(four);
    const rollups = rollupsOf(world.parts());
    const request = asked({ from: NOON + 1, to: NOON + 2 * DAY_MS + 1 });
    expect((await rollups.tally(request)).all.n).toBe(2);
    expect((await rollups.tally(asked({ from: NOON, to: NOON + 1 }))).all.n).toBe(1);
    expect((await rollups.tally(asked({ from: NOON, to: NOON }))).all.n).toBe(0);
  });

  it('forget an erased response with all its words, and the stone in its place', async () => {
    await world.responses.upsertMany(four);
    const rollups = rollupsOf(world.parts());
    expect((await rollups.tally(asked())).all.causes).not.toEqual([]);
    for (const id of ['1', '2', '3']) await world.responses.erase(id);
    const { all } = await rollups.tally(asked());
    expect([all.n, all.causes]).toEqual([0, []]);
    expect(await responseModel(connection).collection.countDocuments({ erased: true })).toBe(0);
    const rows = await world.parts().rollups.find().toArray();
    expect(JSON.stringify(rows)).not.toContain('cartons');
  });

  it('keep one count of each day and no marks', async () => {
    await world.responses.upsertMany(four);
    const rollups = rollupsOf(world.parts());
    for (const value of [1, 2, 3]) {
      const next = bought('1', 'Steel pipes', 'DE', 0, value);
      await world.responses.upsert({ ...next, updatedAt: next.updatedAt + value });
      await rollups.rollUp(MIDNIGHT, MIDNIGHT + 10 * DAY_MS);
    }
    const counts = new Map(
      (await world.rollups()).map(({ span, count }) => [`${span} ${count}`, span]),
    );
    expect([...counts.values()].sort()).toEqual([...new Set(counts.values())].sort());
    expect(await world.marks()).toBe(0);
  });

  it('are made anew for another zone, and for responses without facts', async () => {
    await world.responses.upsertMany(four);
    await rollupsOf(world.parts()).tally(asked());
    await responseModel(connection).collection.updateMany({}, {
      $unset: { facts: 1, unrolled: 1 },
    } as object);
    const rollups = rollupsOf(world.parts('Asia/Shanghai'));
    const calendar = new DayCalendar('Asia/Shanghai');
    const request = asked({ by: 'product', calendar });
    const { source: _source, ...counted } = await rollups.tally(request);
    const { source: _other, ...recounted } = await rollups.recount(request);
    expect(counted).toEqual(recounted);
    expect(counted.all.n).toBe(3);
  });

  it('know the names that can be asked for', async () => {
    await world.responses.upsertMany(four);
    const rollups = rollupsOf(world.parts());
    await rollups.tally(asked({ to: MIDNIGHT + 10 * DAY_MS }));
    const names = await rollups.namesOf('product');
    expect([...names].sort()).toEqual(['Copper', 'Steel pipes', 'steel  PIPES']);
  });
});
