import type { Instant } from '../../base/instant.ts';
import type { EventContent } from '../contract/event.ts';
import { type Flow, type FlowEvent, GO_ON, type Overheard } from '../contract/flow.ts';
import type { Heard } from '../contract/team-event.ts';
import { contextOf, effectContextOf, flowOf, type World } from '../contract/world.ts';
import type { Conversation } from '../conversation/conversation.ts';
import {
  applyEffects,
  type EffectContext,
  feedback,
  holdConversation,
  optOut,
  say,
  withoutUnsaid,
} from '../conversation/effects.ts';
import { nextWaiting, toFlow } from '../conversation/flow-turn.ts';
import { filesIn } from '../conversation/shown-file.ts';
import { addTeamEvent } from '../outbox/team-events.ts';
import { tellLate } from './keep-waiting.ts';
import { hurryRelays, relayToTeam } from './relay.ts';

/** Handles an event while staff hold the conversation: the bot is silent, staff see what the buyer does, and a few words still count. */
export function handleWhileHeld(
  conversation: Conversation,
  event: FlowEvent,
  world: World,
  now: Instant,
): Conversation {
  const { mode } = conversation;
  if (mode.kind !== 'human') return conversation;
  const isFree = mode.by === undefined;
  const meant = meaningOf(conversation, event, world, now);
  if (meant === 'resume' && isFree) return wentOn(conversation, world, now);
  const heard = heardIn(event, now);
  const relayed = heard === undefined ? conversation : relayToTeam(conversation, heard, now);
  if (meant === 'opt-out') {
    return relayToTeam(optOut(relayed, now), { action: 'stopped', text: '', files: [] }, now);
  }
  const moment = effectContextOf(world, conversation, now);
  if (typeof meant === 'object' && isFree) return applyEffects(relayed, meant.effects, moment);
  const flow = flowOf(world, mode.resume?.flow ?? world.welcome);
  return tellLate(meant === undefined ? kept(relayed, event, flow, moment) : relayed, world, now);
}

/** What an event means to the bot although it is for a person; undefined: nothing. */
function meaningOf(
  conversation: Conversation,
  event: FlowEvent,
  world: World,
  now: Instant,
): Overheard | undefined {
  if (event.kind === 'chose' && event.question === GO_ON) return 'resume';
  const { mode } = conversation;
  if (event.kind !== 'said' || mode.kind !== 'human') return undefined;
  const flow = flowOf(world, mode.resume?.flow ?? world.welcome);
  return flow.overhear(event.text, contextOf(conversation, mode.resume?.subject, world, now));
}

/** Stores words to a person as feedback, so that they can be found; the member who holds the conversation reads them anyway. */
function kept(
  conversation: Conversation,
  event: FlowEvent,
  { tells }: Flow,
  moment: EffectContext,
): Conversation {
  if (event.kind !== 'said' && event.kind !== 'sent-media') return conversation;
  const text = event.kind === 'said' ? event.text : (event.caption ?? '');
  if (!tells(text)) return conversation;
  const { messages } = event;
  const said = { text, moment: 'with-person', isTold: true } as const;
  return feedback(conversation, said, { ...moment, messages });
}

/** What staff see of an event; undefined for one that is no action of the buyer. */
function heardIn(event: FlowEvent, now: Instant): Omit<Heard, 'at'> | undefined {
  switch (event.kind) {
    case 'said':
      return { action: 'said', text: event.text, files: [] };
    case 'chose':
      return { action: 'said', text: event.value, files: [] };
    case 'edited':
      return { action: 'edited', text: event.text, files: [] };
    case 'recalled':
      return { action: 'recalled', text: '', files: [] };
    case 'sent-media': {
      const files = filesIn(event, now);
      return { action: 'said', text: event.caption ?? '', files };
    }
    case 'lost':
      return { action: 'left', text: '', files: [] };
    default:
      return undefined;
  }
}

/** The first to claim wins. A later claim changes nothing, unless the holder hands the conversation over. */
export function claimConversation(
  conversation: Conversation,
  { by, from }: Extract<EventContent, { kind: 'claimed' }>,
  now: Instant,
): Conversation {
  const human = holdConversation(conversation, 'asked', now);
  if (human.mode.kind !== 'human') return conversation;
  if (human.mode.by !== undefined && human.mode.by !== from) return conversation;
  return hurryRelays({ ...withoutUnsaid(human, now), mode: { ...human.mode, by } });
}

/** Lets the buyer go on without a person; where no question was open, the bot greets them. */
function wentOn(conversation: Conversation, world: World, now: Instant): Conversation {
  const { mode, waiting } = conversation;
  const isOpen = mode.kind === 'human' && mode.resume !== undefined;
  if (isOpen || waiting.length > 0) return releaseConversation(conversation, world, now);
  return toFlow({ ...conversation, mode: { kind: 'idle' } }, { kind: 'resumed' }, world, now);
}

/** Gives the conversation back to the bot, which asks the open question again. */
export function releaseConversation(
  conversation: Conversation,
  world: World,
  now: Instant,
): Conversation {
  const { mode } = conversation;
  if (mode.kind !== 'human') return conversation;
  if (mode.resume === undefined) {
    return nextWaiting({ ...conversation, mode: { kind: 'idle' } }, world, now);
  }
  const back: Conversation = { ...conversation, mode: mode.resume };
  return toFlow(back, { kind: 'resumed' }, world, now);
}

/** Words of staff who do not hold the conversation do not reach the buyer: they are reported as undelivered. */
export function staffSaid(
  conversation: Conversation,
  { by, text, files }: Extract<EventContent, { kind: 'staff-said' }>,
  world: World,
  now: Instant,
): Conversation {
  const { mode } = conversation;
  if (mode.kind !== 'human' || mode.by !== by) {
    const undelivered = { text, by, why: 'not-held', waits: false } as const;
    return addTeamEvent(conversation, { kind: 'undelivered', undelivered }, now);
  }
  const sent = files === undefined ? { by } : { by, files };
  const said = say(conversation, { text }, effectContextOf(world, conversation, now), sent);
  return hurryRelays(said);
}
