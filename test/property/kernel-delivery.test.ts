import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, SECOND_MS } from '../../src/base/instant.ts';
import { DOUBTS_LIMIT, TRIES_LIMIT } from '../../src/core/outbox/outbox.ts';
import { CHAT, type SendFault } from '../support/kernel/kernel-channel.ts';
import { opened, said } from '../support/kernel/kernel-events.ts';
import { brokenPromises, outcomeOf } from '../support/kernel/kernel-invariants.ts';
import { otherThan, straight } from '../support/kernel/kernel-runs.ts';
import { play, SCENARIOS } from '../support/kernel/kernel-scenarios.ts';
import { CALM_MS, KernelWorld } from '../support/kernel/kernel-world.ts';
import { runs } from '../support/size.ts';

// notices: retries without end
// notices: a pause that a platform asks for is not kept by the next message

const TALK = { name: 'a talk', acts: SCENARIOS[0]?.acts ?? [] };

const pause = fc
  .integer({ min: 1, max: 30 })
  .map((seconds): SendFault => ({ kind: 'pause', ms: seconds * SECOND_MS }));
const refusal = fc.constant<SendFault>({ kind: 'refused' });
const resetBefore = fc.constant<SendFault>({ kind: 'reset-before' });
const resetAfter = fc.constant<SendFault>({ kind: 'reset-after' });

/** Which attempts fail and how; every third at the latest succeeds. */
function storm(fault: fc.Arbitrary<SendFault>): fc.Arbitrary<readonly (SendFault | undefined)[]> {
  const three = fc.tuple(
    fc.option(fault, { nil: undefined }),
    fc.option(fault, { nil: undefined }),
  );
  return fc
    .array(three, { maxLength: 30 })
    .map((pairs) => pairs.flatMap((pair) => [...pair, undefined]));
}

async function throughStorm(faults: readonly (SendFault | undefined)[], finds: boolean) {
  const world = new KernelWorld({ script: (attempt) => faults[attempt - 1], finds });
  await play(world, { ...TALK, acts: TALK.acts.map((act) => ({ ...act, quietMs: HOUR_MS })) });
  return world;
}

function repeats({ channel }: KernelWorld): number {
  return channel.seen.length - new Set(channel.seen.map(({ id }) => id)).size;
}

async function afterStorm(fault: fc.Arbitrary<SendFault>, finds: boolean, repeatsAllowed: boolean) {
  const { outcome } = await straight(TALK);
  const property = fc.asyncProperty(storm(fault), async (faults) => {
    const world = await throughStorm(faults, finds);
    expect(brokenPromises(world)).toEqual([]);
    expect(otherThan(outcome, outcomeOf(world))).toEqual([]);
    expect(repeats(world)).toBeLessThanOrEqual(repeatsAllowed ? world.channel.silent : 0);
  });
  await fc.assert(property, { numRuns: runs(25) });
}

describe('a platform that asks us to slow down', () => {
  it('gets every message in order and no attempt before it allows one', () =>
    afterStorm(fc.oneof(pause, refusal), false, false));

  it('is obeyed no longer than eight attempts, and then the next message has its turn', async () => {
    const world = new KernelWorld({
      script: (_attempt, { text }) =>
        text === 'Question 1' ? { kind: 'pause', ms: SECOND_MS } : undefined,
    });
    await world.deliver(opened('first', 'I1'));
    await world.pass(10);
    await world.deliver(said('a', 'one'));
    await world.rest();
    expect(world.channel.attempts).toBe(TRIES_LIMIT + 2);
    const fates = world.ledger.talk().map(({ text, delivery }) => [text, delivery]);
    expect(fates).toContainEqual(['Question 1', 'failed']);
    expect(fates).toContainEqual(['Question 2', 'sent']);
    expect(brokenPromises(world)).toEqual([]);
  });

  it('is not waited for when it asks for a day', async () => {
    const world = new KernelWorld({ script: () => ({ kind: 'pause', ms: DAY_MS }) });
    await world.deliver(opened('first', 'I1'));
    await world.pass(CALM_MS);
    expect(world.channel.attempts).toBe(1);
    expect(world.store.peek(CHAT)?.outbox).toEqual([]);
  });
});

describe('a platform that cannot be connected to', () => {
  it('gets every message once, in order', () => afterStorm(resetBefore, false, false));

  it('gets what waited for hours soon after it is there again, and is not beset before', async () => {
    let isThere = false;
    const world = new KernelWorld({
      script: () => (isThere ? undefined : { kind: 'unconnected' }),
    });
    await world.deliver(opened('first', 'I1'));
    await world.pass(3 * HOUR_MS);
    expect(world.channel.seen).toEqual([]);
    expect(world.channel.attempts).toBeLessThan((3 * HOUR_MS) / (30 * SECOND_MS));
    isThere = true;
    await world.pass(40 * SECOND_MS);
    expect(world.channel.seen.map(({ text }) => text)).toEqual(['Question 1']);
    await world.rest();
    expect(brokenPromises(world)).toEqual([]);
  });

  it('is waited for no longer than a day', async () => {
    const world = new KernelWorld({ script: () => ({ kind: 'unconnected' }) });
    await world.deliver(opened('first', 'I1'));
    await world.pass(DAY_MS + HOUR_MS);
    const texts = world.store
      .peek(CHAT)
      ?.outbox.map(({ job }) => (job.kind === 'send' ? job.message.text : ''));
    expect(texts).not.toContain('Question 1');
  });
});

