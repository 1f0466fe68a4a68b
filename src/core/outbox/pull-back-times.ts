import type { Instant } from '../../base/instant.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { type EntryState, LEASE_MS } from './outbox.ts';

/**
 * Corrects the times of a conversation after the clock was set back. Anything due by `until`, on the
 * old clock, is due now, and anything written in the future was written now. A worker may still hold a
 * lease: it ends as if it were taken now. A second call changes nothing.
 */
export function pullBackTimes(
  conversation: Conversation,
  now: Instant,
  until: Instant,
): Conversation {
  const sooner = (at: Instant): Instant => (at > now && at <= until ? now : at);
  const past = (at: Instant): Instant => Math.min(at, now);
  const { inbox, timers, outbox, teamOutbox, journal, keeping, relay, behindUntil } = conversation;
  return {
    ...conversation,
    inbox: inbox.map((each) => ({
      ...each,
      acceptedAt: past(each.acceptedAt),
      notBefore: sooner(each.notBefore),
    })),
    timers: timers.map((timer) => ({ ...timer, dueAt: sooner(timer.dueAt) })),
    outbox: outbox.map((entry) => ({ ...entry, state: stateSooner(entry.state, sooner, now) })),
    teamOutbox: {
      ...teamOutbox,
      dueAt: leaseSooner(teamOutbox.dueAt, teamOutbox.teller, sooner, now),
    },
    journal: journal.map((entry) => ({ ...entry, at: past(entry.at) })),
    ...(keeping && { keeping: keeping.map((file) => ({ ...file, dueAt: sooner(file.dueAt) })) }),
    ...(relay && { relay: { ...relay, toldAt: past(relay.toldAt) } }),
    ...(behindUntil !== undefined && { behindUntil: sooner(behindUntil) }),
  };
}

function stateSooner(
  state: EntryState,
  sooner: (at: Instant) => Instant,
  now: Instant,
): EntryState {
  if (state.kind !== 'sending') return { ...state, notBefore: sooner(state.notBefore) };
  return { ...state, until: Math.min(state.until, now + LEASE_MS) };
}

function leaseSooner(
  dueAt: Instant,
  holder: string | undefined,
  sooner: (at: Instant) => Instant,
  now: Instant,
): Instant {
  return holder === undefined ? sooner(dueAt) : Math.min(dueAt, now + LEASE_MS);
}
