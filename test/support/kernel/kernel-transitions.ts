import type { Instant } from '../../../src/base/instant.ts';
import type { Conversation } from '../../../src/core/conversation/conversation.ts';
import { type Entry, UNASKED_TRIES_LIMIT } from '../../../src/core/outbox/outbox.ts';

type Kind = Entry['state']['kind'] | 'absent';
type Check = (before: Entry, after: Entry, now: Instant) => boolean;

const unchanged: Check = (before, after) => before.tries === after.tries;
const counted: Check = (before, after) => after.tries === before.tries + 1;
/** A claim takes the lease: one more attempt. */
const claimed: Check = (before, after, now) =>
  counted(before, after, now) && before.state.kind !== 'sending' && dueAt(before) <= now;
/** Somebody else takes over, but only once the lease has run out. */
const takenOver: Check = (before, after, now) =>
  isSame(before, after) ||
  (counted(before, after, now) &&
    (movedOn(before, after) || (dueAt(before) <= now && after.doubts === before.doubts + 1)));
/** An attempt that reached no platform is not counted beyond a limit. */
const returned: Check = (before, after) =>
  unchanged(before, after, 0) || after.tries === UNASKED_TRIES_LIMIT;
const doubted: Check = (before, after) =>
  unchanged(before, after, 0) && after.doubts === before.doubts + 1;

/** The moves an entry may make in one swap; everything that is not here is forbidden. */
const MOVES: Readonly<Record<Entry['state']['kind'], Partial<Record<Kind, Check>>>> = {
  pending: { pending: unchanged, sending: claimed },
  sending: { sending: takenOver, pending: returned, 'in-doubt': doubted },
  'in-doubt': { 'in-doubt': unchanged, sending: claimed },
};

/** What is wrong with how the outbox moved from one stored version to the next. */
export function outboxFaults(
  before: Conversation | undefined,
  next: Conversation,
  now: Instant,
): readonly string[] {
  const old = before?.outbox ?? [];
  const faults = [...moveFaults(old, next.outbox, now), ...orderFaults(old, next.outbox)];
  const behind = next.outbox.slice(1).filter(({ state }) => state.kind !== 'pending');
  if (behind.length > 0) faults.push('something behind the head is not pending');
  return faults.map((fault) => `${next.id} version ${next.version}: ${fault}`);
}

function moveFaults(
  old: readonly Entry[],
  outbox: readonly Entry[],
  now: Instant,
): readonly string[] {
  return outbox.flatMap((after) => {
    const before = old.find(({ id }) => id === after.id) ?? asNew(after);
    const check = MOVES[before.state.kind][after.state.kind];
    if (check?.(before, after, now)) return [];
    const [from, to] = [before, after].map(({ state, tries }) => `${state.kind}/${tries}`);
    return [`${after.id} moved from ${from} to ${to}`];
  });
}

/** What stays keeps its order, and what is new stands behind it. */
function orderFaults(old: readonly Entry[], outbox: readonly Entry[]): string[] {
  const ids = outbox.map(({ id }) => id);
  const kept = old.map(({ id }) => id).filter((id) => ids.includes(id));
  const inOrder = kept.every((id, place) => ids[place] === id);
  return inOrder ? [] : ['the order of the outbox changed'];
}

/** An entry begins as pending, though it may be claimed with the same swap. */
function asNew(entry: Entry): Entry {
  return { ...entry, state: { kind: 'pending', notBefore: 0 }, tries: 0, doubts: 0 };
}

function dueAt({ state }: Entry): Instant {
  return state.kind === 'sending' ? state.until : state.notBefore;
}

function isSame(before: Entry, after: Entry): boolean {
  return unchanged(before, after, 0) && dueAt(before) === dueAt(after);
}

/** The chat moved: the same worker may try at once at the new address. */
function movedOn({ job: before }: Entry, { job: after }: Entry): boolean {
  return before.kind === 'send' && after.kind === 'send' && before.message.to !== after.message.to;
}
