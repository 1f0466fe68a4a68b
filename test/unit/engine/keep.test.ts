import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../src/base/instant.ts';
import type { InboundEvent } from '../../../src/core/contract/event.ts';
import { KEEP_LEASE_MS } from '../../../src/core/outbox/keep-files.ts';
import { CHAT } from '../../support/kernel/kernel-channel.ts';
import { claimed, opened, said, shown } from '../../support/kernel/kernel-events.ts';
import { MARKER } from '../../support/kernel/kernel-flows.ts';
import type { WorldOptions } from '../../support/kernel/kernel-options.ts';
import { CALM_MS, KernelWorld } from '../../support/kernel/kernel-world.ts';

const TOO_LARGE = 'That is more than 1 MB';

async function surveyed(options?: WorldOptions): Promise<KernelWorld> {
  const world = new KernelWorld(options);
  await world.deliver(opened('first', 'I1'));
  await world.pass(CALM_MS);
  return world;
}

async function happens(world: KernelWorld, quietMs: number, ...events: readonly InboundEvent[]) {
  for (const event of events) await world.deliver(event);
  await world.pass(quietMs);
  return world;
}

function fates({ files }: KernelWorld): readonly string[] {
  return [...files.held.values()].map(({ record, bytes }) =>
    record.state === 'kept' ? new TextDecoder().decode(bytes) : record.why,
  );
}

const texts = ({ channel }: KernelWorld) => channel.seen.map(({ text }) => text);

// notices: a file is not looked at again
describe('a file that a buyer sends', () => {
  it('is kept under an id of its line, each of several', async () => {
    const world = await happens(await surveyed(), CALM_MS, shown('a', ['wet carton', 'torn box']));
    expect(fates(world)).toEqual(['wet carton', 'torn box']);
    await world.process().engine.writeEverything();
    const line = world.ledger.talk().find(({ media }) => media !== undefined);
    expect(line?.media?.map(({ file }) => file)).toEqual([...world.files.held.keys()]);
    expect(world.store.peek(CHAT)).not.toHaveProperty('keeping');
  });

  it('is fetched once, though it is delivered again', async () => {
    const world = await happens(
      await surveyed(),
      CALM_MS,
      shown('a', ['wet carton']),
      shown('a', ['wet carton']),
    );
    expect(world.channel.downloads).toEqual(['wet carton']);
  });

  it('keeps no answer waiting while it is fetched', async () => {
    let release = () => {};
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const turn = (name: string) => (name === 'download' ? slow : Promise.resolve());
    const world = await surveyed({ turn });
    await happens(world, SECOND_MS, shown('a', ['wet carton']), said('b', 'one'));
    expect(texts(world).slice(-2)).toEqual(['Thank you for showing it', 'Question 2']);
    expect(fates(world)).toEqual([]);
    release();
    await world.pass(SECOND_MS);
    expect(fates(world)).toEqual(['wet carton']);
  });

  it('is fetched again with growing pauses while its platform is in trouble', async () => {
    const world = await happens(await surveyed(), 10 * SECOND_MS, shown('a', ['down']));
    expect(world.channel.downloads).toHaveLength(4);
    await world.pass(DAY_MS);
    const tries = world.channel.downloads.length;
    expect(tries).toBeGreaterThan(20);
    expect(tries).toBeLessThan(50);
    expect(fates(world)).toEqual([]);
    await world.pass(3 * DAY_MS);
    expect(fates(world)).toEqual(['gone']);
  });

  it('is given up soon where the platform says that it is gone', async () => {
    const world = await happens(await surveyed(), HOUR_MS, shown('a', ['gone']), said('b', 'one'));
    expect(fates(world)).toEqual(['gone']);
    expect(world.channel.downloads).toHaveLength(8);
    expect(texts(world)).toContain('Question 2');
  });

  it('is told to be too large once for what was sent together', async () => {
    const world = await surveyed();
    await happens(world, CALM_MS, shown('a', ['large'], 'x'), shown('b', ['large'], 'x'));
    expect(texts(world).filter((text) => text === TOO_LARGE)).toHaveLength(1);
    expect(fates(world)).toEqual(['too-large', 'too-large']);
    await happens(world, CALM_MS, shown('c', ['large']));
    expect(texts(world).filter((text) => text === TOO_LARGE)).toHaveLength(2);
  });

  it('is nothing to keep where it is empty, and a place is no file', async () => {
    const world = await surveyed();
    const place = { kind: 'location', reference: 'geo:1,2', file: 'forged' } as const;
    const { content: _, ...event } = shown('b', []);
    await happens(world, CALM_MS, shown('a', ['empty']), {
      ...event,
      content: { kind: 'media', media: [place], messageId: 'b' },
    });
    expect(fates(world)).toEqual(['empty']);
  });

  it('is kept while staff hold the talk, and when no turn survives it', async () => {
    const world = await surveyed();
    await happens(world, CALM_MS, claimed('ann'), shown('a', ['wet carton']));
    expect(fates(world)).toEqual(['wet carton']);
    const poisoned = await surveyed();
    await happens(poisoned, HOUR_MS, {
      ...shown('b', ['torn box']),
      content: { ...shown('b', ['torn box']).content, caption: MARKER } as never,
    });
    expect(fates(poisoned)).toEqual(['torn box']);
  });

  it('is fetched by another process where the first one dies', async () => {
    let died = false;
    const faultAt = (_call: number, name: string) => {
      if (name !== 'keep' || died) return undefined;
      died = true;
      return 'crash-after' as const;
    };
    const world = await surveyed({ faultAt });
    await happens(world, KEEP_LEASE_MS - MINUTE_MS, shown('a', ['wet carton']));
    expect(world.channel.downloads).toHaveLength(1);
    await world.pass(2 * MINUTE_MS);
    expect(world.channel.downloads).toHaveLength(2);
    expect(fates(world)).toEqual(['wet carton']);
    expect(world.store.peek(CHAT)).not.toHaveProperty('keeping');
  });
});
