import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../../src/core/conversation/journal.ts';
import { JOURNAL_REST_MS } from '../../../../src/core/conversation/journal.ts';
import { LEASE_MS } from '../../../../src/core/outbox/outbox.ts';
import { wakeAt } from '../../../../src/core/outbox/wake-at.ts';
import { said } from '../../../support/kernel/kernel-events.ts';
import {
  conversationWith,
  inMailbox,
  waitingMessage,
} from '../../../support/kernel/kernel-values.ts';
import { DAWN } from '../../../support/kernel/kernel-world.ts';

const VERDICT = { kind: 'verdict', verdict: { case: 1, verdict: 'solved' } } as const;

const row = (at: number): JournalEntry => ({
  kind: 'quarantined',
  at,
  quarantined: {
    id: `row ${at}`,
    conversation: conversationWith().id,
    at,
    event: said('a', 'x'),
    fault: 'f',
  },
});

describe('when somebody must look at a conversation', () => {
  it('is never where nothing is open', () => {
    expect(wakeAt(conversationWith())).toBeUndefined();
  });

  it('is when the first event may be tried', () => {
    const inbox = [inMailbox(said('a', 'x'), DAWN + 5), inMailbox(said('b', 'x'), DAWN)];
    expect(wakeAt(conversationWith({ inbox }))).toBe(DAWN + 5);
  });

  it('is not before an unfinished thought has been waited for', () => {
    const inbox = [inMailbox(said('a', 'x…'))];
    const timers = [{ name: 'gather', dueAt: DAWN + 3_000 }];
    expect(wakeAt(conversationWith({ inbox, timers }))).toBe(DAWN + 3_000);
  });

  it('is when the head of the outbox may go, or its lease runs out', () => {
    const pending = waitingMessage(1, { state: { kind: 'pending', notBefore: DAWN + 9 } });
    expect(wakeAt(conversationWith({ outbox: [pending, waitingMessage(2)] }))).toBe(DAWN + 9);
    const until = DAWN + LEASE_MS;
    const sending = waitingMessage(1, { state: { kind: 'sending', worker: 'me', until } });
    expect(wakeAt(conversationWith({ outbox: [sending, waitingMessage(2)] }))).toBe(until);
  });

  it('is when the team may be told, though nothing is to be sent', () => {
    const teamOutbox = { entries: [{ id: 'n', event: VERDICT }], tries: 1, dueAt: DAWN + 7 };
    expect(wakeAt(conversationWith({ teamOutbox }))).toBe(DAWN + 7);
  });

  it('is when rows have rested long enough', () => {
    const journal = [row(DAWN), row(DAWN + 5)];
    expect(wakeAt(conversationWith({ journal }))).toBe(DAWN + JOURNAL_REST_MS);
  });

  it('is the earliest of all these', () => {
    const timers = [
      { name: 'late', dueAt: DAWN + 50 },
      { name: 'early', dueAt: DAWN + 20 },
    ];
    const journal = [row(DAWN)];
    const outbox = [waitingMessage(1, { state: { kind: 'in-doubt', notBefore: DAWN + 30 } })];
    expect(wakeAt(conversationWith({ timers, journal, outbox }))).toBe(DAWN + 20);
  });
});
