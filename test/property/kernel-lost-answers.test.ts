import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECOND_MS } from '../../src/base/instant.ts';
import { CHAT } from '../support/kernel/kernel-channel.ts';
import { said } from '../support/kernel/kernel-events.ts';
import type { Fault, IoCall } from '../support/kernel/kernel-gate.ts';
import { brokenPromises } from '../support/kernel/kernel-invariants.ts';
import { differences, straight } from '../support/kernel/kernel-runs.ts';
import { oneByOne, SCENARIOS } from '../support/kernel/kernel-scenarios.ts';
import { KernelWorld } from '../support/kernel/kernel-world.ts';
import { runs } from '../support/size.ts';

describe('a store whose answer is lost', () => {
  it('does not keep the buyer waiting where the write was made', async () => {
    const world = new KernelWorld({
      faultAt: (_call, name) => (name === 'swap' ? 'answer-lost' : undefined),
    });
    await world.deliver(said('a', 'hello'));
    await world.pass(SECOND_MS);
    expect(world.channel.seen.map(({ text }) => text)).toEqual(['You said hello']);
    expect(world.store.peek(CHAT)?.outbox).toEqual([]);
  });

  it('acknowledges what was written only once it is durable for everyone', async () => {
    const faultAt = (call: number, name: IoCall): Fault | undefined => {
      if (name === 'swap' && call === 2) return 'answer-lost';
      return name === 'confirm' && call < 8 ? 'not-done' : undefined;
    };
    const world = new KernelWorld({ faultAt });
    const { engine } = world.begin();
    const other = world.begin();
    await expect(engine.receive(said('a', 'hello'))).rejects.toThrow('the connection was reset');
    await expect(other.engine.receive(said('a', 'hello'))).rejects.toThrow('connection was reset');
    await world.deliver(said('a', 'hello'), other);
    expect(world.gate.calls.filter((name) => name === 'confirm').length).toBeGreaterThan(2);
    await world.rest();
    expect(world.channel.seen.map(({ text }) => text)).toEqual(['You said hello']);
    expect(brokenPromises(world)).toEqual([]);
  });

  it('has an event delivered again where neither the write nor a look can be made', async () => {
    const world = new KernelWorld({
      faultAt: (call, name) =>
        call < 8 && (name === 'swap' || name === 'load') ? 'not-done' : undefined,
    });
    await world.deliver(said('a', 'hello'));
    await world.rest();
    expect(world.channel.seen.map(({ text }) => text)).toEqual(['You said hello']);
    expect(brokenPromises(world)).toEqual([]);
  });
});

for (const scenario of SCENARIOS) {
  describe(`a connection that breaks in ${scenario.name}`, () => {
    it('loses and repeats nothing when an answer is lost, whichever call it belonged to', async () => {
      const expected = await straight(scenario);
      const broken: string[] = [];
      for (const call of expected.calls.keys()) {
        broken.push(
          ...(await differences(scenario, expected, new Map([[call + 1, 'answer-lost']]))),
        );
      }
      expect(broken).toEqual([]);
    });

    it('sends nothing twice where the platform can look messages up', async () => {
      const expected = await straight(scenario);
      const broken: string[] = [];
      for (const [call, name] of expected.calls.entries()) {
        if (name !== 'send') continue;
        const faults = new Map<number, Fault>([[call + 1, 'answer-lost']]);
        broken.push(...(await differences(scenario, expected, faults, { finds: true })));
      }
      expect(broken).toEqual([]);
    });

    it('comes through several breaks and deaths in one talk', async () => {
      const talk = oneByOne(scenario);
      const expected = await straight(talk);
      const call = fc.integer({ min: 1, max: expected.calls.length + 20 });
      const lost = fc.array(fc.tuple(call, fc.constant<Fault>('answer-lost')), { maxLength: 2 });
      const death = fc.tuple(call, fc.constantFrom<Fault>('crash-before', 'crash-after'));
      const property = fc.asyncProperty(lost, death, async (answers, crash) => {
        expect(await differences(talk, expected, new Map([...answers, crash]))).toEqual([]);
      });
      await fc.assert(property, { numRuns: runs(10) });
    });
  });
}
