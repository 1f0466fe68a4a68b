import { type Instant, SECOND_MS } from '../../base/instant.ts';
import type { EventContent } from '../contract/event.ts';
import { SKEW_MS } from '../outbox/outbox.ts';
import type { Accepted, Conversation } from './conversation.ts';

/** A burst ends after this, even if the buyer is still writing. */
const LONGEST_GATHERING_MS = 20 * SECOND_MS;
/** The files of an album arrive within this time of one another. */
const ALBUM_QUIET_MS = 1.5 * SECOND_MS;
/** At most this many files count as one album. */
const ALBUM_LIMIT = 20;

export type Gathering =
  /** The buyer may still be writing. */
  | { readonly kind: 'waiting'; readonly until: Instant }
  /** The first `count` events of the mailbox are one message. */
  | {
      readonly kind: 'ready';
      readonly count: number;
      readonly content: EventContent;
      readonly messages: readonly string[];
    };

/**
 * The head of the mailbox, joined with the short messages that belong to it.
 * `patienceMs(text)` tells how long to wait for more after these words; 0 means they stand alone.
 * The mailbox must not be empty.
 */
export function gatherBurst(
  conversation: Conversation,
  patienceMs: (text: string) => number,
  now: Instant,
): Gathering {
  const [head] = conversation.inbox;
  if (head === undefined) throw new Error('An empty mailbox says nothing');
  const burst = burstOf(conversation.inbox, patienceMs);
  const first = burst[0];
  const last = burst.at(-1);
  if (first === undefined || last === undefined) {
    return together(conversation.inbox, now) ?? alone(head);
  }
  const quietAt = last.accepted.acceptedAt + patienceMs(last.text);
  const until = Math.min(quietAt, first.accepted.acceptedAt + LONGEST_GATHERING_MS);
  const interrupted = burst.length < conversation.inbox.length;
  if (!interrupted && isAhead(until, quietMs(patienceMs, last), now)) {
    return { kind: 'waiting', until };
  }
  return {
    kind: 'ready',
    count: burst.length,
    content: { kind: 'text', text: burst.map(({ text }) => text).join('\n') },
    messages: burst.flatMap(({ accepted }) => messagesOf(accepted)),
  };
}

/**
 * True where it is worth waiting. An event accepted in the future, because the clock was set back, is
 * taken now: the buyer must not wait until the clock has caught up.
 */
function isAhead(until: Instant, patienceMs: number, now: Instant): boolean {
  return until > now && until <= now + patienceMs + SKEW_MS;
}

function quietMs(patienceMs: (text: string) => number, { text }: Piece): number {
  return Math.min(patienceMs(text), LONGEST_GATHERING_MS);
}

function alone(head: Accepted): Gathering {
  return { kind: 'ready', count: 1, content: head.event.content, messages: messagesOf(head) };
}

/** The head with the rest of its album; undefined for an event outside an album. */
function together(inbox: readonly Accepted[], now: Instant): Gathering | undefined {
  const shown = shownTogether(inbox);
  const last = inbox[shown.length - 1];
  if (last === undefined) return undefined;
  const until = last.acceptedAt + ALBUM_QUIET_MS;
  if (shown.length === inbox.length && isAhead(until, ALBUM_QUIET_MS, now)) {
    return { kind: 'waiting', until };
  }
  const captions = shown.flatMap(({ caption }) => caption ?? []);
  return {
    kind: 'ready',
    count: shown.length,
    content: {
      kind: 'media',
      media: shown.flatMap(({ media }) => media).slice(0, ALBUM_LIMIT),
      ...(captions.length > 0 && { caption: captions.join('\n') }),
    },
    messages: inbox.slice(0, shown.length).flatMap(messagesOf),
  };
}

type Media = Extract<EventContent, { kind: 'media' }>;

function shownTogether(inbox: readonly Accepted[]): readonly Media[] {
  const contents = inbox.slice(0, ALBUM_LIMIT).map(({ event }) => event.content);
  const [head] = contents;
  const album = head?.kind === 'media' ? head.album : undefined;
  const end = contents.findIndex((each) => each.kind !== 'media' || each.album !== album);
  const shown = contents.slice(0, end === -1 ? contents.length : end);
  return album === undefined ? [] : shown.filter((each) => each.kind === 'media');
}

interface Piece {
  readonly accepted: Accepted;
  readonly text: string;
}

function burstOf(
  inbox: readonly Accepted[],
  patienceMs: (text: string) => number,
): readonly Piece[] {
  const burst: Piece[] = [];
  for (const accepted of inbox) {
    const { content } = accepted.event;
    if (content.kind !== 'text' || patienceMs(content.text) <= 0) break;
    burst.push({ accepted, text: content.text });
  }
  return burst;
}

function messagesOf({ event }: Accepted): readonly string[] {
  const { content } = event;
  return 'messageId' in content && content.messageId !== undefined ? [content.messageId] : [];
}
