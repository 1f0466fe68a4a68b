import { describe, expect, it } from 'vitest';
import { DAY_MS, MINUTE_MS, SECOND_MS } from '../../../../src/base/instant.ts';
import { optOut } from '../../../../src/core/conversation/effects.ts';
import { claim } from '../../../../src/core/outbox/claim.ts';
import { giveUpHopeless } from '../../../../src/core/outbox/close-entry.ts';
import {
  backOffMs,
  type EntryState,
  jittered,
  LEASE_MS,
  pending,
  stretched,
} from '../../../../src/core/outbox/outbox.ts';
import { addTeamEvent, claimTeamEvents } from '../../../../src/core/outbox/team-events.ts';
import { CHAT } from '../../../support/kernel/kernel-channel.ts';
import {
  conversationWith,
  messageJob,
  waitingMessage,
} from '../../../support/kernel/kernel-values.ts';
import { DAWN } from '../../../support/kernel/kernel-world.ts';

// notices: opt-out keeps timers

const NEWS = { kind: 'verdict', verdict: { case: 1, verdict: 'solved' } } as const;
const sending: EntryState = { kind: 'sending', worker: 'other', until: DAWN + LEASE_MS };

describe('a claim', () => {
  it('takes only the head', () => {
    const outbox = [
      waitingMessage(1, { state: { kind: 'pending', notBefore: DAWN + 1 } }),
      waitingMessage(2),
    ];
    expect(claim(conversationWith({ outbox }), 'me', DAWN)).toBeUndefined();
    const claimed = claim(conversationWith({ outbox }), 'me', DAWN + 1);
    expect(claimed?.entry).toMatchObject({ id: `${CHAT}#1`, tries: 1, doubts: 0 });
    expect(claimed?.inDoubt).toBe(false);
    expect(claimed?.conversation.outbox[1]).toBe(outbox[1]);
  });

  it('waits for a lease to run out, and then is in doubt', () => {
    const outbox = [waitingMessage(1, { state: sending, tries: 1 })];
    expect(claim(conversationWith({ outbox }), 'me', DAWN + LEASE_MS - 1)).toBeUndefined();
    const claimed = claim(conversationWith({ outbox }), 'me', DAWN + LEASE_MS);
    expect(claimed?.entry).toMatchObject({ tries: 2, doubts: 1, state: { worker: 'me' } });
    expect(claimed?.inDoubt).toBe(true);
  });

  it('does not wait for a lease that was taken before the clock was set back', () => {
    const until = DAWN + 60 * MINUTE_MS;
    const outbox = [waitingMessage(1, { state: { ...sending, until }, tries: 1 })];
    expect(claim(conversationWith({ outbox }), 'me', DAWN)?.inDoubt).toBe(true);
    const told = addTeamEvent(conversationWith(), NEWS, DAWN);
    const leased = claimTeamEvents(told, 'other', until)?.conversation ?? told;
    expect(claimTeamEvents(leased, 'me', until)).toBeUndefined();
    expect(claimTeamEvents(leased, 'me', DAWN)?.claimed.entries).toHaveLength(1);
  });

  it('remembers a doubt through a later refusal', () => {
    const outbox = [waitingMessage(1, { doubts: 1, tries: 2 })];
    expect(claim(conversationWith({ outbox }), 'me', DAWN)?.inDoubt).toBe(true);
  });

  it('has nothing to take from an empty outbox', () => {
    expect(claim(conversationWith(), 'me', DAWN)).toBeUndefined();
  });
});

describe('the pause before another attempt', () => {
  it('doubles from one second to five minutes', () => {
    expect([1, 2, 3, 8].map(backOffMs)).toEqual([1_000, 2_000, 4_000, 128_000]);
    expect(backOffMs(30)).toBe(5 * MINUTE_MS);
  });

  it.each([
    { way: 'shorter', pause: jittered, leastMs: 750, mostMs: 1_000 },
    { way: 'longer', pause: stretched, leastMs: 1_000, mostMs: 1_250 },
  ])('is up to a quarter $way by the name of what is tried again', ({ pause, leastMs, mostMs }) => {
    const names = Array.from({ length: 200 }, (_, count) => `telegram:42#${count}`);
    const pauses = names.map((name) => pause(1_000, name));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(leastMs);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(mostMs);
    expect(new Set(pauses).size).toBeGreaterThan(50);
    expect(names.map((name) => pause(1_000, name))).toEqual(pauses);
  });
});

describe('a hopeless message', () => {
  const fates = (outbox: Parameters<typeof conversationWith>[0], now: number) => {
    const after = giveUpHopeless(conversationWith(outbox), now);
    const lines = after.journal.map((entry) => entry.kind === 'line' && entry.line.delivery);
    return { left: after.outbox.length, lines };
  };

  it('is given up when its day is over, and so are those behind it', () => {
    const outbox = [waitingMessage(1), waitingMessage(2)];
    expect(fates({ outbox }, DAWN + DAY_MS)).toEqual({ left: 2, lines: [] });
    expect(fates({ outbox }, DAWN + DAY_MS + 1)).toEqual({ left: 0, lines: ['failed', 'failed'] });
  });

  it('is given up as in doubt when its lease was lost once too often', () => {
    const outbox = [waitingMessage(1, { state: sending, tries: 3, doubts: 2 })];
    expect(fates({ outbox }, DAWN + LEASE_MS - 1)).toEqual({ left: 1, lines: [] });
    expect(fates({ outbox }, DAWN + LEASE_MS)).toEqual({ left: 0, lines: ['in-doubt'] });
  });
});

describe('an opt-out', () => {
  it('drops what the bot has not begun to say and keeps what people and the team need', () => {
    const staff = pending(`${CHAT}#3`, messageJob(3, 'ann'), DAWN);
    const outbox = [waitingMessage(1), waitingMessage(2), staff];
    const before = conversationWith({ outbox, timers: [{ name: 't', dueAt: 1 }] });
    const told = addTeamEvent(before, NEWS, DAWN);
    const after = optOut(told, DAWN);
    expect(after.outbox).toEqual([staff]);
    expect(after.teamOutbox).toBe(told.teamOutbox);
    const journal = [{ kind: 'consent', word: { purpose: 'asking', given: false } }];
    expect(after).toMatchObject({ optedOut: true, timers: [], journal });
  });

  it('leaves what is being sent no second attempt', () => {
    const outbox = [waitingMessage(1, { state: sending, tries: 1 }), waitingMessage(2)];
    const after = optOut(conversationWith({ outbox }), DAWN);
    expect(after.outbox.map(({ id }) => id)).toEqual([`${CHAT}#1`]);
    expect(giveUpHopeless(after, DAWN + LEASE_MS + SECOND_MS).outbox).toEqual([]);
  });

  it('keeps in the transcript what may have arrived', () => {
    const state: EntryState = { kind: 'in-doubt', notBefore: DAWN + SECOND_MS };
    const outbox = [waitingMessage(1, { state, tries: 1, doubts: 1 })];
    const after = optOut(conversationWith({ outbox }), DAWN);
    expect(after.outbox).toEqual([]);
    expect(after.journal).toMatchObject([
      { line: { delivery: 'in-doubt' } },
      { kind: 'consent', word: { given: false } },
    ]);
  });
});
