import { relayed } from './concern.ts';
import type { Conversation } from './conversation.ts';
import {
  applyEffects,
  feedback,
  held,
  type Moment,
  optOut,
  say,
  withoutUnsaid,
} from './effects.ts';
import type { EventContent } from './event.ts';
import type { Flow, FlowEvent } from './flow.ts';
import { nextWaiting, toFlow } from './flow-turn.ts';
import type { Instant } from './instant.ts';
import { withNews } from './news.ts';
import { shownFiles } from './shown-file.ts';
import type { Heard } from './team-news.ts';
import { contextOf, flowOf, momentOf, type World } from './world.ts';

/** While staff hold the conversation the bot says nothing; they hear the buyer, and a few words still count. */
export function overheard(
  conversation: Conversation,
  event: FlowEvent,
  world: World,
  now: Instant,
): Conversation {
  const { mode } = conversation;
  if (mode.kind !== 'human') return conversation;
  const heard = heardIn(event, now);
  const told = heard === undefined ? conversation : relayed(conversation, heard, now);
  const flow = flowOf(world, mode.resume?.flow ?? world.welcome);
  const keep = () => kept(told, event, flow, momentOf(world, conversation, now));
  if (event.kind !== 'said') return keep();
  const context = contextOf(conversation, mode.resume?.subject, world, now);
  const meant = flow.overhear(event.text, context);
  switch (meant) {
    case undefined:
      return keep();
    case 'resume':
      return mode.by === undefined ? released(conversation, world, now) : told;
    case 'opt-out':
      return relayed(optOut(told, now), { deed: 'stopped', text: '', files: [] }, now);
    default: {
      const moment = momentOf(world, conversation, now);
      return mode.by === undefined ? applyEffects(told, meant.effects, moment) : told;
    }
  }
}

/** What was said to a person stays findable; who has the talk in hand reads it anyway. */
function kept(
  conversation: Conversation,
  event: FlowEvent,
  { tells }: Flow,
  moment: Moment,
): Conversation {
  if (event.kind !== 'said' && event.kind !== 'sent-media') return conversation;
  const text = event.kind === 'said' ? event.text : (event.caption ?? '');
  if (!tells(text)) return conversation;
  const { messages } = event;
  const said = { text, moment: 'with-person', isTold: true } as const;
  return feedback(conversation, said, { ...moment, messages });
}

/** What staff are told of an event; undefined for what is no deed of the buyer. */
function heardIn(event: FlowEvent, now: Instant): Omit<Heard, 'at'> | undefined {
  switch (event.kind) {
    case 'said':
      return { deed: 'said', text: event.text, files: [] };
    case 'chose':
      return { deed: 'said', text: event.value, files: [] };
    case 'edited':
      return { deed: 'edited', text: event.text, files: [] };
    case 'recalled':
      return { deed: 'recalled', text: '', files: [] };
    case 'sent-media': {
      const files = shownFiles(event, now);
      return { deed: 'said', text: event.caption ?? '', files };
    }
    case 'lost':
      return { deed: 'left', text: '', files: [] };
    default:
      return undefined;
  }
}

/** The first to claim wins; whoever comes later changes nothing, unless the holder hands it over. */
export function claimedBy(
  conversation: Conversation,
  { by, from }: Extract<EventContent, { kind: 'claimed' }>,
  now: Instant,
): Conversation {
  const human = held(conversation, 'asked', now);
  if (human.mode.kind !== 'human') return conversation;
  if (human.mode.by !== undefined && human.mode.by !== from) return conversation;
  return { ...withoutUnsaid(human, now), mode: { ...human.mode, by } };
}

/** Back to the exact question that was open. */
export function released(conversation: Conversation, world: World, now: Instant): Conversation {
  const { mode } = conversation;
  if (mode.kind !== 'human') return conversation;
  if (mode.resume === undefined) {
    return nextWaiting({ ...conversation, mode: { kind: 'idle' } }, world, now);
  }
  const back: Conversation = { ...conversation, mode: mode.resume };
  return toFlow(back, { kind: 'resumed' }, world, now);
}

/** Words of whoever does not hold the conversation do not reach the buyer, and come back. */
export function staffSaid(
  conversation: Conversation,
  { by, text, files }: Extract<EventContent, { kind: 'staff-said' }>,
  world: World,
  now: Instant,
): Conversation {
  const { mode } = conversation;
  if (mode.kind !== 'human' || mode.by !== by) {
    const undelivered = { text, by, why: 'not-held', waits: false } as const;
    return withNews(conversation, { kind: 'undelivered', undelivered }, now);
  }
  const sent = files === undefined ? { by } : { by, files };
  return say(conversation, { text }, momentOf(world, conversation, now), sent);
}
