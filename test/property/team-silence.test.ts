import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../src/base/instant.ts';
import { isOpen } from '../../src/team/cases/case.ts';
import type { SendFault } from '../support/kernel/kernel-channel.ts';
import { claimed, opened, said, staffSaid } from '../support/kernel/kernel-events.ts';
import { CALM_MS, KernelWorld } from '../support/kernel/kernel-world.ts';
import { runs } from '../support/size.ts';
import { TalkedCase } from '../support/team/talked-case.ts';

const LI = 'slack:U0LI';
const WANG = 'slack:U0WANG';
const THANKS = ['Thank you!', 'thanks a lot', 'Thank you very much for the help', 'great, thanks'];
const WORDS = [
  ...THANKS,
  '1',
  '5',
  'the cartons were wet and broken',
  'you are liars, this is a disgrace!',
  'human',
  'continue',
  'yes',
  'no',
  'hello?',
  '/claim 1',
  'stop',
];

type Step = (play: TalkedCase) => Promise<void>;

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(...WORDS).map(
      (text): Step =>
        (play) =>
          play.buys(text),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('1', '5', 'yes', 'no').map(
      (value): Step =>
        (play) =>
          play.presses(value),
    ),
  },
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        fc.constantFrom(LI, WANG),
        fc.constantFrom(
          '/claim 1',
          '/claim 1',
          '#1 We are checking it.',
          '/release 1',
          '/assign 1 Wang',
          '/note 1 a note',
          '/resolve 1 apology We are sorry.',
        ),
      )
      .map(
        ([by, text]): Step =>
          (play) =>
            play.works(by, text),
      ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(5 * SECOND_MS, 10 * MINUTE_MS, 3 * HOUR_MS, 2 * DAY_MS).map(
      (ms): Step =>
        (play) =>
          play.waits(ms),
    ),
  },
);

/** A survey whose buyer has just become angry. */
async function angered(): Promise<TalkedCase> {
  const play = new TalkedCase();
  await play.begins([LI, WANG]);
  await play.buys('yes');
  await play.buys('1, you are liars, this is a disgrace!');
  expect(play.cases()).toHaveLength(1);
  return play;
}

describe('a buyer whom staff hold', () => {
  it('hears nothing of the bot until they are given back, whatever happens (C7)', async () => {
    let heldSteps = 0;
    const property = fc.asyncProperty(
      fc.array(step, { minLength: 4, maxLength: 25 }),
      async (steps) => {
        const play = await angered();
        for (const take of steps) {
          const held = play.isHeld();
          const before = play.bySelf().length;
          await take(play);
          if (!held || !play.isHeld()) continue;
          heldSteps += 1;
          expect(play.bySelf().slice(before)).toEqual([]);
        }
        expect(play.lostWords()).toEqual([]);
      },
    );
    await fc.assert(property, { numRuns: runs(150) });
    expect(heldSteps).toBeGreaterThan(runs(150));
  });

  it('hears every word of theirs, and they every word of the buyer', async () => {
    const words = fc.array(fc.constantFrom(...WORDS.filter((text) => text !== 'stop')), {
      minLength: 1,
      maxLength: 6,
    });
    const property = fc.asyncProperty(words, async (texts) => {
      const play = await angered();
      await play.works(LI, '/claim 1');
      for (const [index, text] of texts.entries()) {
        await play.buys(text);
        expect(play.team().at(-1)).toBe(`💬 Anna: ${text}`);
        await play.works(LI, `#1 answer ${index}`);
        expect(play.heard().at(-1)).toBe(`answer ${index}`);
      }
    });
    await fc.assert(property, { numRuns: runs(30) });
  });

  it('sees at most one message that was already on its way (C7)', async () => {
    const faults = fc.constantFrom<SendFault | undefined>(
      undefined,
      { kind: 'pause', ms: 20_000 },
      { kind: 'refused' },
      { kind: 'reset-before' },
      { kind: 'reset-after' },
      { kind: 'hang', arrives: false },
      { kind: 'hang', arrives: true },
    );
    const moments = fc.tuple(fc.nat(3), fc.nat(15_000), fc.nat(60_000));
    let late = 0;
    const property = fc.asyncProperty(faults, moments, async (fault, [ticks, before, after]) => {
      const world = new KernelWorld({
        finds: true,
        script: (attempt, { by }) => (by === undefined && attempt >= 2 ? fault : undefined),
      });
      await world.deliver(opened('first', 'I1'));
      await world.pass(CALM_MS);
      await world.deliver(said('a', 'one'));
      for (let tick = 0; tick < ticks; tick += 1) await world.sweep();
      await world.pass(before);
      await world.deliver(claimed('ann'));
      const shown = world.channel.seen.length;
      await world.deliver(staffSaid('1', 'ann', 'Ann here'));
      await world.deliver(said('b', 'two'));
      await world.deliver(said('c', 'thank you'));
      await world.pass(after);
      world.channel.release();
      await world.pass(2 * DAY_MS);
      const since = world.channel.seen.slice(shown);
      const ours = new Set(since.filter(({ by }) => by === undefined).map(({ id }) => id));
      late += ours.size;
      expect(ours.size).toBeLessThanOrEqual(1);
      expect(since.filter(({ by }) => by === 'ann').map(({ text }) => text)).toEqual(['Ann here']);
      expect(world.faults).toEqual([]);
    });
    await fc.assert(property, { numRuns: runs(60) });
    expect(late).toBeGreaterThan(0);
  });
});

describe('a thank-you', () => {
  it('reopens nothing and opens nothing, however often it is said', async () => {
    const ends = fc.constantFrom('yes', 'silence', 'asked');
    const thanks = fc.array(fc.constantFrom(...THANKS), { minLength: 1, maxLength: 4 });
    const property = fc.asyncProperty(ends, thanks, async (end, texts) => {
      const play = await angered();
      await play.works(LI, '/claim 1');
      await play.works(LI, '#1 We are checking it.');
      await play.works(LI, '/resolve 1 apology We are sorry.');
      if (end === 'yes') await play.buys('yes');
      if (end === 'silence') await play.waits(5 * DAY_MS);
      for (const text of texts) await play.buys(text);
      await play.waits(HOUR_MS);
      expect(play.cases()).toHaveLength(1);
      expect(play.cases().filter(isOpen)).toEqual([]);
      expect(play.cases()[0]?.reopened).toBe(0);
    });
    await fc.assert(property, { numRuns: runs(40) });
  });
});
