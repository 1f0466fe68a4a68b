import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/base/instant.ts';
import type { RollupParts } from '../../src/insight/rollups/rollup-parts.ts';
import { rollups } from '../../src/insight/rollups/rollups.ts';
import { DayCalendar } from '../../src/insight/scope/day-calendar.ts';
import { ruleTagger } from '../../src/insight/tagging/rule-tagger.ts';
import type { Tally } from '../../src/insight/tally/tally.ts';
import { tallyRequested } from '../../src/insight/tally/tally-request.ts';
import type { DocumentStore } from '../../src/store/port/document-store.ts';
import { runs } from '../support/size.ts';
import {
  type Around,
  type Change,
  changeOn,
  MIDNIGHT,
  RollupWorld,
} from '../support/store/rollup-world.ts';
import { documentsIn, storesUnderTest, type TestStore } from '../support/store/stores.ts';

const DAYS = 3;
const tagger = ruleTagger();
const calendar = new DayCalendar('UTC');
const change = changeOn([0, 1, 2]);
/** The month of MIDNIGHT. */
const month = { from: Date.UTC(2026, 9, 1), to: Date.UTC(2026, 10, 1), where: [], calendar };

describe.each(storesUnderTest())('months of rollups, on $name', ({ open }) => {
  let server: TestStore;
  let opened: DocumentStore;
  let world: RollupWorld;

  beforeAll(async () => {
    server = await open();
    opened = await documentsIn(server);
    world = new RollupWorld(opened);
  });
  afterAll(async () => {
    await opened?.close();
    await server?.close();
  });

  /** As a report asks: what is due is counted, and the month added up if nothing was. */
  async function demandExactMonth(parts: RollupParts): Promise<void> {
    const stored = await world.stored(month);
    for (const by of ['product', null] as const) {
      const { source: _source, ...counted } = await rollups(parts).tally({ ...month, by });
      expect(counted).toEqual(tallyRequested(stored, { ...month, by }, tagger));
    }
  }

  async function startMonth(): Promise<void> {
    await world.clear();
    await rollups(world.parts()).rollUp(month.from, month.to);
    await demandExactMonth(world.parts());
  }

  /** How many steps of a report there are where its month stands, and where it is yet to be made. */
  const STEPS = [6, 14] as const;
  /** After how many steps the other process dies: within its counting of a day, or never. */
  const DEATHS = [0, 8, 10, 11, 12, 13, 14, 99] as const;

  it.each(DEATHS)(
    'are whole where another counts up to step %i between two steps',
    async (death) => {
      await startMonth();
      const written: Change = { id: '1', day: 1, value: 1, product: 'Tin', isErased: false };
      await world.apply({ ...written, id: '2', day: 2 });
      const reported = async (around?: Around) =>
        await rollups(world.parts('UTC', around)).tally({ ...month, by: 'product' });
      for (const [isMade, steps] of [true, false].map((is, at) => [is, STEPS[at] ?? 0] as const)) {
        for (let step = 0; step < steps; step += 1) {
          await world.apply(written);
          await reported();
          if (isMade) await reported();
          let left = step;
          const { all } = await reported(async () => {
            left -= 1;
            if (left !== -1) return;
            await world.apply({ ...written, value: 2 });
            await world.dieAfter(death, (counting) =>
              counting.rollUp(MIDNIGHT, MIDNIGHT + DAYS * DAY_MS),
            );
          });
          expect([step, left < 0, all.n, total(all)]).toEqual([step, true, 2, 2]);
        }
      }
      await demandExactMonth(world.parts());
    },
  );

  it('are summed up by the month with the same numbers after any change', async () => {
    const steps = fc.array(fc.tuple(change, fc.nat({ max: 2 })), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(steps, async (changes) => {
        await startMonth();
        for (const [one, reports] of changes) {
          await world.apply(one);
          for (let report = 0; report < reports; report += 1) await demandExactMonth(world.parts());
        }
        await demandExactMonth(world.parts());
        await demandExactMonth(world.parts());
      }),
      { numRuns: runs(15) },
    );
  });

  it('are so where the process that adds months up dies between any two steps', async () => {
    const lives = fc.array(fc.tuple(change, fc.nat({ max: 24 })), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(lives, async (all) => {
        await startMonth();
        for (const [one, steps] of all) {
          await world.apply(one);
          await world.dieAfter(steps, async (counting) => {
            await counting.tally({ ...month, by: 'product' });
            await counting.tally({ ...month, by: 'product' });
          });
          await demandExactMonth(world.parts());
        }
        await demandExactMonth(world.parts());
      }),
      { numRuns: runs(15) },
    );
  });

  it('are so where two processes add months up while others write', async () => {
    const changes = fc.array(change, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), changes, async (scheduler, written) => {
        await startMonth();
        const around = async (): Promise<void> => await scheduler.schedule(Promise.resolve());
        const report = async (): Promise<void> => {
          const counting = rollups(world.parts('UTC', around));
          for (const by of ['product', 'product', null] as const) {
            await counting.tally({ ...month, by });
          }
        };
        const write = async (): Promise<void> => {
          for (const one of written) {
            await around();
            await world.apply(one);
          }
        };
        await scheduler.waitFor(Promise.all([report(), report(), write()]));
        await demandExactMonth(world.parts());
        await demandExactMonth(world.parts());
        expect(await world.marks()).toBe(0);
      }),
      { numRuns: runs(15) },
    );
  });

  function total({ questions }: Tally): number {
    return questions.flatMap(({ scores }) => scores).reduce((sum, [, count]) => sum + count, 0);
  }
});
