import { type Instant, SECOND_MS } from '../../base/instant.ts';
import { effectContextOf, type World } from '../contract/world.ts';
import { keepFiles } from '../outbox/keep-files.ts';
import { stretched } from '../outbox/outbox.ts';
import type { Accepted, Conversation } from './conversation.ts';
import { handOver, localeOf, say } from './effects.ts';
import { addToJournal, lastWords, quarantineId } from './journal.ts';

/** An event that fails this often is quarantined. */
export const POISON_TRIES = 5;
const FIRST_PAUSE_MS = SECOND_MS;

/**
 * Handles an event whose turn threw: it is tried again after about 1, 2, 4 and 8 seconds. Then it is
 * quarantined with its fault, the conversation goes to a person, the buyer is told so, and the next
 * event proceeds.
 */
export function noteFailedTurn(
  conversation: Conversation,
  head: Accepted,
  error: unknown,
  world: World,
  now: Instant,
): Conversation {
  const tries = head.tries + 1;
  const rest = conversation.inbox.slice(1);
  if (tries < POISON_TRIES) {
    const pauseMs = stretched(FIRST_PAUSE_MS * 2 ** (tries - 1), head.event.id);
    const again = { ...head, tries, notBefore: now + pauseMs };
    return { ...conversation, inbox: [again, ...rest] };
  }
  const { replays = 0 } = head;
  const quarantined = {
    id: quarantineId(conversation.id, head.event.id, replays),
    conversation: conversation.id,
    at: now,
    event: head.event,
    fault: error instanceof Error ? error.message : String(error),
    ...(replays > 0 && { replays }),
  };
  const { content } = head.event;
  // The turn failed, but the file must not be lost.
  const kept =
    content.kind === 'media' ? keepFiles(conversation, content.media, now) : conversation;
  const aside: Conversation = {
    ...kept,
    inbox: rest,
    journal: addToJournal(conversation.journal, { kind: 'quarantined', at: now, quarantined }),
  };
  const handed = handOver(aside, { reason: 'poison', words: lastWords(aside) }, now);
  return isToBeTold(conversation, head) ? withApology(handed, world, now) : handed;
}

/** Events of the team's own conversations. */
const OF_THE_TEAM: readonly string[] = ['command', 'notice'];

/** Whether the buyer must be told: not where a person answers already, nor again after a replay. */
function isToBeTold({ mode, optedOut, reachable }: Conversation, head: Accepted): boolean {
  if (optedOut || !reachable || mode.kind === 'human') return false;
  return head.replays === undefined && !OF_THE_TEAM.includes(head.event.content.kind);
}

function withApology(conversation: Conversation, world: World, now: Instant): Conversation {
  const text = world.apology?.(localeOf(conversation, world.defaultLocale));
  if (text === undefined) return conversation;
  return say(conversation, { text }, effectContextOf(world, conversation, now));
}
