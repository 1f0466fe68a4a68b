import fc from 'fast-check';
import type mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/core/instant.ts';
import type { Response } from '../../src/core/response.ts';
import { DayCalendar } from '../../src/insight/day-calendar.ts';
import { ruleTagger } from '../../src/insight/rule-tagger.ts';
import type { Tally } from '../../src/insight/tally/tally.ts';
import { tallyRequested } from '../../src/insight/tally/tally-request.ts';
import { connect } from '../../src/store/connect.ts';
import type { RollupParts } from '../../src/store/rollup-parts.ts';
import { type RollupStore, rollupsOf } from '../../src/store/rollup-store.ts';
import { answer, NOON, response } from '../fixtures/insight/response.ts';
import { type Around, RollupWorld } from '../support/rollup-world.ts';
import { storesUnderTest, type TestStore } from '../support/stores.ts';

const MIDNIGHT = NOON - 12 * HOUR_MS;
const DAYS = 3;
const tagger = ruleTagger();
const calendar = new DayCalendar('UTC');
const request = { from: MIDNIGHT, to: MIDNIGHT + DAYS * DAY_MS, where: [], calendar };

/** One thing that happens to a response: it is written with a score on a day, or erased. */
const change = fc.record({
  id: fc.constantFrom('1', '2', '3', '4'),
  day: fc.nat({ max: DAYS - 1 }),
  value: fc.integer({ min: 1, max: 5 }),
  product: fc.constantFrom('Copper', 'copper', 'Tin'),
  isErased: fc.boolean(),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

class Dead extends Error {}

describe.each(storesUnderTest())('rollups of responses that change, on $name', ({ open }) => {
  let server: TestStore;
  let connection: mongoose.Connection;
  let world: RollupWorld;
  let moment = 0;

  beforeAll(async () => {
    server = await open();
    connection = await connect(server.uri);
    world = new RollupWorld(connection);
    await world.responses.ensureIndexes();
    await rollupsOf(world.parts()).ensureIndexes();
  });
  afterAll(async () => {
    await connection?.close();
    await server?.close();
  });

  async function apply({ id, day, value, product, isErased }: Change): Promise<void> {
    if (isErased) return await world.responses.erase(id);
    const startedAt = MIDNIGHT + day * DAY_MS + HOUR_MS;
    moment += 1;
    const subject = { verified: true, shipment: { reference: id, product } };
    const answers = [answer('overall', { kind: 'satisfaction', value })];
    const updatedAt = startedAt + DAYS * DAY_MS + moment;
    await world.responses.upsert(response(id, { startedAt, updatedAt, subject, answers }));
  }

  /** The rollups against a count from the responses themselves, with nothing kept in between. */
  async function demandExact(parts: RollupParts): Promise<void> {
    const stored: Response[] = [];
    for await (const one of world.responses.startedBetween(request.from, request.to)) {
      stored.push(one);
    }
    for (const by of [null, 'product'] as const) {
      const { source: _source, ...counted } = await rollupsOf(parts).tally({ ...request, by });
      expect(counted).toEqual(tallyRequested(stored, { ...request, by }, tagger));
    }
  }

  it('give the numbers of a recount after any edits, moves and erasures', async () => {
    const steps = fc.array(fc.tuple(change, fc.boolean()), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(steps, async (changes) => {
        await world.clear();
        for (const [one, isReported] of changes) {
          await apply(one);
          if (isReported) await demandExact(world.parts());
        }
        await demandExact(world.parts());
        expect(await world.marks()).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  it('give them where whoever counts dies between any two steps', async () => {
    const lives = fc.array(fc.tuple(fc.array(change, { maxLength: 4 }), fc.nat({ max: 14 })), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(lives, async (all) => {
        await world.clear();
        for (const [changes, steps] of all) {
          for (const one of changes) await apply(one);
          await dieAfter(steps);
        }
        await demandExact(world.parts());
        expect(await world.marks()).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  async function dieAfter(
    steps: number,
    deed = async (rollups: RollupStore): Promise<void> =>
      await rollups.rollUp(request.from, request.to),
  ): Promise<void> {
    let left = steps;
    const dying = world.parts('UTC', async () => {
      left -= 1;
      if (left < 0) throw new Dead();
    });
    await deed(rollupsOf(dying)).catch((error: unknown) => {
      if (!(error instanceof Dead)) throw error;
    });
  }

  it('give them where two processes count while others write, in any order of steps', async () => {
    const changes = fc.array(change, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), changes, changes, async (scheduler, first, second) => {
        await world.clear();
        for (const one of first) await apply(one);
        const around = async (): Promise<void> => await scheduler.schedule(Promise.resolve());
        const count = async (): Promise<void> => {
          const rollups = rollupsOf(world.parts('UTC', around));
          await rollups.rollUp(request.from, request.to);
          await rollups.rollUp(request.from, request.to);
        };
        const write = async (): Promise<void> => {
          for (const one of second) {
            await around();
            await apply(one);
          }
        };
        await scheduler.waitFor(Promise.all([count(), count(), write()]));
        await demandExact(world.parts());
        expect(await world.marks()).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  const month = { ...request, from: Date.UTC(2026, 9, 1), to: Date.UTC(2026, 10, 1) };

  /** As a report asks: what is due is counted, and the month added up if nothing was. */
  async function demandExactMonth(parts: RollupParts): Promise<void> {
    const stored: Response[] = [];
    for await (const one of world.responses.startedBetween(month.from, month.to)) stored.push(one);
    for (const by of ['product', null] as const) {
      const { source: _source, ...counted } = await rollupsOf(parts).tally({ ...month, by });
      expect(counted).toEqual(tallyRequested(stored, { ...month, by }, tagger));
    }
  }

  async function startMonth(): Promise<void> {
    await world.clear();
    await rollupsOf(world.parts()).rollUp(month.from, month.to);
    await demandExactMonth(world.parts());
  }

  it('are summed up by the month with the same numbers after any change', async () => {
    const steps = fc.array(fc.tuple(change, fc.nat({ max: 2 })), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(steps, async (changes) => {
        await startMonth();
        for (const [one, reports] of changes) {
          await apply(one);
          for (let report = 0; report < reports; report += 1) await demandExactMonth(world.parts());
        }
        await demandExactMonth(world.parts());
        await demandExactMonth(world.parts());
      }),
      { numRuns: 15 },
    );
  });

  it('are so where whoever adds months up dies between any two steps', async () => {
    const lives = fc.array(fc.tuple(change, fc.nat({ max: 24 })), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(lives, async (all) => {
        await startMonth();
        for (const [one, steps] of all) {
          await apply(one);
          await dieAfter(steps, async (rollups) => {
            await rollups.tally({ ...month, by: 'product' });
            await rollups.tally({ ...month, by: 'product' });
          });
          await demandExactMonth(world.parts());
        }
        await demandExactMonth(world.parts());
      }),
      { numRuns: 15 },
    );
  });

  it('are so where two processes add months up while others write', async () => {
    const changes = fc.array(change, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), changes, async (scheduler, written) => {
        await startMonth();
        const around = async (): Promise<void> => await scheduler.schedule(Promise.resolve());
        const report = async (): Promise<void> => {
          const rollups = rollupsOf(world.parts('UTC', around));
          for (const by of ['product', 'product', null] as const) {
            await rollups.tally({ ...month, by });
          }
        };
        const write = async (): Promise<void> => {
          for (const one of written) {
            await around();
            await apply(one);
          }
        };
        await scheduler.waitFor(Promise.all([report(), report(), write()]));
        await demandExactMonth(world.parts());
        await demandExactMonth(world.parts());
        expect(await world.marks()).toBe(0);
      }),
      { numRuns: 15 },
    );
  });

  /** How many steps of a report there are where its month stands, and where it is yet to be made. */
  const STEPS = [6, 14] as const;
  /** After how many steps the other process dies: within its counting of a day, or never. */
  const DEATHS = [0, 8, 10, 11, 12, 13, 14, 99] as const;

  it.each(DEATHS)(
    'are whole where another counts up to step %i between two steps',
    async (death) => {
      await startMonth();
      const written: Change = { id: '1', day: 1, value: 1, product: 'Tin', isErased: false };
      await apply({ ...written, id: '2', day: 2 });
      const reported = async (around?: Around) =>
        await rollupsOf(world.parts('UTC', around)).tally({ ...month, by: 'product' });
      for (const [isMade, steps] of [true, false].map((is, at) => [is, STEPS[at] ?? 0] as const)) {
        for (let step = 0; step < steps; step += 1) {
          await apply(written);
          await reported();
          if (isMade) await reported();
          let left = step;
          const { all } = await reported(async () => {
            left -= 1;
            if (left !== -1) return;
            await apply({ ...written, value: 2 });
            await dieAfter(death);
          });
          expect([step, left < 0, all.n, total(all)]).toEqual([step, true, 2, 2]);
        }
      }
      await demandExactMonth(world.parts());
    },
  );

  function total({ questions }: Tally): number {
    return questions.flatMap(({ scores }) => scores).reduce((sum, [, count]) => sum + count, 0);
  }
});
