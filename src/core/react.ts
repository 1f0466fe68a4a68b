import type { Conversation, FlowMode } from './conversation.ts';
import { say } from './effects.ts';
import type { EventContent, LookupResult } from './event.ts';
import { isCrowded, withExchange } from './exchanges.ts';
import type { FlowEvent } from './flow.ts';
import { flowHeld } from './flow-held.ts';
import { begin, toFlow } from './flow-turn.ts';
import { claimedBy, overheard, released, staffSaid } from './human-mode.ts';
import type { Instant } from './instant.ts';
import { interposed } from './interpose.ts';
import { lookUp } from './look-up.ts';
import { withNews } from './news.ts';
import type { Subject } from './subject.ts';
import { momentOf, type World } from './world.ts';

/** One event's consequences, whatever the mode. */
export function react(
  conversation: Conversation,
  content: EventContent,
  messages: readonly string[],
  world: World,
  now: Instant,
): Conversation {
  switch (content.kind) {
    case 'opened':
      if (content.token !== undefined) return lookUp(conversation, content.token, now);
      return hear(conversation, { kind: 'opened' }, world, now);
    case 'found':
      return found(conversation, content.result, world, now);
    case 'reachability':
      return reached(conversation, content.reachable, world, now);
    case 'notice':
      return noticed(conversation, content, world, now);
    case 'command':
      return withNews(conversation, { kind: 'command', command: content.command }, now);
    case 'interposed':
      return interposed(conversation, content, world, now);
    case 'claimed':
      return claimedBy(conversation, content, now);
    case 'released':
      return released(conversation, world, now);
    case 'staff-said':
      return staffSaid(conversation, content, world, now);
    case 'text': {
      const counted = withExchange(conversation, content.text, now);
      const said: FlowEvent = { kind: 'said', text: content.text, messages };
      return hear(
        counted,
        isCrowded(counted, world.pauseAfter ?? 0) ? { kind: 'crowded' } : said,
        world,
        now,
      );
    }
    case 'choice':
      return hear(
        conversation,
        { kind: 'chose', question: content.question, value: content.value },
        world,
        now,
      );
    case 'edited':
      return hear(
        conversation,
        { kind: 'edited', text: content.text, message: content.messageId },
        world,
        now,
      );
    case 'recalled':
      return hear(conversation, { kind: 'recalled', message: content.messageId }, world, now);
    case 'media': {
      const caption = content.caption === undefined ? {} : { caption: content.caption };
      return hear(
        conversation,
        { kind: 'sent-media', media: content.media, ...caption },
        world,
        now,
      );
    }
    case 'woke':
      return hear(conversation, { kind: 'woke', name: content.name }, world, now);
  }
}

function noticed(
  conversation: Conversation,
  { text, marks, choices, card, under, files }: Extract<EventContent, { kind: 'notice' }>,
  world: World,
  now: Instant,
): Conversation {
  const sent = {
    ...(card !== undefined && { card }),
    ...(under !== undefined && { under }),
    ...(files && { files }),
  };
  const saying = { text, ...(choices && { choices }), ...(marks && { marks }) };
  return say(conversation, saying, momentOf(world, conversation, now), sent);
}

/** Lets whoever holds the conversation hear an event: staff's silence, or the flow. */
function hear(
  conversation: Conversation,
  event: FlowEvent,
  world: World,
  now: Instant,
): Conversation {
  return conversation.mode.kind === 'human'
    ? overheard(conversation, event, world, now)
    : toFlow(conversation, event, world, now);
}

function found(
  conversation: Conversation,
  result: LookupResult,
  world: World,
  now: Instant,
): Conversation {
  if (result.kind === 'nothing') return hear(conversation, { kind: 'found', result }, world, now);
  const { mode } = conversation;
  const held = flowHeld(conversation);
  const same = held !== undefined && sameSubject(held, result.subject);
  if (same) return hear(conversation, { kind: 'opened' }, world, now);
  const surveying = mode.kind === 'flow' && mode.flow !== world.welcome && !mode.settled;
  if (mode.kind === 'human' || surveying) return kept(conversation, result, world, now);
  return begin(conversation, result, world, now);
}

function sameSubject(mode: FlowMode, subject: Subject): boolean {
  if (mode.subject === undefined) return false;
  return (
    mode.subject.invitation === subject.invitation &&
    mode.subject.shipment.reference === subject.shipment.reference
  );
}

/** The invitation waits, and the flow that is answering may say so. */
function kept(
  conversation: Conversation,
  result: Extract<LookupResult, { kind: 'subject' }>,
  world: World,
  now: Instant,
): Conversation {
  const next = queued(conversation, result);
  const isFull = next === conversation && !isWaiting(conversation, result.subject);
  return isFull ? next : hear(next, { kind: 'found', result }, world, now);
}

function isWaiting({ waiting }: Conversation, { shipment }: Subject): boolean {
  return waiting.some(({ subject }) => subject?.shipment.reference === shipment.reference);
}

/** So many invitations may wait behind the one being answered. */
const WAITING_LIMIT = 10;

function queued(
  conversation: Conversation,
  { flow, subject }: Extract<LookupResult, { kind: 'subject' }>,
): Conversation {
  const known = isWaiting(conversation, subject);
  if (known || conversation.waiting.length >= WAITING_LIMIT) return conversation;
  return { ...conversation, waiting: [...conversation.waiting, { flow, subject }] };
}

function reached(
  conversation: Conversation,
  reachable: boolean,
  world: World,
  now: Instant,
): Conversation {
  if (reachable) return { ...conversation, reachable };
  const lost = { ...conversation, reachable, timers: [] };
  return lost.mode.kind === 'idle' ? lost : hear(lost, { kind: 'lost' }, world, now);
}
