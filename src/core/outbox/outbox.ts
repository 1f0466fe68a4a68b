import { HOUR_MS, type Instant, MINUTE_MS, SECOND_MS } from '../../base/instant.ts';
import type { LookupResult } from '../contract/event.ts';
import type { ConversationId, JobId } from '../contract/ids.ts';
import { isQuestion, type OutboundMessage } from '../contract/message.ts';

export type Job =
  | { readonly kind: 'send'; readonly message: OutboundMessage }
  | { readonly kind: 'look-up'; readonly reference: string };

const KINDS: readonly string[] = ['send', 'look-up'] satisfies readonly Job['kind'][];

/** False for an entry of a newer version. */
export function isKnown({ job }: { readonly job: { readonly kind: string } }): boolean {
  return KINDS.includes(job.kind);
}

/**
 * pending -> sending (a lease) -> gone | pending again | in doubt; in doubt -> sending | gone.
 * A lease that ran out -> sending | gone; what is not yet being sent may be dropped. No other moves.
 * `tries` counts attempts begun, `doubts` those whose end is unknown.
 */
export type EntryState =
  | { readonly kind: 'pending'; readonly notBefore: Instant }
  | { readonly kind: 'sending'; readonly worker: string; readonly until: Instant }
  | { readonly kind: 'in-doubt'; readonly notBefore: Instant };

export interface Entry {
  readonly id: JobId;
  readonly job: Job;
  readonly state: EntryState;
  readonly tries: number;
  readonly doubts: number;
  /** After this it is not worth another attempt. */
  readonly deadline: Instant;
  /** Sent because time had passed, not because the buyer did something. */
  readonly nudge?: true;
  /** When its time came, its messenger was away or did not take it yet. */
  readonly waited?: true;
  /** How often an operator has replayed it from quarantine. */
  readonly replays?: number;
}

export type Outcome =
  | { readonly kind: 'sent'; readonly messageId?: string }
  | { readonly kind: 'found'; readonly result: LookupResult }
  | { readonly kind: 'retry'; readonly afterMs: number; readonly unasked?: boolean }
  /** It may or may not have arrived. */
  | { readonly kind: 'in-doubt' }
  | { readonly kind: 'moved'; readonly to: ConversationId }
  | { readonly kind: 'gone' }
  /** The platform takes nothing more until the buyer does something. */
  | { readonly kind: 'rationed' }
  | { readonly kind: 'failed' }
  /** A newer version wrote it: this one cannot do it. */
  | { readonly kind: 'unknown' };

/** Longer than any send can take, so that only a dead or paused worker loses it. */
export const LEASE_MS = 30 * SECOND_MS;
/** More than the clocks of two processes on one store differ. */
export const SKEW_MS = 5 * SECOND_MS;
export const TRIES_LIMIT = 8;
/**
 * Attempts that reached no platform are counted up to this: pauses grow up to half a minute, the
 * message waits for its deadline, and some attempts are left for when the platform is back.
 */
export const UNASKED_TRIES_LIMIT = 5;
/** A message whose fate is unknown is sent again at most this often. */
export const DOUBTS_LIMIT = 2;
const DEADLINE_MS = 24 * HOUR_MS;
/** A short deadline: a reminder that comes much too late is a nuisance. */
export const NUDGE_DEADLINE_MS = 2 * HOUR_MS;

const FIRST_DOUBT_MS = 2 * SECOND_MS;
const DOUBT_GROWTH = 15;
const LONGEST_DOUBT_MS = HOUR_MS;
const JITTER_STEPS = 1_009;
const FIRST_RETRY_MS = SECOND_MS;
const LONGEST_RETRY_MS = 5 * MINUTE_MS;
/** The longest pause that a platform may ask for. Beyond it the message is parked and given up. */
export const LONGEST_PAUSE_MS = HOUR_MS;

export function pending(id: JobId, job: Job, now: Instant): Entry {
  return {
    id,
    job,
    state: { kind: 'pending', notBefore: now },
    tries: 0,
    doubts: 0,
    deadline: now + DEADLINE_MS,
  };
}

/** How long to wait before the next attempt: doubles, at most five minutes. */
export function backOffMs(tries: number): number {
  return Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.max(0, tries - 1));
}

/** Before the next attempt at what is in doubt: the platform may be in trouble, so pauses grow fast. */
export function doubtPauseMs(doubts: number): number {
  return Math.min(LONGEST_DOUBT_MS, FIRST_DOUBT_MS * DOUBT_GROWTH ** Math.max(0, doubts - 1));
}

/** From three quarters of a pause to the whole of it, the same for the same name: so pauses do not all end at once. */
export function jittered(pauseMs: number, name: string): number {
  return Math.round(pauseMs * (0.75 + jitterOf(name) / 4));
}

/** The same for a pause that must not end early: from the whole of it to a quarter more. */
export function stretched(pauseMs: number, name: string): number {
  return Math.round(pauseMs * (1 + jitterOf(name) / 4));
}

/** From 0 up to 1, the same for the same name. */
function jitterOf(name: string): number {
  let hash = 0;
  for (const sign of name) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % JITTER_STEPS;
  return hash / JITTER_STEPS;
}

/** True where an attempt at that time is not worth it; a card of the team is worth every attempt. */
export function spent(entry: Entry, at: Instant): boolean {
  if (isCard(entry)) return false;
  return entry.tries >= TRIES_LIMIT || at > entry.deadline;
}

/** True where so many attempts ended in doubt that another is not worth it. */
export function tooDoubtful(entry: Entry): boolean {
  return entry.doubts >= DOUBTS_LIMIT && !isCard(entry);
}

/** True for a question of the bot to a buyer. */
export function asksBuyer({ job }: Entry): boolean {
  return job.kind === 'send' && isQuestion(job.message);
}

/** True for a card, which shows a case to the team and is never given up. */
export function isCard({ job }: Entry): boolean {
  return job.kind === 'send' && job.message.card !== undefined;
}

/** When the head of the outbox needs a worker; no other entry may be sent before it. */
export function outboxDueAt(outbox: readonly Entry[]): Instant | undefined {
  const state = outbox[0]?.state;
  if (state === undefined) return undefined;
  return state.kind === 'sending' ? state.until : state.notBefore;
}

/** The head of the outbox where its time has come; undefined where it has not, or there is none. */
export function dueHead(outbox: readonly Entry[], now: Instant): Entry | undefined {
  const [head] = outbox;
  const dueAt = outboxDueAt(outbox);
  if (head === undefined || dueAt === undefined) return undefined;
  const isLost = head.state.kind === 'sending' && isPastLease(dueAt, now);
  return dueAt <= now || isLost ? head : undefined;
}

/** True where a lease ends later than a lease can last: the clock was set back after it was taken. */
export function isPastLease(until: Instant, now: Instant): boolean {
  return until > now + LEASE_MS + SKEW_MS;
}
