import { admit } from './accept.ts';
import type { Conversation } from './conversation.ts';
import type { EventContent } from './event.ts';
import type { Instant } from './instant.ts';
import { journalled } from './journal.ts';
import type { OutboundMessage } from './message.ts';
import { DOUBTS_LIMIT, type Entry, outboxDueAt, spent } from './outbox.ts';
import type { TranscriptLine } from './transcript.ts';

/**
 * The entry leaves the outbox; what was said goes to the transcript with its fate.
 * A look-up that leaves without an answer found nothing, so that the buyer hears of it.
 */
export function closed(
  conversation: Conversation,
  entry: Entry,
  delivery: NonNullable<TranscriptLine['delivery']>,
  now: Instant,
  messageId?: string,
): Conversation {
  const rest = without(conversation, entry);
  switch (entry.job.kind) {
    case 'notify':
      return rest;
    case 'look-up':
      return delivered(rest, entry, now, {
        kind: 'found',
        result: { kind: 'nothing', why: 'unknown' },
      });
    case 'send': {
      const line = { ...lineOf(entry.job.message, now), delivery, ...(messageId && { messageId }) };
      return { ...rest, journal: journalled(rest.journal, { kind: 'line', at: now, line }) };
    }
  }
}

/** Closes an entry that is not tried again; one that was ever in doubt may have arrived. */
export function givenUp(conversation: Conversation, entry: Entry, now: Instant): Conversation {
  return closed(conversation, entry, entry.doubts > 0 ? 'in-doubt' : 'failed', now);
}

/** Closes what was not even tried, with the reason for a reader of the transcript. */
export function dropped(
  conversation: Conversation,
  entry: Entry,
  failure: NonNullable<TranscriptLine['failure']>,
  now: Instant,
): Conversation {
  const { journal } = conversation;
  const gone = givenUp(conversation, entry, now);
  const journalNow = gone.journal.map((row) =>
    row.kind === 'line' && !journal.includes(row)
      ? { ...row, line: { ...row.line, failure } }
      : row,
  );
  return { ...gone, journal: journalNow };
}

/** Gives up what stands at the head and is not worth another attempt when its time comes. */
export function withoutHopeless(conversation: Conversation, now: Instant): Conversation {
  const head = conversation.outbox[0];
  const dueAt = outboxDueAt(conversation.outbox);
  if (head === undefined || dueAt === undefined || dueAt > now) return conversation;
  const lost = head.job.kind === 'send' && head.state.kind === 'sending';
  if (!spent(head, now) && !(lost && head.doubts >= DOUBTS_LIMIT)) return conversation;
  const doubted = lost ? { ...head, doubts: head.doubts + 1 } : head;
  return withoutHopeless(givenUp(conversation, doubted, now), now);
}

export function without(conversation: Conversation, entry: Entry): Conversation {
  return { ...conversation, outbox: conversation.outbox.filter(({ id }) => id !== entry.id) };
}

/** What a reader of the transcript sees of a message of ours. */
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
  };
}

/** Puts what the engine learnt into the mailbox, under an id that a repetition shares. */
export function delivered(
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
