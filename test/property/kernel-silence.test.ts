import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../src/base/instant.ts';
import type { SendFault } from '../support/kernel/kernel-channel.ts';
import { CHAT } from '../support/kernel/kernel-channel.ts';
import { claimed, opened, said, staffSaid } from '../support/kernel/kernel-events.ts';
import { brokenPromises } from '../support/kernel/kernel-invariants.ts';
import { CALM_MS, KernelWorld } from '../support/kernel/kernel-world.ts';
import { runs } from '../support/size.ts';

// notices: the rest is sent to a buyer who is gone

function textsOf(world: KernelWorld): readonly string[] {
  return world.channel.seen.map(({ text }) => text);
}

describe('a buyer who says stop', () => {
  it('gets nothing of what was still to be said but the goodbye', async () => {
    const faults = fc.constantFrom<SendFault>(
      { kind: 'pause', ms: 20_000 },
      { kind: 'refused' },
      { kind: 'reset-before' },
    );
    const property = fc.asyncProperty(
      faults,
      fc.integer({ min: 0, max: 15_000 }),
      async (fault, ms) => {
        const world = new KernelWorld({
          script: (_attempt, { text }) => (text === 'Question 2' ? fault : undefined),
        });
        await world.deliver(opened('first', 'I1'));
        await world.pass(CALM_MS);
        await world.deliver(said('a', 'one'));
        await world.deliver(said('b', 'two'));
        await world.pass(ms);
        await world.deliver(said('c', 'stop'));
        const stopped = world.now;
        await world.rest();
        const after = world.channel.seen.filter(({ at }) => at > stopped + 5);
        expect(after.filter(({ text }) => text !== 'Goodbye')).toEqual([]);
        expect(textsOf(world)).toContain('Goodbye');
        expect(world.store.peek(CHAT)).toMatchObject({ optedOut: true, timers: [] });
      },
    );
    await fc.assert(property, { numRuns: runs(30) });
  });

  it('is not asked again what may have arrived, and the transcript says that it may', async () => {
    const world = new KernelWorld({
      script: (_attempt, { text }) => (text === 'Question 2' ? { kind: 'reset-after' } : undefined),
    });
    await world.deliver(opened('first', 'I1'));
    await world.pass(CALM_MS);
    await world.deliver(said('a', 'one'));
    await world.pass(10);
    await world.deliver(said('b', 'stop'));
    await world.rest();
    expect(textsOf(world)).toEqual(['Question 1', 'Question 2', 'Goodbye']);
    expect(world.ledger.talk().find(({ text }) => text === 'Question 2')?.delivery).toBe(
      'in-doubt',
    );
    expect(brokenPromises(world)).toEqual([]);
  });

  it('is heard while a person holds the talk', async () => {
    const world = new KernelWorld();
    await world.deliver(opened('first', 'I1'));
    await world.pass(CALM_MS);
    await world.deliver(claimed('ann'));
    await world.deliver(said('b', 'stop'));
    await world.rest();
    expect(world.store.peek(CHAT)).toMatchObject({ optedOut: true, mode: { kind: 'human' } });
  });
});

describe('a buyer who blocks us', () => {
  it('is told nothing more, and the survey ends as unreachable with its answers', async () => {
    const world = new KernelWorld({
      script: (_attempt, { text }) => (text === 'Question 2' ? { kind: 'gone' } : undefined),
    });
    await world.deliver(opened('first', 'I1'));
    await world.pass(CALM_MS);
    await Promise.all([world.deliver(said('a', 'one')), world.deliver(said('b', 'two'))]);
    await world.rest();
    expect(textsOf(world)).toEqual(['Question 1']);
    expect(world.channel.attempts).toBe(2);
    expect(world.store.peek(CHAT)?.reachable).toBe(false);
    const [response] = [...world.ledger.responses.values()];
    expect(response).toMatchObject({ end: 'unreachable' });
    expect(response?.answers.map(({ raw }) => raw)).toEqual(['one', 'two']);
    expect(brokenPromises(world)).toEqual([]);
  });

  it('counts as reachable again once a message arrives', async () => {
    const world = new KernelWorld({
      script: (attempt) => (attempt === 1 ? { kind: 'gone' } : undefined),
    });
    await world.deliver(said('a', 'hello'));
    await world.pass(CALM_MS);
    expect(world.store.peek(CHAT)?.reachable).toBe(false);
    await world.deliver(said('b', 'I am back'));
    await world.pass(CALM_MS);
    expect(world.store.peek(CHAT)?.reachable).toBe(true);
  });
});

describe('a person who holds a talk', () => {
  it('speaks alone: only the holder is heard, and the bot is not', async () => {
    const world = new KernelWorld();
    await world.deliver(opened('first', 'I1'));
    await world.pass(CALM_MS);
    await world.deliver(claimed('ann'));
    await world.deliver(staffSaid('1', 'ann', 'Hello from Ann'));
    await world.deliver(staffSaid('2', 'bob', 'Hello from Bob'));
    await world.deliver(said('a', 'one'));
    await world.pass(HOUR_MS);
    expect(textsOf(world)).toEqual(['Question 1', 'Hello from Ann']);
    expect(world.channel.seen.at(-1)?.by).toBe('ann');
  });

  it('is not given the same invitation twice when the buyer opens it again meanwhile', async () => {
    const world = new KernelWorld();
    await world.deliver(opened('first', 'I1'));
    await world.pass(CALM_MS);
    await world.deliver(claimed('ann'));
    await world.deliver(opened('again', 'I1'));
    await world.pass(CALM_MS);
    expect(world.store.peek(CHAT)?.waiting).toEqual([]);
  });
});
