import { describe, expect, it } from 'vitest';
import { readinessOf } from '../../../src/app/readiness.ts';
import type { ChannelAdapter } from '../../../src/core/contract/channel.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import { ChannelHealth } from '../../../src/engine/channel-health.ts';

function adapter(name: string, isSetUp?: boolean): readonly [string, ChannelAdapter] {
  const given = { name, ...(isSetUp !== undefined && { isSetUp: () => isSetUp }) };
  return [name, given as unknown as ChannelAdapter];
}

const ANNA = conversationId('telegram', '42');
const NOON = Date.UTC(2026, 10, 2, 12);

function stateOf(
  adapters: readonly (readonly [string, ChannelAdapter])[],
  started: readonly string[],
  health = new ChannelHealth(),
  answers = true,
) {
  return readinessOf(
    answers ? undefined : 'the disk is full',
    new Set(started),
    new Map(adapters),
    health,
  );
}

describe('/readyz', () => {
  it('is true once the store answers and every channel has started', () => {
    expect(stateOf([adapter('web'), adapter('telegram', true)], ['web', 'telegram'])).toEqual({
      ready: true,
      store: 'answers',
      channels: { web: { state: 'started' }, telegram: { state: 'started' } },
    });
  });

  it.each([
    ['the store is away', [adapter('web')], ['web'], false],
    ['a channel has not started', [adapter('web')], [], true],
    ['a messenger has not taken the set-up yet', [adapter('telegram', false)], ['telegram'], true],
  ] as const)('is false while %s', (_, adapters, started, answers) => {
    expect(stateOf(adapters, started, undefined, answers).ready).toBe(false);
  });

  it('names a messenger that goes away, since when and why, and stays true until it is back', () => {
    const health = new ChannelHealth();
    health.noted('telegram', ANNA, { kind: 'in-doubt' }, NOON);
    health.noted('telegram', ANNA, { kind: 'retry', afterMs: 1_000 }, NOON + 5_000);
    const channels = [adapter('telegram', true), adapter('web')];
    expect(stateOf(channels, ['telegram', 'web'], health)).toEqual({
      ready: true,
      store: 'answers',
      channels: {
        telegram: {
          state: 'away',
          since: '2026-11-02T12:00:00.000Z',
          why: 'refuses messages for now',
        },
        web: { state: 'started' },
      },
    });
    health.noted('telegram', ANNA, { kind: 'sent' }, NOON + 9_000);
    expect(stateOf(channels, ['telegram', 'web'], health).channels.telegram).toEqual({
      state: 'started',
    });
  });

  it('counts the messages that were given up', () => {
    const health = new ChannelHealth();
    health.lost('web');
    health.lost('web');
    const { web } = stateOf([adapter('web')], ['web'], health).channels;
    expect(web).toEqual({ state: 'started', givenUp: 2 });
  });

  it('takes one buyer who has blocked us for no outage', () => {
    const health = new ChannelHealth();
    health.noted('telegram', ANNA, { kind: 'gone' }, NOON);
    health.noted('telegram', ANNA, { kind: 'failed' }, NOON);
    expect(health.away('telegram')).toBeUndefined();
  });
});
