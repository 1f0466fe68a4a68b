import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConversationStore } from '../../src/engine/ports.ts';
import type { DocumentStore } from '../../src/store/port/document-store.ts';
import { CONVERSATIONS, conversationStore } from '../../src/stores/conversation-store.ts';
import { chose, opened, said } from '../support/kernel/kernel-events.ts';
import type { Fault } from '../support/kernel/kernel-gate.ts';
import { brokenPromises } from '../support/kernel/kernel-invariants.ts';
import { brokenWith, straight } from '../support/kernel/kernel-runs.ts';
import { SCENARIOS } from '../support/kernel/kernel-scenarios.ts';
import { CALM_MS, KernelWorld } from '../support/kernel/kernel-world.ts';
import { runs } from '../support/size.ts';
import { documentsIn, storesUnderTest, type TestStore } from '../support/store/stores.ts';

const FAULTS: readonly Fault[] = ['crash-before', 'crash-after', 'answer-lost'];
const EVENTS = [
  said('a', 'one'),
  said('b', 'two'),
  chose('c', 'q2', '3'),
  said('d', 'four'),
  said('e', 'human'),
];

describe.each(storesUnderTest())('the kernel on $name', ({ open }) => {
  let test: TestStore;
  let documents: DocumentStore;
  let engine: ConversationStore;

  beforeAll(async () => {
    test = await open();
    documents = await documentsIn(test);
    engine = conversationStore(documents);
  });
  afterAll(async () => {
    await documents?.close();
    await test?.close();
  });

  it.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))(
    'loses and repeats nothing through crashes and lost answers: %s',
    async (_, scenario) => {
      const expected = await straight(scenario);
      const call = fc.integer({ min: 1, max: expected.calls.length + 10 });
      const fault = fc.tuple(call, fc.constantFrom(...FAULTS));
      const property = fc.asyncProperty(fault, fault, async (...faults) => {
        const planned = new Map(faults);
        expect(await brokenWith(scenario, planned, { engine })).toEqual([]);
      });
      await fc.assert(property, { numRuns: runs(4) });
    },
  );

  it('keeps every promise where two processes are brought everything at once', async () => {
    const events = fc.shuffledSubarray(EVENTS, { minLength: 2 });
    const property = fc.asyncProperty(events, async (some) => {
      const world = new KernelWorld({ engine });
      const [one, other] = [world.begin(), world.begin()];
      await world.deliver(opened('first', 'I1'), one);
      await world.pass(CALM_MS);
      for (const event of some) {
        await Promise.all([world.deliver(event, one), world.deliver(event, other)]);
      }
      await world.rest();
      expect(brokenPromises(world)).toEqual([]);
    });
    await fc.assert(property, { numRuns: runs(6) });
    expect(await documents.documents(CONVERSATIONS).count({})).toBeGreaterThan(0);
  });
});
