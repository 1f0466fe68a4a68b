import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appWords } from '../../src/app/words/words.ts';
import { MINUTE_MS } from '../../src/base/instant.ts';
import { POISON_TRIES } from '../../src/core/conversation/poison.ts';
import { requeue } from '../../src/core/conversation/replay.ts';
import { pending } from '../../src/core/outbox/outbox.ts';
import { CHAT } from '../support/kernel/kernel-channel.ts';
import { chose, opened, said } from '../support/kernel/kernel-events.ts';
import { MARKER } from '../support/kernel/kernel-flows.ts';
import { brokenPromises } from '../support/kernel/kernel-invariants.ts';
import { CALM_MS, KernelWorld } from '../support/kernel/kernel-world.ts';
import { runs } from '../support/size.ts';

// notices: poison never quarantined

function triesOf({ heard }: KernelWorld): number {
  return heard.filter((text) => text.includes(MARKER)).length;
}

async function surveyed(): Promise<KernelWorld> {
  const world = new KernelWorld();
  await world.deliver(opened('first', 'I1'));
  await world.pass(CALM_MS);
  return world;
}

describe('an event that no turn survives', () => {
  it('is tried five times within five minutes, set aside, and a person is called', async () => {
    const world = await surveyed();
    await world.deliver(said('a', MARKER));
    await world.pass(5 * MINUTE_MS);
    expect(triesOf(world)).toBe(POISON_TRIES);
    expect(world.store.peek(CHAT)?.mode).toMatchObject({ kind: 'human', reason: 'poison' });
    expect(world.told.size).toBe(1);
    const [aside] = [...world.ledger.quarantined.values()];
    expect(aside).toMatchObject({ event: { id: 'said:a' }, fault: 'the marker was heard' });
    await world.rest();
    expect(brokenPromises(world)).toEqual([]);
  });

  it('waits longer before every further try', async () => {
    const world = await surveyed();
    const moments: number[] = [];
    world.onSwap = (_before, { inbox }) => {
      if ((inbox[0]?.tries ?? 0) > moments.length) moments.push(world.now);
    };
    await world.deliver(said('a', MARKER));
    await world.pass(5 * MINUTE_MS);
    const pauses = moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0));
    expect(pauses.map((pause) => Math.round(pause / 1_000))).toEqual([1, 2, 4]);
  });

  it('holds up what comes after it, and then lets every event of it proceed', async () => {
    const world = await surveyed();
    await world.deliver(said('a', MARKER));
    await world.deliver(said('b', 'I am still here'));
    expect(world.store.peek(CHAT)?.inbox).toHaveLength(2);
    await world.pass(5 * MINUTE_MS);
    expect(world.store.peek(CHAT)?.inbox).toEqual([]);
    await world.deliver(said('c', 'resume'));
    await world.pass(CALM_MS);
    expect(world.channel.seen.at(-1)?.text).toBe('Question 1');
    await world.deliver(said('d', 'good'));
    await world.rest();
    expect([...world.ledger.responses.values()][0]?.answers.map(({ raw }) => raw)).toEqual([
      'good',
    ]);
    expect([...world.ledger.quarantined.keys()]).toEqual([`${CHAT}!said:a`]);
    expect(brokenPromises(world)).toEqual([]);
  });

  it('lets the event right behind it be answered where a person has it already', async () => {
    const world = await surveyed();
    await world.deliver(said('a', MARKER));
    await world.deliver(said('b', 'resume'));
    await world.deliver(said('c', 'good'));
    await world.rest();
    expect([...world.ledger.responses.values()][0]?.answers.map(({ raw }) => raw)).toEqual([
      'good',
    ]);
  });

  it('does not reach another conversation', async () => {
    const world = await surveyed();
    await world.deliver(said('a', MARKER));
    const before = world.now;
    await world.deliver({ ...said('b', 'hello'), conversation: `${CHAT}-2` as typeof CHAT });
    await world.pass(10);
    const reply = world.channel.seen.find(({ text }) => text === 'You said hello');
    expect((reply?.at ?? Number.POSITIVE_INFINITY) - before).toBeLessThan(1_000);
  });

  it('is tried no oftener for being delivered again, or for more that comes behind it', async () => {
    const more = fc.array(fc.constantFrom(said('a', MARKER), said('b', 'b'), said('c', 'c')), {
      maxLength: 12,
    });
    const property = fc.asyncProperty(more, async (events) => {
      const world = await surveyed();
      await world.deliver(said('a', MARKER));
      for (const event of events) {
        await world.pass(500);
        await world.deliver(event);
      }
      await world.rest();
      expect(triesOf(world)).toBe(POISON_TRIES);
      expect(world.ledger.quarantined.size).toBe(1);
      expect(brokenPromises(world)).toEqual([]);
    });
    await fc.assert(property, { numRuns: runs(10) });
  });
});

