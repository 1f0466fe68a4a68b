import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECOND_MS } from '../../src/base/instant.ts';
import { JOURNAL_REST_MS } from '../../src/core/conversation/journal.ts';
import { LEASE_MS } from '../../src/core/outbox/outbox.ts';
import { CHAT } from '../support/kernel/kernel-channel.ts';
import { opened, said } from '../support/kernel/kernel-events.ts';
import { brokenPromises } from '../support/kernel/kernel-invariants.ts';
import { CALM_MS, KernelWorld } from '../support/kernel/kernel-world.ts';
import { runs } from '../support/size.ts';

// notices: no lease check when an outcome is booked
// notices: lease never expires

/** One process stands still in the middle of its first send, while another one goes on. */
async function standingStill(arrives: boolean, finds: boolean) {
  const world = new KernelWorld({
    finds,
    script: (attempt) => (attempt === 1 ? { kind: 'hang', arrives } : undefined),
  });
  const paused = world.begin();
  await world.deliver(said('a', 'hello'), paused);
  world.begin();
  world.allowance = 1;
  return world;
}

function textsOf(world: KernelWorld): readonly string[] {
  return world.channel.seen.map(({ text }) => text);
}

describe('a process that stands still while it sends', () => {
  it('keeps its lease to the end, and not a moment longer', async () => {
    const world = await standingStill(false, false);
    const [head] = world.store.peek(CHAT)?.outbox ?? [];
    const until = head?.state.kind === 'sending' ? head.state.until : 0;
    expect(until - world.now).toBeGreaterThan(LEASE_MS - SECOND_MS);
    await world.pass(LEASE_MS - SECOND_MS);
    expect(textsOf(world)).toEqual([]);
    await world.pass(2 * SECOND_MS);
    expect(textsOf(world)).toEqual(['You said hello']);
  });

  it('changes nothing when it goes on after somebody else took over', async () => {
    const property = fc.asyncProperty(
      fc.boolean(),
      fc.array(fc.constantFrom('one', 'BOOM', 'human', 'stop'), { maxLength: 4 }),
      async (arrives, words) => {
        const world = await standingStill(arrives, false);
        await world.pass(CALM_MS);
        for (const [index, text] of words.entries()) await world.deliver(said(`${index}`, text));
        // Until no row rests in the document that either of them might still take out of it.
        await world.pass(JOURNAL_REST_MS + CALM_MS);
        const before = JSON.stringify(world.store.peek(CHAT));
        world.channel.release();
        await world.pass(1);
        expect(JSON.stringify(world.store.peek(CHAT))).toBe(before);
        await world.rest();
        expect(brokenPromises(world)).toEqual([]);
      },
    );
    await fc.assert(property, { numRuns: runs(20) });
  });

  it('does not settle the next message with the fate of its own', async () => {
    const world = await standingStill(true, false);
    await world.deliver(said('b', 'again'));
    await world.pass(LEASE_MS - SECOND_MS);
    world.channel.release();
    await world.rest();
    expect(new Set(textsOf(world))).toEqual(new Set(['You said hello', 'You said again']));
    expect(world.ledger.talk().map(({ delivery }) => delivery)).not.toContain('in-doubt');
    expect(brokenPromises(world)).toEqual([]);
  });

  it('does not book for the message that waits now what became of its own', async () => {
    const refusals: string[] = [];
    const world = new KernelWorld({
      script: (attempt, { text }) => {
        if (attempt === 1) return { kind: 'hang', arrives: true };
        if (text !== 'You said again' || refusals.push(text) > 1) return undefined;
        return { kind: 'pause', ms: 20 * SECOND_MS };
      },
    });
    world.allowance = 1;
    await world.deliver(said('a', 'hello'), world.begin());
    world.begin();
    await world.deliver(said('b', 'again'));
    await world.pass(LEASE_MS + 5 * SECOND_MS);
    expect(refusals).toHaveLength(1);
    world.channel.release();
    await world.rest();
    expect(textsOf(world).at(-1)).toBe('You said again');
    expect(brokenPromises(world)).toEqual([]);
  });

  it('costs no second message where the platform can be asked what it has', async () => {
    const world = await standingStill(true, true);
    await world.rest();
    expect(textsOf(world)).toEqual(['You said hello']);
  });

  it('settles its own send where it goes on before its lease has run out', async () => {
    const world = await standingStill(true, false);
    await world.pass(LEASE_MS / 2);
    world.channel.release();
    await world.pass(SECOND_MS);
    expect(world.store.peek(CHAT)?.outbox).toEqual([]);
    await world.rest();
    expect(textsOf(world)).toEqual(['You said hello']);
  });
});

describe('two buyers', () => {
  it('do not wait for one another when a send hangs', async () => {
    const world = new KernelWorld({
      script: (attempt) => (attempt === 1 ? { kind: 'hang', arrives: false } : undefined),
    });
    await world.deliver(said('a', 'hello'));
    const other = { ...opened('b', 'I1'), conversation: `${CHAT}-2` as typeof CHAT };
    await world.deliver(other);
    await world.pass(10);
    expect(textsOf(world)).toEqual(['Question 1']);
  });
});
