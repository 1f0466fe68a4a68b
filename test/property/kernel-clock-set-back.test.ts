import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR_MS, type Instant, MINUTE_MS } from '../../src/base/instant.ts';
import { pullBackTimes } from '../../src/core/outbox/pull-back-times.ts';
import { Heartbeat } from '../../src/engine/heartbeat.ts';
import { CHAT, type SendFault } from '../support/kernel/kernel-channel.ts';
import { opened, said } from '../support/kernel/kernel-events.ts';
import { CALM_MS, KernelWorld } from '../support/kernel/kernel-world.ts';
import { runs } from '../support/size.ts';

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Beats once on the world's clock, as a start does. */
async function start(world: KernelWorld, facts: Map<string, string>): Promise<void> {
  const heartbeat = new Heartbeat({
    memory: {
      read: async (key) => facts.get(key),
      write: async (key, value) => {
        facts.set(key, value);
      },
    },
    now: () => world.now,
    log: SILENT,
  });
  await heartbeat.start((until) => world.process().engine.pullBack(until));
  heartbeat.stop();
}

/** What the clock leaves behind when the process dies `ms` after the buyer's words. */
async function leftBy(fault: SendFault | undefined, text: string, ms: number) {
  let hasStruck = false;
  const world = new KernelWorld({
    script: (_attempt, message) => {
      if (message.text !== 'Question 2' || hasStruck) return undefined;
      hasStruck = true;
      return fault;
    },
  });
  const facts = new Map<string, string>();
  await start(world, facts);
  await world.deliver(opened('first', 'I1'));
  await world.pass(CALM_MS);
  facts.set('heartbeat', String(world.now));
  await world.deliver(said('a', text));
  await world.pass(ms);
  return { world, facts };
}

describe('a conversation that was stored before the clock was set back', () => {
  it('goes on within a lease, whatever it waits for', async () => {
    const faults = fc.constantFrom<SendFault | undefined>(
      undefined,
      { kind: 'hang', arrives: false },
      { kind: 'refused' },
      { kind: 'reset-before' },
    );
    const property = fc.asyncProperty(
      faults,
      fc.constantFrom('one', 'half…'),
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: MINUTE_MS, max: 48 * HOUR_MS }),
      async (fault, text, ms, backMs) => {
        const { world, facts } = await leftBy(fault, text, ms);
        world.process().life.end();
        world.now -= backMs;
        const from = world.now;
        await start(world, facts);
        await world.pass(CALM_MS);
        expect(world.channel.seen.map((message) => message.text)).toContain('Question 2');
        expect(world.now).toBeLessThanOrEqual(from + CALM_MS + MINUTE_MS);
      },
    );
    await fc.assert(property, { numRuns: runs(60) });
  });

  it('is put right once: doing it again changes nothing', async () => {
    const { world } = await leftBy({ kind: 'refused' }, 'half…', 0);
    const talk = world.store.peek(CHAT);
    if (talk === undefined) throw new Error('There is no talk');
    const until: Instant = world.now + MINUTE_MS;
    const once = pullBackTimes(talk, world.now - HOUR_MS, until);
    expect(once).not.toEqual(talk);
    expect(pullBackTimes(once, world.now - HOUR_MS, until)).toEqual(once);
  });
});
