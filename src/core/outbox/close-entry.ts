import type { Instant } from '../../base/instant.ts';
import type { EventContent } from '../contract/event.ts';
import type { OutboundMessage } from '../contract/message.ts';
import type { Undelivered } from '../contract/team-event.ts';
import type { TranscriptLine } from '../contract/transcript.ts';
import { admit } from '../conversation/accept.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { addToJournal, quarantineId } from '../conversation/journal.ts';
import { asksBuyer, dueHead, type Entry, isKnown, spent, tooDoubtful } from './outbox.ts';
import { addTeamEvent } from './team-events.ts';

type Delivery = NonNullable<TranscriptLine['delivery']>;
type Failure = NonNullable<TranscriptLine['failure']>;

/** What became of an entry, as far as is known. */
export interface Fate {
  readonly delivery: Delivery;
  readonly messageId?: string | undefined;
  readonly failure?: Failure | undefined;
}

/**
 * Removes the entry from the outbox. A message goes to the transcript with its fate, and staff are
 * notified when their words did not arrive. A look-up that leaves without an answer counts as one that
 * found nothing, so that the buyer gets a reply.
 */
export function closeEntry(
  conversation: Conversation,
  entry: Entry,
  fate: Fate,
  now: Instant,
): Conversation {
  const rest = removeEntry(conversation, entry);
  switch (entry.job.kind) {
    case 'look-up':
      return putInMailbox(rest, entry, now, {
        kind: 'found',
        result: { kind: 'nothing', why: 'unknown' },
      });
    case 'send': {
      const { message } = entry.job;
      const booked = written(rest, message, fate, now);
      const { delivery, failure = delivery === 'in-doubt' ? delivery : 'refused' } = fate;
      if (delivery === 'sent') return asksBuyer(entry) ? withQuestionSeen(booked) : booked;
      return failure === 'overtaken' ? booked : withLoss(booked, entry, message, failure, now);
    }
    default:
      return setAside(conversation, entry, now);
  }
}

/** Writes the message and its fate to the transcript. */
function written(
  rest: Conversation,
  message: OutboundMessage,
  { delivery, messageId, failure }: Fate,
  now: Instant,
): Conversation {
  const line = {
    ...lineOf(message, now),
    delivery,
    ...(messageId && { messageId }),
    ...(failure && { failure }),
  };
  return { ...rest, journal: addToJournal(rest.journal, { kind: 'line', at: now, line }) };
}

/** Notifies the flow, the team and the author among the staff of a message that was given up. */
function withLoss(
  conversation: Conversation,
  entry: Entry,
  message: OutboundMessage,
  why: Undelivered['why'],
  now: Instant,
): Conversation {
  const unseen = asksBuyer(entry) ? withQuestionLost(conversation) : conversation;
  const missed = entry.nudge === true ? unseen : withMissed(unseen, message, now);
  return reportUndelivered(missed, message, why, now);
}

function withQuestionSeen(conversation: Conversation): Conversation {
  const { questionLost, ...rest } = conversation;
  return questionLost === undefined ? conversation : rest;
}

/** Notes that the open question is lost until it is asked again, unless a newer question waits. */
function withQuestionLost(conversation: Conversation): Conversation {
  return conversation.outbox.some(asksBuyer)
    ? conversation
    : { ...conversation, questionLost: true };
}

/** Makes the team's case show that a message of the bot did not arrive. */
function withMissed(
  conversation: Conversation,
  { by, card, under }: OutboundMessage,
  now: Instant,
): Conversation {
  if (by !== undefined || card !== undefined || under !== undefined) return conversation;
  return addTeamEvent(conversation, { kind: 'missed' }, now);
}

/** Quarantines an entry of an unknown kind for the operator, so that the entries behind it go on. */
export function setAside(conversation: Conversation, entry: Entry, now: Instant): Conversation {
  const { replays = 0 } = entry;
  const quarantined = {
    id: quarantineId(conversation.id, entry.id, replays),
    conversation: conversation.id,
    at: now,
    fault: 'a job of a kind that this version does not know',
    entry,
    ...(replays > 0 && { replays }),
  };
  const journal = addToJournal(conversation.journal, { kind: 'quarantined', at: now, quarantined });
  return { ...removeEntry(conversation, entry), journal };
}

/** Closes an entry that is not tried again; one that was ever in doubt may have arrived. */
export function giveUp(
  conversation: Conversation,
  entry: Entry,
  now: Instant,
  failure?: Failure,
): Conversation {
  const delivery = entry.doubts > 0 ? 'in-doubt' : 'failed';
  return closeEntry(conversation, entry, { delivery, failure }, now);
}

/** Notifies staff that their message did not arrive, or has to wait. */
export function reportUndelivered(
  conversation: Conversation,
  { by, text }: OutboundMessage,
  why: Undelivered['why'],
  now: Instant,
  waits = false,
): Conversation {
  if (by === undefined) return conversation;
  const undelivered = { text, by, why, waits };
  return addTeamEvent(conversation, { kind: 'undelivered', undelivered }, now);
}

/** Gives up the head of the outbox, if it is not worth another attempt when its time comes. */
export function giveUpHopeless(conversation: Conversation, now: Instant): Conversation {
  const head = dueHead(conversation.outbox, now);
  // An entry of an unknown kind is left to the worker that claims it: that one tells the operator.
  if (head === undefined || !isKnown(head)) return conversation;
  const lost = head.job.kind === 'send' && head.state.kind === 'sending';
  if (!spent(head, now) && !(lost && tooDoubtful(head))) return conversation;
  const doubted = lost ? { ...head, doubts: head.doubts + 1 } : head;
  return giveUpHopeless(giveUp(conversation, doubted, now, 'late'), now);
}

export function removeEntry(conversation: Conversation, entry: Entry): Conversation {
  return { ...conversation, outbox: conversation.outbox.filter(({ id }) => id !== entry.id) };
}

/** The transcript line of a message of ours. */
export function lineOf(message: OutboundMessage, at: Instant): TranscriptLine {
  return {
    id: message.id,
    conversation: message.conversation,
    sequence: message.sequence,
    at,
    author: message.by === undefined ? 'bot' : 'staff',
    ...(message.by !== undefined && { by: message.by }),
    text: message.text,
    locale: message.locale,
    ...(message.choices && { choices: message.choices }),
    ...(message.links && { links: message.links }),
    ...(message.files && { files: message.files }),
  };
}

/** Puts an event of the engine into the mailbox, under an id that a repetition shares. */
export function putInMailbox(
  conversation: Conversation,
  entry: Entry,
  now: Instant,
  content: EventContent,
): Conversation {
  const event = {
    id: `${content.kind}:${entry.id}`,
    conversation: conversation.id,
    at: now,
    content,
  };
  return admit(conversation, event, now);
}
