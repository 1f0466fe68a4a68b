import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/base/instant.ts';
import type { RollupParts } from '../../src/insight/rollups/rollup-parts.ts';
import { type Rollups, rollups } from '../../src/insight/rollups/rollups.ts';
import { DayCalendar } from '../../src/insight/scope/day-calendar.ts';
import { ruleTagger } from '../../src/insight/tagging/rule-tagger.ts';
import { tallyRequested } from '../../src/insight/tally/tally-request.ts';
import type { DocumentStore } from '../../src/store/port/document-store.ts';
import { runs } from '../support/size.ts';
import { changeOn, MIDNIGHT, RollupWorld } from '../support/store/rollup-world.ts';
import { documentsIn, storesUnderTest, type TestStore } from '../support/store/stores.ts';

const DAYS = 3;
/** Days that stand together, and days that stand one after the other. */
const daysAtOnce = fc.constantFrom(1, 16);
const tagger = ruleTagger();
const calendar = new DayCalendar('UTC');
const request = { from: MIDNIGHT, to: MIDNIGHT + DAYS * DAY_MS, where: [], calendar };

const change = changeOn([0, 1, 2]);

describe.each(storesUnderTest())('rollups of responses that change, on $name', ({ open }) => {
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

  /** The rollups against a count from the responses themselves, with nothing kept in between. */
  async function demandExact(parts: RollupParts): Promise<void> {
    const stored = await world.stored(request);
    for (const by of [null, 'product'] as const) {
      const { source: _source, ...counted } = await rollups(parts).tally({ ...request, by });
      expect(counted).toEqual(tallyRequested(stored, { ...request, by }, tagger));
    }
  }

  it('give the numbers of a recount after any edits, moves and erasures', async () => {
    const steps = fc.array(fc.tuple(change, fc.boolean()), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(steps, async (changes) => {
        await world.clear();
        for (const [one, isReported] of changes) {
          await world.apply(one);
          if (isReported) await demandExact(world.parts());
        }
        await demandExact(world.parts());
        expect(await world.marks()).toBe(0);
      }),
      { numRuns: runs(25) },
    );
  });

  it('give them where the process that counts dies between any two steps', async () => {
    const life = fc.tuple(fc.array(change, { maxLength: 4 }), fc.nat({ max: 60 }), daysAtOnce);
    const lives = fc.array(life, {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(lives, async (all) => {
        await world.clear();
        for (const [changes, steps, days] of all) {
          for (const one of changes) await world.apply(one);
          const count = (counting: Rollups) => counting.rollUp(request.from, request.to);
          await world.dieAfter(steps, count, days);
        }
        await demandExact(world.parts());
        expect(await world.marks()).toBe(0);
      }),
      { numRuns: runs(25) },
    );
  });

  it.each([1, 16])(
    'give them where a process dies while it counts what moved, %i days at once',
    async (days) => {
      const count = (counting: Rollups) => counting.rollUp(request.from, request.to);
      const score = { id: '1', value: 4, product: 'Tin', isErased: false };
      for (let steps = 0; steps < 32; steps += 1) {
        await world.clear();
        await world.apply({ ...score, day: 2 });
        await count(rollups(world.parts()));
        await world.apply({ ...score, day: 0 });
        await world.dieAfter(steps, count, days);
        await demandExact(world.parts());
      }
    },
  );

  it('give them where two processes count while others write, in any order of steps', async () => {
    const changes = fc.array(change, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        daysAtOnce,
        changes,
        changes,
        async (scheduler, days, first, second) => {
          await world.clear();
          for (const one of first) await world.apply(one);
          const around = async (): Promise<void> => await scheduler.schedule(Promise.resolve());
          const count = async (): Promise<void> => {
            const counting = rollups(world.parts('UTC', around, days));
            await counting.rollUp(request.from, request.to);
            await counting.rollUp(request.from, request.to);
          };
          const write = async (): Promise<void> => {
            for (const one of second) {
              await around();
              await world.apply(one);
            }
          };
          await scheduler.waitFor(Promise.all([count(), count(), write()]));
          await demandExact(world.parts());
          expect(await world.marks()).toBe(0);
        },
      ),
      { numRuns: runs(25) },
    );
  });
});
