import type { Instant } from '../../base/instant.ts';
import type { EventContent, InboundEvent } from '../contract/event.ts';
import { isFile } from '../contract/kept-file.ts';
import type { TranscriptLine } from '../contract/transcript.ts';
import { type Conversation, hasSeen, remember } from './conversation.ts';
import { addToJournal } from './journal.ts';
import { takeBackMessage } from './take-back.ts';

/** A conversation takes at most this many unanswered events. */
export const INBOX_LIMIT = 200;

/**
 * Puts an event into the mailbox and its words into the transcript.
 * Returns the very same conversation where the event was taken before, and
 * `full` where the mailbox holds all it may.
 */
export function accept(
  conversation: Conversation,
  event: InboundEvent,
  now: Instant,
): Conversation | 'full' {
  const full = conversation.inbox.length >= INBOX_LIMIT && !hasSeen(conversation, event.id);
  return full ? 'full' : admit(conversation, event, now);
}

/** As `accept`, even when the mailbox is full: for events of the engine, which nobody sends again. */
export function admit(conversation: Conversation, given: InboundEvent, now: Instant): Conversation {
  if (hasSeen(conversation, given.id)) return conversation;
  const event = withFileIds(conversation, given);
  const line = lineOf(conversation, event);
  const { content } = event;
  const before =
    content.kind === 'recalled'
      ? takeBackMessage(conversation, content.messageId, now)
      : conversation;
  return {
    ...before,
    speaker: known(conversation.speaker, event.speaker),
    seen: remember(conversation.seen, event.id, now),
    inbox: [...before.inbox, { event, acceptedAt: now, tries: 0, notBefore: now }],
    sequence: conversation.sequence + (line === undefined ? 0 : 1),
    journal:
      line === undefined
        ? before.journal
        : addToJournal(before.journal, { kind: 'line', at: now, line }),
  };
}

/** Gives each file the id under which it will be kept: it is derived from the line that shows the file. */
function withFileIds({ id, sequence }: Conversation, event: InboundEvent): InboundEvent {
  const { content } = event;
  if (content.kind !== 'media') return event;
  const media = content.media.map(({ file: _, ...each }, index) =>
    isFile(each) ? { ...each, file: `${id}#${sequence}.${index}` } : each,
  );
  return { ...event, content: { ...content, media } };
}

function lineOf(conversation: Conversation, event: InboundEvent): TranscriptLine | undefined {
  const words = wordsOf(event.content);
  if (words === undefined) return undefined;
  return {
    id: `${conversation.id}#${conversation.sequence}`,
    conversation: conversation.id,
    sequence: conversation.sequence,
    at: event.at,
    author: 'buyer',
    ...words,
  };
}

type Words = Pick<TranscriptLine, 'text' | 'media' | 'messageId' | 'corrects' | 'chosen'>;

/** What the transcript shows of an event; undefined for one that has no words. */
function wordsOf(content: EventContent): Words | undefined {
  switch (content.kind) {
    case 'text':
      return { text: content.text, ...idOf(content.messageId) };
    case 'choice':
      return { text: content.value, chosen: content.question, ...idOf(content.messageId) };
    case 'edited':
      return { text: content.text, corrects: content.messageId };
    case 'recalled':
      return { text: '', corrects: content.messageId };
    case 'media':
      return { text: content.caption ?? '', media: content.media, ...idOf(content.messageId) };
    default:
      return undefined;
  }
}

function idOf(messageId: string | undefined): { messageId?: string } {
  return messageId === undefined ? {} : { messageId };
}

/** The newest facts about the speaker; a fact that an event leaves out stays as it was. */
function known(
  before: Conversation['speaker'],
  said: InboundEvent['speaker'],
): Conversation['speaker'] {
  if (said === undefined) return before;
  const { identity = before.identity, name = before.name, locale = before.locale } = said;
  return {
    ...(identity !== undefined && { identity }),
    ...(name !== undefined && { name }),
    ...(locale !== undefined && { locale }),
  };
}
