import { describe, expect, it } from 'vitest';
import { SECOND_MS } from '../../../src/base/instant.ts';
import { Overloaded } from '../../../src/core/contract/channel.ts';
import { INBOX_LIMIT } from '../../../src/core/conversation/accept.ts';
import { CHAT } from '../../support/kernel/kernel-channel.ts';
import { chose, opened, said } from '../../support/kernel/kernel-events.ts';
import { MARKER } from '../../support/kernel/kernel-flows.ts';
import type { WorldOptions } from '../../support/kernel/kernel-options.ts';
import { inMailbox } from '../../support/kernel/kernel-values.ts';
import { CALM_MS, KernelWorld } from '../../support/kernel/kernel-world.ts';

async function surveyed(options?: WorldOptions): Promise<KernelWorld> {
  const world = new KernelWorld(options);
  await world.deliver(opened('first', 'I1'));
  await world.pass(CALM_MS);
  return world;
}

describe('what a platform is told at once', () => {
  it('is that a pressed question is closed, and a notice where it had been before', async () => {
    const world = await surveyed();
    const { engine } = world.process();
    expect(await engine.receive(said('a', 'one'))).toEqual({ closesChoices: false });
    expect(await engine.receive(chose('b', 'q2', '1'))).toEqual({ closesChoices: true });
    expect(await engine.receive(chose('c', 'q2', '2'))).toEqual({
      closesChoices: true,
      notice: 'no longer open',
    });
  });

  it('is to come back later where the mailbox of the conversation is full', async () => {
    const world = await surveyed();
    await world.deliver(said('a', MARKER));
    const stored = world.store.peek(CHAT);
    if (stored === undefined) throw new Error('A conversation should be under way');
    const more = Array.from({ length: INBOX_LIMIT - 1 }, (_, index) =>
      inMailbox(said(`x${index}`, 'x'), world.now),
    );
    const inbox = [...stored.inbox, ...more];
    await world.store.swap({ ...stored, inbox, version: stored.version + 1 });
    world.process().life.end();
    const { engine } = world.process();
    const refusal = engine.receive(said('b', 'one more'));
    await expect(refusal).rejects.toThrow(Overloaded);
    await expect(engine.receive(said('a', MARKER))).resolves.toEqual({ closesChoices: false });
  });
});

describe('the booking of a sent message', () => {
  /** Until the message is sent and its booking waits, but not a moment longer. */
  async function answeredJustNow(world: KernelWorld): Promise<void> {
    await world.process().engine.receive(said('a', 'one'));
    for (let step = 0; step < 100; step += 1) await Promise.resolve();
    expect(world.channel.seen).toHaveLength(2);
    expect(world.store.peek(CHAT)?.outbox).toHaveLength(1);
  }

  it('shares the swap of what the buyer says in that moment', async () => {
    const world = await surveyed();
    const before = world.store.swapped;
    await answeredJustNow(world);
    await world.process().engine.receive(said('b', 'two'));
    await world.pass(SECOND_MS);
    expect(world.store.swapped - before).toBe(3);
    expect(world.channel.attempts).toBe(3);
  });

  it('is made by itself where nothing is said', async () => {
    const world = await surveyed();
    await answeredJustNow(world);
    await world.pass(SECOND_MS);
    expect(world.store.peek(CHAT)?.outbox).toEqual([]);
  });

  it('is not lost with an event that cannot be kept in that moment', async () => {
    let isDown = false;
    const world = await surveyed({
      faultAt: (_call, name) => (isDown && name === 'swap' ? 'not-done' : undefined),
    });
    await answeredJustNow(world);
    isDown = true;
    const refused = world.process().engine.receive(said('b', 'two'));
    await expect(refused.finally(() => (isDown = false))).rejects.toThrow();
    await world.pass(SECOND_MS);
    expect(world.store.peek(CHAT)?.outbox).toEqual([]);
    expect(world.channel.attempts).toBe(2);
  });
});

describe('the newest state of a conversation', () => {
  it('is read where another process has gone on with a talk that was begun here', async () => {
    const world = await surveyed();
    const { engine } = world.process();
    await world.deliver(said('b', 'two'), world.begin());
    expect(await engine.read(CHAT)).toEqual(world.store.peek(CHAT));
  });
});
