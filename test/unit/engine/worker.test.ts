import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Log } from '../../../src/core/contract/channel.ts';
import { Worker } from '../../../src/engine/worker.ts';
import { CHAT } from '../../support/kernel/kernel-channel.ts';
import { opened, said } from '../../support/kernel/kernel-events.ts';
import { PATIENCE_MS } from '../../support/kernel/kernel-flows.ts';
import { CALM_MS, KernelWorld } from '../../support/kernel/kernel-world.ts';

const SILENT: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A buyer who is still writing, with a worker that serves the talk. */
async function halfSaid() {
  const world = new KernelWorld();
  await world.deliver(opened('first', 'I1'));
  await world.pass(CALM_MS);
  await world.deliver(said('a', 'half…'));
  const { engine } = world.process();
  return { world, worker: new Worker(engine, { log: SILENT, now: () => world.now }) };
}

describe('a worker', () => {
  it('looks at a conversation at its time where that is soon, long before the next sweep', async () => {
    const { world, worker } = await halfSaid();
    worker.start();
    worker.expect(CHAT, world.now + 10);
    world.now += PATIENCE_MS;
    await delay(60);
    await worker.stop();
    expect(world.heard.at(-1)).toBe('half…');
    expect(world.channel.seen.at(-1)?.text).toBe('Question 2');
  });

  it('finds by its sweeps what nobody told it', async () => {
    const { world, worker } = await halfSaid();
    world.now += PATIENCE_MS;
    worker.start();
    await delay(700);
    await worker.stop();
    expect(world.channel.seen.at(-1)?.text).toBe('Question 2');
  });

  it('begins nothing any more once it has stopped', async () => {
    const { world, worker } = await halfSaid();
    worker.start();
    worker.expect(CHAT, world.now + 10);
    await worker.stop();
    world.now += PATIENCE_MS;
    await delay(60);
    expect(world.channel.seen.at(-1)?.text).toBe('Question 1');
  });
});