describe('a flow whose stored state cannot be read any more', () => {
  it('does not keep a pressed button out', async () => {
    const world = await surveyed();
    const stored = world.store.peek(CHAT);
    if (stored?.mode.kind !== 'flow') throw new Error('a survey should be under way');
    const mode = { ...stored.mode, state: 'from another age' };
    await world.store.swap({ ...stored, mode, version: stored.version + 1 });
    world.process().life.end();
    await world.deliver(chose('a', 'q1', '3'));
    await world.pass(5 * MINUTE_MS);
    expect([...world.ledger.quarantined.keys()]).toEqual([`${CHAT}!chose:a`]);
    expect(world.store.peek(CHAT)?.mode.kind).toBe('human');
  });
});

/** Lets the event that is set aside come back, as the command does. */
async function replayOf(world: KernelWorld, id: string): Promise<void> {
  const quarantined = world.ledger.quarantined.get(id);
  const stored = world.store.peek(CHAT);
  if (quarantined === undefined || stored === undefined) throw new Error(`${id} is not set aside`);
  const back = requeue(stored, quarantined, world.now);
  await world.store.swap({ ...back, version: stored.version + 1, stamp: `replay of ${id}` });
}

describe('an event that an operator brings back', () => {
  it('is answered where the cause is gone, and the buyer was told once that it was not', async () => {
    const world = await surveyed();
    const broken = world.store.peek(CHAT);
    if (broken?.mode.kind !== 'flow') throw new Error('a survey should be under way');
    const mode = { ...broken.mode, flow: 'of another version' };
    await world.store.swap({ ...broken, mode, version: broken.version + 1 });
    world.process().life.end();
    await world.deliver(said('a', 'good'));
    await world.pass(CALM_MS);
    expect(world.channel.seen.filter(({ text }) => text === appWords('en').apology)).toHaveLength(
      1,
    );
    const held = world.store.peek(CHAT);
    if (held?.mode.kind !== 'human') throw new Error('a person should have it');
    const cured = { ...held.mode, resume: broken.mode };
    await world.store.swap({ ...held, mode: cured, version: held.version + 1 });
    world.process().life.end();
    await replayOf(world, `${CHAT}!said:a`);
    await world.pass(CALM_MS);
    expect(world.channel.seen.at(-1)?.text).toBe('Question 2');
    expect(world.channel.seen.filter(({ text }) => text === appWords('en').apology)).toHaveLength(
      1,
    );
    await world.rest();
    expect([...world.ledger.responses.values()][0]?.answers.map(({ raw }) => raw)).toEqual([
      'good',
    ]);
    expect(brokenPromises(world)).toEqual([]);
  });

  it('is set aside again where it fails again, under an id of its own', async () => {
    const world = await surveyed();
    await world.deliver(said('a', MARKER));
    await world.pass(5 * MINUTE_MS);
    world.process().life.end();
    await replayOf(world, `${CHAT}!said:a`);
    await world.pass(5 * MINUTE_MS);
    expect([...world.ledger.quarantined.keys()]).toEqual([`${CHAT}!said:a`, `${CHAT}!said:a!1`]);
    expect(world.channel.seen.filter(({ text }) => text === appWords('en').apology)).toHaveLength(
      1,
    );
    expect(world.store.peek(CHAT)?.mode).toMatchObject({ kind: 'human', reason: 'poison' });
  });
});

describe('a job of a kind that nobody here knows', () => {
  it('is set aside, and what stands behind it goes on', async () => {
    const world = await surveyed();
    const stored = world.store.peek(CHAT);
    if (stored === undefined) throw new Error('a survey should be under way');
    const job = { kind: 'wave', text: 'from a newer version' } as never;
    const outbox = [pending(`${CHAT}#900`, job, world.now)];
    await world.store.swap({ ...stored, outbox, version: stored.version + 1 });
    world.process().life.end();
    await world.deliver(said('a', 'good'));
    const before = world.now;
    await world.pass(CALM_MS);
    const next = world.channel.seen.find(({ text }) => text === 'Question 2');
    expect((next?.at ?? Number.POSITIVE_INFINITY) - before).toBeLessThan(2_000);
    expect(world.ledger.quarantined.get(`${CHAT}!${CHAT}#900`)).toMatchObject({ entry: { job } });
    await world.rest();
    expect(brokenPromises(world)).toEqual([]);
  });
});
