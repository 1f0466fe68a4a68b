import { type Instant, SECOND_MS } from '../../base/instant.ts';
import { effectContextOf, type World } from '../contract/world.ts';
import { keepFiles } from '../outbox/keep-files.ts';
import { stretched } from '../outbox/outbox.ts';
import type { Accepted, Conversation } from './conversation.ts';
import { handOver, localeOf, say } from './effects.ts';
import { addToJournal, lastWords, quarantineId } from './journal.ts';

/** An event that fails so often is set aside. */
export const POISON_TRIES = 5;
const FIRST_PAUSE_MS = SECOND_MS;

/**
 * An event whose turn threw: tried again after about 1, 2, 4 and 8 seconds, then set aside
 * with its fault, the conversation goes to a person, the buyer hears of that, and the next event
 * proceeds.
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
  // Whatever the turn did not do with it, the file is not to be lost.
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

/** What only the team's own desks hear. */
const OF_THE_TEAM: readonly string[] = ['command', 'notice'];

/** Once: whom a person answers already, and who heard it before a replay, is not told again. */
function isToBeTold({ mode, optedOut, reachable }: Conversation, head: Accepted): boolean {
  if (optedOut || !reachable || mode.kind === 'human') return false;
  return head.replays === undefined && !OF_THE_TEAM.includes(head.event.content.kind);
}

function withApology(conversation: Conversation, world: World, now: Instant): Conversation {
  const text = world.apology?.(localeOf(conversation, world.defaultLocale));
  if (text === undefined) return conversation;
  return say(conversation, { text }, effectContextOf(world, conversation, now));
}
