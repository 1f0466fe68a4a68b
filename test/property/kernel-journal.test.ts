import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR_MS, SECOND_MS } from '../../src/base/instant.ts';
import { conversationId } from '../../src/core/contract/ids.ts';
import { JOURNAL_REST_MS } from '../../src/core/conversation/journal.ts';
import { CHAT } from '../support/kernel/kernel-channel.ts';
import { opened, said } from '../support/kernel/kernel-events.ts';
import { brokenPromises, outcomeOf } from '../support/kernel/kernel-invariants.ts';
import { otherThan, straight } from '../support/kernel/kernel-runs.ts';
import { play, type Scenario } from '../support/kernel/kernel-scenarios.ts';
import { KernelWorld } from '../support/kernel/kernel-world.ts';
import { runs } from '../support/size.ts';

const LONG_TALK: Scenario = {
  name: 'a long talk',
  acts: [
    { events: [opened('first', 'I1')] },
    ...Array.from({ length: 40 }, (_, turn) => ({
      events: [said(`${turn}`, `answer ${turn}`)],
      quietMs: 20 * SECOND_MS,
    })),
  ],
};

describe('rows for other collections', () => {
  it('are all written in the end, however often writing them failed', async () => {
    const { outcome } = await straight(LONG_TALK);
    const outages = fc.array(fc.tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 40 })), {
      maxLength: 4,
    });
    const property = fc.asyncProperty(outages, fc.boolean(), async (list, lost) => {
      let writes = 0;
      const world = new KernelWorld({
        faultAt: (_call, name) => {
          if (name !== 'write') return undefined;
          writes += 1;
          const down = list.some(([from, count]) => writes > from && writes <= from + count);
          if (!down) return undefined;
          return lost ? 'answer-lost' : 'not-done';
        },
      });
      await play(world, LONG_TALK);
      expect(brokenPromises(world)).toEqual([]);
      expect(otherThan(outcome, outcomeOf(world))).toEqual([]);
    });
    await fc.assert(property, { numRuns: runs(10) });
  });

  it('keep a newer state of a response that came while the older one was being written', async () => {
    for (let failing = 0; failing < 2 ** 5; failing += 1) {
      let writes = 0;
      const world = new KernelWorld({
        faultAt: (_call, name) => {
          if (name !== 'write') return undefined;
          writes += 1;
          return (failing >> (writes - 1)) & 1 ? 'not-done' : undefined;
        },
      });
      await world.deliver(opened('first', 'I1'));
      await world.pass(SECOND_MS);
      await Promise.all(['one', 'two'].map((text) => world.deliver(said(text, text))));
      await world.pass(HOUR_MS);
      const [response] = [...world.ledger.responses.values()];
      expect(response?.answers.map(({ raw }) => raw)).toEqual(['one', 'two']);
    }
  });

  it('rest in the conversation while a talk is under way, but not for ever', async () => {
    const world = new KernelWorld();
    await world.deliver(said('a', 'hello'));
    await world.pass(JOURNAL_REST_MS - SECOND_MS);
    expect(world.ledger.talk()).toEqual([]);
    await world.pass(2 * SECOND_MS);
    expect(world.ledger.talk()).toHaveLength(2);
    expect(world.store.peek(CHAT)?.journal).toEqual([]);
  });

  it('are written for every conversation at once before a report, however many there are', async () => {
    const world = new KernelWorld();
    for (let count = 0; count < 450; count += 1) {
      await world.deliver({
        ...said('a', 'hello'),
        conversation: conversationId('fake', `${count}`),
      });
    }
    await world.process().engine.writeEverything();
    expect(world.ledger.lines.size).toBe(900);
  });

  it('do not keep a report waiting for ever where they cannot be written', async () => {
    const world = new KernelWorld({
      faultAt: (_call, name) => (name === 'write' ? 'not-done' : undefined),
    });
    for (let count = 0; count < 250; count += 1) {
      await world.deliver({
        ...said('a', 'hello'),
        conversation: conversationId('fake', `${count}`),
      });
    }
    await world.process().engine.writeEverything();
    expect(world.store.all().every(({ journal }) => journal.length === 2)).toBe(true);
  });

  it('keep the response just begun while the one before it, ended, is written', async () => {
    const world = new KernelWorld();
    await world.deliver(opened('first', 'I1'));
    await world.deliver(opened('second', 'I2'));
    for (const text of ['one', 'two', 'three']) {
      await world.deliver(said(text, text));
      await world.pass(30 * SECOND_MS);
    }
    await world.process().engine.writeEverything();
    const ends = [...world.ledger.responses.values()].map(({ end }) => end);
    expect(ends).toEqual(['complete', undefined]);
  });

  it('leave nothing due once they are written', async () => {
    const world = new KernelWorld();
    await world.deliver(said('a', 'hello'));
    await world.pass(HOUR_MS);
    expect(await world.store.due(world.now, 10)).toEqual([]);
  });
});
