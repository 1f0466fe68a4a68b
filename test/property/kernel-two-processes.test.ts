import fc, { type Scheduler } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InboundEvent } from '../../src/core/contract/event.ts';
import { CHAT } from '../support/kernel/kernel-channel.ts';
import { chose, claimed, opened, released, said } from '../support/kernel/kernel-events.ts';
import { brokenPromises, outcomeOf } from '../support/kernel/kernel-invariants.ts';
import { otherThan } from '../support/kernel/kernel-runs.ts';
import { play } from '../support/kernel/kernel-scenarios.ts';
import { CALM_MS, KernelWorld } from '../support/kernel/kernel-world.ts';
import { runs } from '../support/size.ts';

// notices: a takeover does not drop what the bot was still to say
// notices: a lost race counts as won

/** A world with two processes and an open question, in which a scheduler decides who goes next. */
async function raced(
  scheduler: Scheduler,
  race: (world: KernelWorld) => readonly Promise<unknown>[],
) {
  const state = { racing: false };
  const turn = () => (state.racing ? scheduler.schedule(Promise.resolve()) : Promise.resolve());
  const world = new KernelWorld({ turn });
  world.begin();
  world.begin();
  await world.deliver(opened('first', 'I1'));
  await world.pass(CALM_MS);
  state.racing = true;
  await scheduler.waitFor(Promise.all(race(world)));
  await scheduler.waitIdle();
  state.racing = false;
  return world;
}

const ANSWERS: readonly InboundEvent[] = [
  said('a', 'one'),
  said('b', 'two'),
  chose('c', 'q2', '3'),
  said('d', 'four'),
];
const deliveries = fc.array(fc.tuple(fc.constantFrom(...ANSWERS), fc.nat({ max: 1 })), {
  minLength: 2,
  maxLength: 10,
});

/** The same events one after the other, in the order in which the racing processes took them. */
async function inOrderTaken(world: KernelWorld): Promise<KernelWorld> {
  const seen = world.store.peek(CHAT)?.seen.flatMap(({ ids }) => ids) ?? [];
  const all = [opened('first', 'I1'), ...ANSWERS];
  const events = seen.flatMap((id) => all.filter((event) => event.id === id));
  const other = new KernelWorld();
  await play(other, { name: 'in order', acts: events.map((event) => ({ events: [event] })) });
  return other;
}

describe('two processes with one store', () => {
  it('take every event once and answer in one order, whichever of them gets what and when', async () => {
    const property = fc.asyncProperty(fc.scheduler(), deliveries, async (scheduler, list) => {
      const world = await raced(scheduler, (racing) => [
        ...list.map(([event, index]) => racing.deliver(event, racing.alive()[index])),
        ...racing.alive().map(({ engine }) => engine.sweep()),
      ]);
      const expected = await inOrderTaken(world);
      await world.rest();
      expect(brokenPromises(world)).toEqual([]);
      expect(otherThan(outcomeOf(expected), outcomeOf(world))).toEqual([]);
      expect(new Set(world.channel.seen.map(({ id }) => id)).size).toBe(world.channel.seen.length);
    });
    await fc.assert(property, { numRuns: runs(80) });
  });
});

/** How many words of the bot come after the moment at which a person is known to hold the talk. */
function botWordsAfterTakeover(world: KernelWorld) {
  let before: number | undefined;
  world.onSwap = (_old, { mode }) => {
    if (mode.kind === 'human' && mode.by !== undefined) before ??= world.channel.seen.length;
  };
  return () =>
    before === undefined
      ? Number.POSITIVE_INFINITY
      : world.channel.seen.slice(before).filter(({ by }) => by === undefined).length;
}

describe('a person who takes over while the bot answers', () => {
  it('is followed by one message of the bot at most', async () => {
    const first = fc.constantFrom<readonly InboundEvent[]>(
      [said('a', 'one')],
      [said('a', 'one'), said('b', 'two'), said('c', 'three')],
      [said('a', 'human')],
    );
    const property = fc.asyncProperty(fc.scheduler(), first, async (scheduler, events) => {
      let count = () => Number.POSITIVE_INFINITY;
      const world = await raced(scheduler, (racing) => {
        count = botWordsAfterTakeover(racing);
        const [one, other] = racing.alive();
        const said = events.map((event) => racing.deliver(event, one));
        return [...said, racing.deliver(claimed('ann'), other)];
      });
      await world.pass(CALM_MS);
      expect(count()).toBeLessThanOrEqual(1);
      expect(world.store.peek(CHAT)?.mode).toMatchObject({ kind: 'human', by: 'ann' });
      await world.rest();
      expect(brokenPromises(world)).toEqual([]);
    });
    await fc.assert(property, { numRuns: runs(100) });
  });

  it('holds it alone: the second to claim changes nothing, and cannot speak', async () => {
    const property = fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const world = await raced(scheduler, (racing) => {
        const [one, other] = racing.alive();
        return [racing.deliver(claimed('ann'), one), racing.deliver(claimed('bob'), other)];
      });
      const seen = world.store.peek(CHAT)?.seen.flatMap(({ ids }) => ids) ?? [];
      const first = seen.find((id) => id.startsWith('claimed'));
      const { mode } = world.store.peek(CHAT) ?? {};
      expect(mode).toMatchObject({ kind: 'human', by: first === 'claimed:ann' ? 'ann' : 'bob' });
    });
    await fc.assert(property, { numRuns: runs(20) });
  });

  it('silences what was refused at that moment: it is not tried again', async () => {
    const world = new KernelWorld({
      script: (_attempt, { text }) =>
        text === 'Question 2' ? { kind: 'pause', ms: 5_000 } : undefined,
    });
    await world.deliver(opened('first', 'I1'));
    await world.pass(CALM_MS);
    await Promise.all([world.deliver(said('a', 'one')), world.deliver(claimed('ann'))]);
    await world.rest();
    expect(world.channel.seen.map(({ text }) => text)).toEqual(['Question 1']);
    expect(world.channel.attempts).toBe(2);
  });

  it('gives the buyer the very question back that was open', async () => {
    const world = new KernelWorld();
    await world.deliver(opened('first', 'I1'));
    await world.pass(10);
    await world.deliver(said('a', 'one'));
    await world.deliver(claimed('ann'));
    await world.pass(CALM_MS);
    await world.deliver(released('ann'));
    await world.pass(CALM_MS);
    expect(world.channel.seen.at(-1)?.text).toBe('Question 2');
  });
});
