import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR_MS, SECOND_MS } from '../../src/base/instant.ts';
import { JOURNAL_REST_MS } from '../../src/core/conversation/journal.ts';
import { CHAT } from '../support/kernel/kernel-channel.ts';
import { chose, claimed, opened, released, said } from '../support/kernel/kernel-events.ts';
import { PATIENCE_MS, REMINDER_MS } from '../support/kernel/kernel-flows.ts';
import { brokenPromises } from '../support/kernel/kernel-invariants.ts';
import { CALM_MS, KernelWorld } from '../support/kernel/kernel-world.ts';
import { runs } from '../support/size.ts';

const REMINDER = 'Are you still there?';

async function surveyed(): Promise<KernelWorld> {
  const world = new KernelWorld();
  await world.deliver(opened('first', 'I1'));
  await world.pass(CALM_MS);
  return world;
}

function textsOf(world: KernelWorld): readonly string[] {
  return world.channel.seen.map(({ text }) => text);
}

function answersOf({ ledger }: KernelWorld): readonly string[] {
  return [...ledger.responses.values()][0]?.answers.map(({ raw }) => raw) ?? [];
}

describe('a buyer who falls silent', () => {
  it('is reminded once and then left, with every answer kept', async () => {
    const world = await surveyed();
    await world.deliver(said('a', 'one'));
    await world.rest();
    expect(textsOf(world)).toEqual(['Question 1', 'Question 2', REMINDER]);
    expect([...world.ledger.responses.values()][0]).toMatchObject({ end: 'idle' });
    expect(answersOf(world)).toEqual(['one']);
    expect(brokenPromises(world)).toEqual([]);
  });

  it('is reminded by the process that is alive then, neither before nor twice', async () => {
    const property = fc.asyncProperty(fc.integer({ min: 1, max: 30 }), async (hours) => {
      const world = await surveyed();
      world.process().life.end();
      await world.pass(REMINDER_MS - HOUR_MS);
      expect(textsOf(world)).not.toContain(REMINDER);
      world.process().life.end();
      world.now += hours * HOUR_MS;
      await world.pass(HOUR_MS);
      expect(textsOf(world).filter((text) => text === REMINDER)).toHaveLength(1);
    });
    await fc.assert(property, { numRuns: runs(10) });
  });

  it('is not reminded of a question that a person has taken over', async () => {
    const world = await surveyed();
    await world.deliver(claimed('ann'));
    const turns = world.store.peek(CHAT)?.turns;
    await world.pass(3 * REMINDER_MS);
    expect(world.heard).not.toContain('woke');
    expect(world.store.peek(CHAT)?.turns).toBe(turns);
    expect(textsOf(world)).toEqual(['Question 1']);
    await world.deliver(released('ann'));
    await world.pass(REMINDER_MS - HOUR_MS);
    expect(textsOf(world)).toEqual(['Question 1', 'Question 1']);
    await world.pass(2 * HOUR_MS);
    expect(textsOf(world).at(-1)).toBe(REMINDER);
  });

  it('is not reminded when the answer comes at the very moment', async () => {
    const world = await surveyed();
    const [timer] = world.store.peek(CHAT)?.timers ?? [];
    world.now = (timer?.dueAt ?? 0) - 2;
    await world.deliver(said('a', 'one'));
    await world.pass(HOUR_MS);
    expect(textsOf(world)).toEqual(['Question 1', 'Question 2']);
  });
});

describe('a thought spread over several messages', () => {
  it('is heard as one, in the order in which it was written', async () => {
    const pieces = fc.array(
      fc.tuple(fc.stringMatching(/^[a-z]{1,6}$/), fc.integer({ min: 0, max: 2_000 })),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    const property = fc.asyncProperty(pieces, async (list) => {
      const world = await surveyed();
      const from = world.now;
      for (const [index, [word, ms]] of list.entries()) {
        await world.deliver(said(`${index}`, `${word}…`));
        await world.pass(ms);
      }
      const tookMs = world.now - from;
      await world.pass(CALM_MS + JOURNAL_REST_MS);
      const whole = list.map(([word]) => `${word}…`).join('\n');
      expect(tookMs < 19 * SECOND_MS ? answersOf(world) : [whole]).toEqual([whole]);
    });
    await fc.assert(property, { numRuns: runs(30) });
  });

  it('is waited for only so long, however much is being written', async () => {
    const world = await surveyed();
    for (let count = 0; count < 12; count += 1) {
      await world.deliver(said(`${count}`, 'and…'));
      await world.pass(2 * SECOND_MS);
    }
    await world.pass(CALM_MS + JOURNAL_REST_MS);
    expect(answersOf(world)).toHaveLength(2);
    expect(answersOf(world)[0]?.split('\n').length).toBeGreaterThanOrEqual(10);
  });

  it('ends at once where something else follows, which is heard after it', async () => {
    const world = await surveyed();
    await world.deliver(said('a', 'first…'));
    await world.deliver(said('b', 'second'));
    expect(world.heard.slice(-2)).toEqual(['first…', 'second']);
    await world.deliver(said('c', 'third…'));
    await world.deliver(chose('d', 'q9', '1'));
    expect(world.heard.slice(-2)).toEqual(['third…', 'chose']);
  });

  it('is not lost with the process that was waiting', async () => {
    const world = await surveyed();
    await world.deliver(said('a', 'half…'));
    world.process().life.end();
    await world.deliver(said('b', 'whole…'));
    world.process().life.end();
    await world.pass(PATIENCE_MS + SECOND_MS);
    await world.rest();
    expect(answersOf(world)).toEqual(['half…\nwhole…']);
    expect(brokenPromises(world)).toEqual([]);
  });
});
