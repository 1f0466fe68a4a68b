import { describe, expect, it } from 'vitest';
import { HOUR_MS, SECOND_MS } from '../../src/base/instant.ts';
import { CHAT } from '../support/kernel/kernel-channel.ts';
import { opened, said } from '../support/kernel/kernel-events.ts';
import { brokenPromises } from '../support/kernel/kernel-invariants.ts';
import { StoreMeter } from '../support/kernel/kernel-meter.ts';
import { KernelWorld } from '../support/kernel/kernel-world.ts';

// notices: every line written at once

interface Cost {
  readonly beforeReply: number;
  readonly inAll: number;
}

/** A talk of so many answers; the meter counts what each turn costs, and everything together. */
async function talked(turns: number, everyMs: number, freshProcess = false) {
  const meter = new StoreMeter();
  let beforeReply = 0;
  const world: KernelWorld = new KernelWorld({
    questions: 1_000,
    keeps: 5,
    meter,
    script: () => {
      beforeReply = meter.commands;
      return undefined;
    },
  });
  await world.deliver(opened('first', 'I1'));
  await world.pass(everyMs);
  const begun = meter.commands;
  const costs: Cost[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    if (freshProcess) world.process().life.end();
    const before = meter.commands;
    await world.deliver(said(`${turn}`, `answer ${turn}`));
    await world.pass(1);
    costs.push({ beforeReply: beforeReply - before, inAll: meter.commands - before });
    await world.pass(everyMs);
  }
  return { world, costs, average: (meter.commands - begun) / turns };
}

function most(costs: readonly Cost[], part: keyof Cost): number {
  return Math.max(...costs.map((cost) => cost[part]));
}

describe('an answer in a talk under way', () => {
  it('costs two commands before the reply leaves and four in all, at the very most', async () => {
    const { world, costs } = await talked(30, 20 * SECOND_MS);
    expect(world.channel.seen).toHaveLength(31);
    expect(most(costs, 'beforeReply')).toBeLessThanOrEqual(2);
    expect(most(costs, 'inAll')).toBeLessThanOrEqual(4);
  });

  it('costs no more where the process has only just begun', async () => {
    const { costs } = await talked(30, 20 * SECOND_MS, true);
    expect(most(costs, 'beforeReply')).toBeLessThanOrEqual(2);
    expect(most(costs, 'inAll')).toBeLessThanOrEqual(4);
  });

  it.each([5, 20, 60, 120])(
    'costs four commands on average, sweeps included, every %i seconds',
    async (seconds) => {
      const { average } = await talked(30, seconds * SECOND_MS);
      expect(average).toBeLessThanOrEqual(4);
    },
  );

  it('has every response row written, and every line once the talk rests', async () => {
    const { world } = await talked(30, 20 * SECOND_MS);
    await world.rest();
    expect(world.ledger.talk()).toHaveLength(2 * 30 + 2);
    expect(brokenPromises(world)).toEqual([]);
  });
});

/** What is stored of one conversation, in bytes, without the ids kept against repetition. */
function bytesWithoutSeen(world: KernelWorld): number {
  const stored = world.store.peek(CHAT);
  return stored === undefined ? 0 : JSON.stringify({ ...stored, seen: [] }).length;
}

describe('a stored conversation', () => {
  it('is no larger after 200 slow turns than after 60', async () => {
    const early = await talked(60, 2 * HOUR_MS);
    const late = await talked(200, 2 * HOUR_MS);
    const [before, after] = [early, late].map(({ world }) => world.store.bytesOf(CHAT));
    expect(after).toBeLessThan(1.1 * (before ?? 0));
  });

  it('grows in a quick talk by nothing but a bounded memory of what was taken', async () => {
    const early = await talked(60, 15 * SECOND_MS);
    const late = await talked(200, 15 * SECOND_MS);
    const longest = await talked(400, 15 * SECOND_MS);
    const [before, after] = [early, late].map(({ world }) => bytesWithoutSeen(world));
    expect(after).toBeLessThan(1.1 * (before ?? 0));
    const seen = longest.world.store.peek(CHAT)?.seen.flatMap(({ ids }) => ids) ?? [];
    expect(seen.length).toBeLessThanOrEqual(256);
    expect(longest.world.store.bytesOf(CHAT)).toBeLessThan(10_000);
  });
});
