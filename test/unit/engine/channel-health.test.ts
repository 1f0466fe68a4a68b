import { describe, expect, it } from 'vitest';
import { HOUR_MS, SECOND_MS } from '../../../src/base/instant.ts';
import type { ChannelAdapter } from '../../../src/core/contract/channel.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import type { Outcome } from '../../../src/core/outbox/outbox.ts';
import { ChannelHealth } from '../../../src/engine/channel-health.ts';

// notices: what is due does not wait for a messenger that is away

const NOON = Date.UTC(2026, 10, 2, 12);
const FAILED: Outcome = { kind: 'in-doubt' };
const buyer = (number: number) => conversationId('telegram', String(number));

/** A messenger that answers a probe only where `answers.now`. */
function health(answers?: { now: boolean }) {
  const adapter = answers === undefined ? {} : { isBack: async () => answers.now };
  return new ChannelHealth(new Map([['telegram', adapter as unknown as ChannelAdapter]]));
}

function failing(known: ChannelHealth, times: number, at = NOON): void {
  for (let count = 0; count < times; count += 1) known.noted('telegram', buyer(count), FAILED, at);
}

describe('a messenger whose attempts fail', () => {
  it('is away after three in a row, of any buyers, and no sooner', () => {
    const known = health();
    failing(known, 2);
    expect(known.holdUntil('telegram', buyer(9), NOON)).toBeUndefined();
    failing(known, 1);
    expect(known.holdUntil('telegram', buyer(9), NOON)).toBeGreaterThan(NOON);
  });

  it('is there as long as some arrive, and where one buyer alone has blocked us', () => {
    const known = health();
    for (const outcome of [FAILED, FAILED, { kind: 'sent' }, FAILED, FAILED] as const) {
      known.noted('telegram', buyer(1), outcome, NOON);
    }
    known.noted('telegram', buyer(2), { kind: 'gone' }, NOON);
    failing(known, 2);
    expect(known.holdUntil('telegram', buyer(1), NOON)).toBeUndefined();
  });

  it('keeps no other messenger waiting', () => {
    const known = health();
    failing(known, 5);
    expect(known.holdUntil('web', buyer(1), NOON)).toBeUndefined();
  });

  it('lets what waits look again within a quarter of a minute, spread over some seconds', () => {
    const known = health();
    failing(known, 3);
    const later = NOON + HOUR_MS;
    known.holdUntil('telegram', buyer(0), later);
    const pauses = Array.from({ length: 40 }, (_, number) => {
      return (known.holdUntil('telegram', buyer(number + 1), later) ?? 0) - later;
    });
    expect(Math.max(...pauses)).toBeLessThanOrEqual(15 * SECOND_MS);
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(11 * SECOND_MS);
    expect(new Set(pauses).size).toBeGreaterThan(20);
  });

  it('lets thousands look again more seldom: each of them writes', () => {
    const known = health();
    failing(known, 3);
    const later = NOON + HOUR_MS;
    for (let number = 0; number < 5_000; number += 1)
      known.holdUntil('telegram', buyer(number), later);
    const pauseMs = (known.holdUntil('telegram', buyer(1), later) ?? 0) - later;
    expect(pauseMs).toBeGreaterThan(70 * SECOND_MS);
    expect(pauseMs).toBeLessThanOrEqual(100 * SECOND_MS);
  });
});

describe('whether a messenger is back', () => {
  it('is asked of it, and then one message tries before the others', async () => {
    const answers = { now: false };
    const known = health(answers);
    failing(known, 3);
    let now = NOON + 2 * SECOND_MS;
    await known.probe(() => now);
    expect(known.holdUntil('telegram', buyer(1), now)).toBeGreaterThan(now);
    answers.now = true;
    now += 20 * SECOND_MS;
    await known.probe(() => now);
    expect(known.holdUntil('telegram', buyer(1), now)).toBeUndefined();
    expect(known.holdUntil('telegram', buyer(2), now)).toBeGreaterThan(now);
    known.noted('telegram', buyer(1), { kind: 'sent' }, now);
    expect(known.holdUntil('telegram', buyer(2), now)).toBeUndefined();
    expect(known.away('telegram')).toBeUndefined();
  });

  it('is asked anew where the message that tried has failed', async () => {
    const known = health({ now: true });
    failing(known, 3);
    let now = NOON + 2 * SECOND_MS;
    await known.probe(() => now);
    expect(known.holdUntil('telegram', buyer(1), now)).toBeUndefined();
    known.noted('telegram', buyer(1), FAILED, now);
    expect(known.holdUntil('telegram', buyer(2), now)).toBeGreaterThan(now);
    await known.probe(() => now);
    expect(known.holdUntil('telegram', buyer(2), now)).toBeGreaterThan(now);
    now += 20 * SECOND_MS;
    await known.probe(() => now);
    expect(known.holdUntil('telegram', buyer(2), now)).toBeUndefined();
  });

  it('is tried by one message at a time where it cannot be asked', () => {
    const known = health();
    failing(known, 3);
    const now = NOON + 2 * SECOND_MS;
    expect(known.holdUntil('telegram', buyer(1), now)).toBeUndefined();
    expect(known.holdUntil('telegram', buyer(2), now)).toBeGreaterThan(now);
    // A worker that tries and dies gives way after the lease.
    expect(known.holdUntil('telegram', buyer(2), now + 31 * SECOND_MS)).toBeUndefined();
  });

  it('is asked less and less often, at least four times a minute', async () => {
    let asked = 0;
    const adapter = {
      isBack: async () => {
        asked += 1;
        return false;
      },
    };
    const known = new ChannelHealth(new Map([['telegram', adapter as unknown as ChannelAdapter]]));
    failing(known, 3);
    for (let now = NOON; now < NOON + 600 * SECOND_MS; now += 500) await known.probe(() => now);
    expect(asked).toBeGreaterThan(38);
    expect(asked).toBeLessThan(70);
  });
});
