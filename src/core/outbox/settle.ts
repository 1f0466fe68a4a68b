import type { Instant } from '../../base/instant.ts';
import { never } from '../../base/never.ts';
import type { ConversationId } from '../contract/ids.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { holds } from './claim.ts';
import { closeEntry, giveUp, putInMailbox, removeEntry, setAside } from './close-entry.ts';
import {
  backOffMs,
  DOUBTS_LIMIT,
  doubtPauseMs,
  type Entry,
  isCard,
  jittered,
  LONGEST_PAUSE_MS,
  type Outcome,
  spent,
  stretched,
  tooDoubtful,
  UNASKED_TRIES_LIMIT,
} from './outbox.ts';
import { closeWindow, consumeQuota } from './send-window.ts';

/**
 * Books what became of a claimed entry.
 * A worker whose lease was taken over changes nothing: another worker is responsible for the entry now.
 */
export function settle(
  conversation: Conversation,
  claimed: Entry,
  worker: string,
  outcome: Outcome,
  now: Instant,
): Conversation {
  // The entry as it is now: since the claim it may have been marked as one without a second attempt.
  const [entry] = conversation.outbox;
  if (entry === undefined || !holds(conversation, claimed, worker)) return conversation;
  switch (outcome.kind) {
    case 'sent':
      return sent(conversation, entry, outcome.messageId, now);
    case 'found':
      return putInMailbox(removeEntry(conversation, entry), entry, now, {
        kind: 'found',
        result: outcome.result,
      });
    case 'retry':
      return retried(conversation, entry, outcome, now);
    case 'in-doubt':
      return doubted(consumeQuota(conversation, now), entry, now);
    case 'moved':
      return moved(conversation, entry, outcome.to, now);
    case 'gone':
      return abandoned(conversation, entry, now);
    case 'rationed':
      return withHead(closeWindow(conversation), {
        ...entry,
        state: { kind: 'pending', notBefore: now },
      });
    case 'failed':
      return giveUp(conversation, entry, now, 'refused');
    case 'unknown':
      return setAside(conversation, entry, now);
    default:
      return never(outcome);
  }
}

function sent(
  conversation: Conversation,
  entry: Entry,
  messageId: string | undefined,
  now: Instant,
): Conversation {
  const paid = consumeQuota(conversation, now);
  return { ...closeEntry(paid, entry, { delivery: 'sent', messageId }, now), reachable: true };
}

function withHead(conversation: Conversation, head: Entry): Conversation {
  return { ...conversation, outbox: [head, ...conversation.outbox.slice(1)] };
}

function retried(
  conversation: Conversation,
  entry: Entry,
  { afterMs, unasked = false }: Extract<Outcome, { kind: 'retry' }>,
  now: Instant,
): Conversation {
  const notBefore = now + Math.max(afterMs, stretched(backOffMs(entry.tries), entry.id));
  const tries = unasked ? Math.min(entry.tries, UNASKED_TRIES_LIMIT) : entry.tries;
  const again: Entry = { ...entry, tries, waited: true, state: { kind: 'pending', notBefore } };
  const isTooLong = afterMs > LONGEST_PAUSE_MS && !isCard(entry);
  const hopeless = spent(again, notBefore) || isTooLong;
  if (!hopeless) return withHead(conversation, again);
  const given = giveUp(conversation, entry, now, 'late');
  return paused(given, now + Math.min(afterMs, LONGEST_PAUSE_MS));
}

/** Makes the next entry keep the pause that a platform asked for, too. */
function paused(conversation: Conversation, notBefore: Instant): Conversation {
  const outbox = conversation.outbox.map(
    (entry): Entry => ({ ...entry, state: { kind: 'pending', notBefore } }),
  );
  return { ...conversation, outbox };
}

function doubted(conversation: Conversation, entry: Entry, now: Instant): Conversation {
  const doubts = entry.doubts + 1;
  const notBefore = now + jittered(doubtPauseMs(doubts), entry.id);
  const again: Entry = { ...entry, doubts, state: { kind: 'in-doubt', notBefore } };
  if (isCard(entry) && entry.doubts >= DOUBTS_LIMIT) return behindOthers(conversation, again);
  const hopeless = tooDoubtful(entry) || spent(entry, notBefore);
  return hopeless ? giveUp(conversation, again, now) : withHead(conversation, again);
}

/** Moves a card that fails behind other entries: it is never given up, and they must not wait for it for ever. */
function behindOthers(conversation: Conversation, card: Entry): Conversation {
  const [, ...others] = conversation.outbox;
  if (others.length === 0 || card.state.kind === 'sending') return withHead(conversation, card);
  const last: Entry = { ...card, state: { kind: 'pending', notBefore: card.state.notBefore } };
  return { ...conversation, outbox: [...others, last] };
}

function moved(
  conversation: Conversation,
  entry: Entry,
  to: ConversationId,
  now: Instant,
): Conversation {
  if (spent(entry, now)) return giveUp(conversation, entry, now);
  const outbox = conversation.outbox.map((other) => readdressed(other, to));
  const head: Entry = {
    ...readdressed(entry, to),
    state: { kind: 'pending', notBefore: now },
  };
  return { ...conversation, movedTo: to, outbox: [head, ...outbox.slice(1)] };
}

function readdressed(entry: Entry, to: ConversationId): Entry {
  if (entry.job.kind !== 'send') return entry;
  return { ...entry, job: { kind: 'send', message: { ...entry.job.message, to } } };
}

/** The buyer cannot be reached any more: all unsent messages fail, and the flow is notified. */
function abandoned(conversation: Conversation, entry: Entry, now: Instant): Conversation {
  const silent = conversation.outbox
    .filter(({ job }) => job.kind === 'send')
    .reduce((current, unsaid) => giveUp(current, unsaid, now, 'unreachable'), conversation);
  return putInMailbox(silent, entry, now, { kind: 'reachability', reachable: false });
}
