import type { Instant } from '../../base/instant.ts';
import { present } from '../../base/present.ts';
import type { EventContent, LookupResult } from '../contract/event.ts';
import type { FlowEvent } from '../contract/flow.ts';
import { invitationCodeIn } from '../contract/invitation-code.ts';
import { lookUp } from '../contract/look-up.ts';
import type { Subject } from '../contract/subject.ts';
import { effectContextOf, type World } from '../contract/world.ts';
import { keepFiles } from '../outbox/keep-files.ts';
import { addTeamEvent } from '../outbox/team-events.ts';
import {
  claimConversation,
  handleWhileHeld,
  releaseConversation,
  staffSaid,
} from '../staff/human-mode.ts';
import { keepWaiting } from '../staff/keep-waiting.ts';
import { relayToTeam } from '../staff/relay.ts';
import { activeFlow } from './active-flow.ts';
import { askFirst, seeToUnopened } from './ask-first.ts';
import type { Conversation, FlowMode } from './conversation.ts';
import { say } from './effects.ts';
import { isCrowded, withExchange } from './exchanges.ts';
import { begin, toFlow } from './flow-turn.ts';
import { pushFlow } from './push-flow.ts';
import { forgottenByTheRest } from './recall-turn.ts';
import { filesIn, mergeFiles } from './shown-file.ts';

/** Applies one event, in any mode. */
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
      return dispatch(conversation, { kind: 'opened' }, world, now);
    case 'found':
      return found(conversation, content.result, world, now);
    case 'reachability':
      return reached(conversation, content.reachable, world, now);
    case 'notice':
      return noticed(conversation, content, world, now);
    case 'command':
      return addTeamEvent(conversation, { kind: 'command', command: content.command }, now);
    case 'asked-first':
      return askFirst(conversation, content, world, now);
    case 'unopened':
      return seeToUnopened(conversation, content, world, now);
    case 'interposed':
      return pushFlow(conversation, content, world, now);
    case 'claimed':
      return claimConversation(conversation, content, now);
    case 'released':
      return releaseConversation(conversation, world, now);
    case 'kept-waiting':
      return keepWaiting(conversation, content, world, now);
    case 'staff-said':
      return staffSaid(conversation, content, world, now);
    case 'text': {
      if (opensByCode(conversation, content.text)) {
        return lookUp(conversation, content.text.trim(), now);
      }
      const counted = withExchange(conversation, content.text, now);
      const said: FlowEvent = { kind: 'said', text: content.text, messages };
      return dispatch(
        counted,
        isCrowded(counted, world.pauseAfter ?? 0) ? { kind: 'crowded' } : said,
        world,
        now,
      );
    }
    case 'choice':
      return dispatch(
        conversation,
        { kind: 'chose', question: content.question, value: content.value },
        world,
        now,
      );
    case 'edited':
      return dispatch(
        conversation,
        { kind: 'edited', text: content.text, message: content.messageId },
        world,
        now,
      );
    case 'recalled':
      return recalled(conversation, content.messageId, world, now);
    case 'media': {
      const { media, caption } = content;
      const sent = { media, messages, ...(caption !== undefined && { caption }) };
      return shown(conversation, { kind: 'sent-media', ...sent }, world, now);
    }
    case 'too-large':
      return tooLarge(conversation, content, world, now);
    case 'woke':
      return dispatch(conversation, { kind: 'woke', name: content.name }, world, now);
  }
}

function noticed(
  conversation: Conversation,
  { kind: _, text, marks, choices, ...place }: Extract<EventContent, { kind: 'notice' }>,
  world: World,
  now: Instant,
): Conversation {
  const saying = { text, ...(choices && { choices }), ...(marks && { marks }) };
  return say(conversation, saying, effectContextOf(world, conversation, now), present(place));
}

function recalled(
  conversation: Conversation,
  message: string,
  world: World,
  now: Instant,
): Conversation {
  const forgotten = forgottenByTheRest(conversation, message, world, now);
  return dispatch(forgotten, { kind: 'recalled', message }, world, now);
}

/** How many of the newest files are remembered, in case they belong to a complaint that follows. */
const SHOWN_LIMIT = 10;

/** Keeps and remembers the files, and shows them to the team where it has a case of this buyer. */
function shown(
  conversation: Conversation,
  event: Extract<FlowEvent, { kind: 'sent-media' }>,
  world: World,
  now: Instant,
): Conversation {
  const files = filesIn(event, now);
  const newest = mergeFiles(conversation.shown, files).slice(-SHOWN_LIMIT);
  const kept = keepFiles({ ...conversation, shown: newest }, event.media, now);
  const told =
    kept.mode.kind === 'human' ? kept : addTeamEvent(kept, { kind: 'shown', files }, now);
  return dispatch(told, event, world, now);
}

/** Notifies the team as well, where it has a case: otherwise it would look for the file in vain. */
function tooLarge(
  conversation: Conversation,
  event: Extract<FlowEvent, { kind: 'too-large' }>,
  world: World,
  now: Instant,
): Conversation {
  const { limitMegabytes } = event;
  const heard = { action: 'too-large', text: String(limitMegabytes), files: [] } as const;
  const relayed = relayToTeam(conversation, heard, now);
  return relayed.mode.kind === 'human' ? relayed : toFlow(relayed, event, world, now);
}

/** A typed code opens its invitation like a link, where nothing is asked. Other words of strangers go to the welcome flow. */
function opensByCode({ mode }: Conversation, text: string): boolean {
  return mode.kind === 'flow' && mode.settled && invitationCodeIn(text) !== undefined;
}

/** Gives an event to the holder of the conversation: staff, to whom the bot says nothing, or the flow. */
function dispatch(
  conversation: Conversation,
  event: FlowEvent,
  world: World,
  now: Instant,
): Conversation {
  return conversation.mode.kind === 'human'
    ? handleWhileHeld(conversation, event, world, now)
    : toFlow(conversation, event, world, now);
}

function found(
  conversation: Conversation,
  result: LookupResult,
  world: World,
  now: Instant,
): Conversation {
  if (result.kind === 'nothing')
    return dispatch(conversation, { kind: 'found', result }, world, now);
  if (result.subject.invitation !== undefined && conversation.invited !== true) {
    return found({ ...conversation, invited: true }, result, world, now);
  }
  const { mode } = conversation;
  const held = activeFlow(conversation);
  const same = held !== undefined && sameSubject(held, result.subject);
  if (same) return dispatch(conversation, { kind: 'opened' }, world, now);
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

/** Lets the invitation wait; the active flow may say so. */
function kept(
  conversation: Conversation,
  result: Extract<LookupResult, { kind: 'subject' }>,
  world: World,
  now: Instant,
): Conversation {
  const next = queued(conversation, result);
  const isFull = next === conversation && !isWaiting(conversation, result.subject);
  return isFull ? next : dispatch(next, { kind: 'found', result }, world, now);
}

function isWaiting({ waiting }: Conversation, { shipment }: Subject): boolean {
  return waiting.some(({ subject }) => subject?.shipment.reference === shipment.reference);
}

/** How many invitations may wait behind the one being answered. */
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
  return lost.mode.kind === 'idle' ? lost : dispatch(lost, { kind: 'lost' }, world, now);
}