describe('a platform whose answer is lost after it took a message', () => {
  it('shows no message more than once more per lost answer', () =>
    afterStorm(fc.oneof(resetAfter, resetBefore, pause), false, true));

  it('shows every message once where it can be asked what it has', () =>
    afterStorm(fc.oneof(resetAfter, resetBefore, pause), true, false));

  it('is asked again before a message in doubt is repeated, even when it refused to look', async () => {
    const calls: string[] = [];
    const world = new KernelWorld({
      finds: true,
      script: (attempt) => (attempt === 1 ? { kind: 'reset-after' } : undefined),
      faultAt: (_call, name) => {
        if (name === 'find') calls.push(name);
        return name === 'find' && calls.length < 3 ? 'not-done' : undefined;
      },
    });
    await world.deliver(said('a', 'hello'));
    await world.rest();
    expect(calls).toHaveLength(3);
    expect(world.channel.seen).toHaveLength(1);
  });

  it('gets a message at most three times, and then the transcript says that it is in doubt', async () => {
    const world = new KernelWorld({
      script: (_attempt, { text }) => (text === 'Question 1' ? { kind: 'reset-after' } : undefined),
    });
    await world.deliver(opened('first', 'I1'));
    await world.pass(10);
    await world.deliver(said('a', 'one'));
    await world.rest();
    const shown = world.channel.seen.filter(({ text }) => text === 'Question 1');
    expect(shown).toHaveLength(1 + DOUBTS_LIMIT);
    const line = world.ledger.talk().find(({ text }) => text === 'Question 1');
    expect(line?.delivery).toBe('in-doubt');
    expect(brokenPromises(world)).toEqual([]);
  });
});

describe('a message that kills the process that sends it', () => {
  it('is given up, and the next one has its turn', async () => {
    const world: KernelWorld = new KernelWorld({
      faultAt: (_call, name) =>
        name === 'send' && world.channel.seen.length < 20 && !world.channel.arrived(`${CHAT}#3`)
          ? 'crash-after'
          : undefined,
    });
    await world.deliver(opened('first', 'I1'));
    await world.pass(10);
    await world.deliver(said('a', 'one'));
    await world.rest();
    expect(world.channel.seen.map(({ text }) => text).slice(0, 4)).toEqual([
      'Question 1',
      'Question 1',
      'Question 1',
      'Question 2',
    ]);
  });
});

describe('a program that was down for two days', () => {
  /** The word is heard, but nothing it leads to can be done before two days have passed. */
  async function downAfter(word: string) {
    let down = false;
    const world = new KernelWorld({
      faultAt: (_call, name) =>
        down && (name === 'send' || name === 'notify') ? 'not-done' : undefined,
    });
    await world.deliver(opened('first', 'I1'));
    await world.pass(CALM_MS);
    down = true;
    await world.deliver(said('a', word));
    await world.pass(10);
    down = false;
    world.now += 2 * DAY_MS;
    await world.pass(CALM_MS);
    return world;
  }

  it('does not ask yesterday’s question any more', async () => {
    const world = await downAfter('one');
    expect(world.channel.seen.map(({ text }) => text)).not.toContain('Question 2');
    await world.rest();
    const line = world.ledger.talk().find(({ text }) => text === 'Question 2');
    expect(line?.delivery).toBe('failed');
  });

  it('hears what goes on while the team cannot be told', async () => {
    let down = true;
    const world = new KernelWorld({
      faultAt: (_call, name) => (down && name === 'notify' ? 'not-done' : undefined),
    });
    await world.deliver(opened('first', 'I1'));
    await world.pass(CALM_MS);
    await world.deliver(said('a', 'human'));
    await world.pass(10);
    expect(world.channel.seen.at(-1)?.text).toBe('One moment');
    expect(world.told.size).toBe(0);
    down = false;
    await world.rest();
    expect(world.told.size).toBe(1);
    expect(brokenPromises(world)).toEqual([]);
  });

  it('still tells the team who waits for a person', async () => {
    const world = await downAfter('human');
    expect(world.channel.seen.map(({ text }) => text)).not.toContain('One moment');
    // Who waits, and that what was said to them came too late.
    expect(world.told.size).toBe(2);
  });
});

describe('a look-up that never works', () => {
  it('ends, and the buyer hears that nothing was found', async () => {
    const world = new KernelWorld({
      faultAt: (_call, name) => (name === 'look-up' ? 'not-done' : undefined),
    });
    await world.deliver(said('a', 'order I1'));
    await world.pass(HOUR_MS);
    expect(world.channel.seen.map(({ text }) => text)).toEqual(['Not found']);
  });
});
