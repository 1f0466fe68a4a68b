import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/base/instant.ts';
import { CHAT } from '../support/kernel/kernel-channel.ts';
import { said } from '../support/kernel/kernel-events.ts';
import { brokenPromises, outcomeOf } from '../support/kernel/kernel-invariants.ts';
import { otherThan, straight } from '../support/kernel/kernel-runs.ts';
import { play, SCENARIOS } from '../support/kernel/kernel-scenarios.ts';
import { CALM_MS, KernelWorld } from '../support/kernel/kernel-world.ts';
import { runs } from '../support/size.ts';

// notices: no dedupe
// notices: seen events not bounded by number

describe('a platform that waits for an acknowledgement', () => {
  it('gets none before the event is durable', async () => {
    let open = (): void => {};
    const slow = new Promise<void>((resolve) => {
      open = resolve;
    });
    const turn = (name: string): Promise<void> => (name === 'swap' ? slow : Promise.resolve());
    const world = new KernelWorld({ turn });
    const delivery = world.deliver(said('a', 'hello'));
    await world.pass(CALM_MS);
    expect(world.accepted).toEqual([]);
    open();
    await delivery;
    expect(world.accepted).toEqual(['said:a']);
  });
});

for (const scenario of SCENARIOS) {
  describe(`a platform that repeats itself in ${scenario.name}`, () => {
    it('changes nothing by delivering every event up to five times side by side', async () => {
      const { outcome } = await straight(scenario);
      const times = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 12, maxLength: 12 });
      const property = fc.asyncProperty(times, async (counts) => {
        const acts = scenario.acts.map(({ events, ...act }, index) => ({
          ...act,
          events: events.flatMap((event) =>
            Array.from({ length: counts[index] ?? 1 }, () => event),
          ),
        }));
        const world = new KernelWorld({ ...(scenario.script && { script: scenario.script }) });
        await play(world, { ...scenario, acts });
        expect(brokenPromises(world)).toEqual([]);
        expect(otherThan(outcome, outcomeOf(world))).toEqual([]);
      });
      await fc.assert(property, { numRuns: runs(8) });
    });

    it('changes nothing by delivering everything again 47 hours later', async () => {
      const world = new KernelWorld({ ...(scenario.script && { script: scenario.script }) });
      for (const { events, quietMs = CALM_MS } of scenario.acts) {
        await Promise.all(events.map((event) => world.deliver(event)));
        await world.pass(quietMs);
      }
      await world.pass(47 * HOUR_MS);
      const before = { outcome: outcomeOf(world), swapped: world.store.swapped };
      world.process().life.end();
      for (const event of scenario.acts.flatMap(({ events }) => events).slice(-8)) {
        await world.deliver(event);
      }
      expect(otherThan(before.outcome, outcomeOf(world))).toEqual([]);
      expect(world.store.swapped).toBe(before.swapped);
    });
  });
}

describe('the memory of what was taken', () => {
  it('holds the newest 256 events and no more than three days', async () => {
    const world = new KernelWorld();
    const held = () => world.store.peek(CHAT)?.seen.flatMap(({ ids }) => ids) ?? [];
    for (let count = 0; count < 300; count += 1) await world.deliver(said(`${count}`, 'hello'));
    expect(held()).toHaveLength(256);
    expect(held().at(-1)).toBe('said:299');
    await world.pass(4 * DAY_MS);
    await world.deliver(said('new', 'hello'));
    expect(held()).toEqual(['said:new']);
  });
});
