import type { Conversation, FlowMode } from './conversation.ts';
import {
  applyEffects,
  handOver,
  localeOf,
  lookUp,
  optOut,
  say,
  withoutTimer,
  withoutUnsaid,
  withTimer,
} from './effects.ts';
import type { EventContent, LookupResult } from './event.ts';
import type { Flow, FlowContext, FlowEvent, FlowId, Step } from './flow.ts';
import { type Gathering, gathered } from './gather.ts';
import type { Instant } from './instant.ts';
import type { Locale } from './locale.ts';
import { poisoned } from './poison.ts';
import type { Subject } from './subject.ts';

/** What turns are taken with: the flows there are and where strangers begin. */
export interface World {
  readonly flows: ReadonlyMap<FlowId, Flow>;
  readonly welcome: FlowId;
  readonly defaultLocale: Locale;
}

const GATHER = 'gather';

/** Answers everything that can be answered now. Returns the very same conversation if nothing can. */
export function takeTurns(conversation: Conversation, world: World, now: Instant): Conversation {
  const next = takeTurn(conversation, world, now);
  return next === conversation ? conversation : takeTurns(next, world, now);
}

/** Answers the head of the mailbox, or moves a timer that came due into it. */
export function takeTurn(conversation: Conversation, world: World, now: Instant): Conversation {
  const head = conversation.inbox[0];
  if (head === undefined) return wakeTimer(conversation, now);
  if (head.notBefore > now) return conversation;
  try {
    const gathering = gathered(conversation, patienceOf(conversation, world, now), now);
    if (gathering.kind === 'waiting') return waitFor(conversation, gathering.until);
    return answered(conversation, gathering, world, now);
  } catch (error) {
    return poisoned(withoutTimer(conversation, GATHER), head, error, now);
  }
}

function waitFor(conversation: Conversation, until: Instant): Conversation {
  const timer = conversation.timers.find(({ name }) => name === GATHER);
  return timer?.dueAt === until ? conversation : withTimer(conversation, GATHER, until);
}

function wakeTimer(conversation: Conversation, now: Instant): Conversation {
  const due = conversation.timers.find(({ dueAt }) => dueAt <= now);
  if (due === undefined) return conversation;
  const rest = withoutTimer(conversation, due.name);
  if (due.name === GATHER || conversation.mode.kind !== 'flow') return rest;
  const event = {
    id: `woke:${due.name}:${due.dueAt}`,
    conversation: conversation.id,
    at: now,
    content: { kind: 'woke', name: due.name } as const,
  };
  return { ...rest, inbox: [{ event, acceptedAt: now, tries: 0, notBefore: now }] };
}

function answered(
  conversation: Conversation,
  gathering: Extract<Gathering, { kind: 'ready' }>,
  world: World,
  now: Instant,
): Conversation {
  const taken: Conversation = {
    ...withoutTimer(conversation, GATHER),
    inbox: conversation.inbox.slice(gathering.count),
    turns: conversation.turns + 1,
  };
  return react(taken, gathering.content, gathering.messages, world, now);
}

function patienceOf(conversation: Conversation, world: World, now: Instant) {
  const { mode } = conversation;
  if (mode.kind !== 'flow') return () => 0;
  const flow = flowOf(world, mode.flow);
  const context = contextOf(conversation, mode.subject, world, now);
  return (text: string) => flow.patienceMs(mode.state, text, context);
}

/** One event's consequences, whatever the mode. */
function react(
  conversation: Conversation,
  content: EventContent,
  messages: readonly string[],
  world: World,
  now: Instant,
): Conversation {
  switch (content.kind) {
    case 'opened':
      if (content.token !== undefined) return lookUp(conversation, content.token, now);
      return toFlow(conversation, { kind: 'opened' }, world, now);
    case 'found':
      return found(conversation, content.result, world, now);
    case 'reachability':
      return reached(conversation, content.reachable, world, now);
    case 'notice':
      return say(conversation, content, { now, defaultLocale: world.defaultLocale });
    case 'claimed':
      return claimedBy(conversation, content.by, now);
    case 'released':
      return released(conversation, world, now);
    case 'staff-said':
      return staffSaid(conversation, content, world, now);
    case 'text':
      return toFlow(conversation, { kind: 'said', text: content.text, messages }, world, now);
    case 'choice':
      return toFlow(
        conversation,
        { kind: 'chose', question: content.question, value: content.value },
        world,
        now,
      );
    case 'edited':
      return toFlow(
        conversation,
        { kind: 'edited', text: content.text, message: content.messageId },
        world,
        now,
      );
    case 'recalled':
      return toFlow(conversation, { kind: 'recalled', message: content.messageId }, world, now);
    case 'media': {
      const caption = content.caption === undefined ? {} : { caption: content.caption };
      return toFlow(
        conversation,
        { kind: 'sent-media', media: content.media, ...caption },
        world,
        now,
      );
    }
    case 'woke':
      return toFlow(conversation, { kind: 'woke', name: content.name }, world, now);
  }
}

export function flowOf(world: World, id: FlowId): Flow {
  const flow = world.flows.get(id);
  if (flow === undefined) throw new Error(`There is no flow "${id}"`);
  return flow;
}

export function contextOf(
  conversation: Conversation,
  subject: Subject | undefined,
  world: World,
  now: Instant,
): FlowContext {
  const locale =
    conversation.locale ?? subject?.contact?.locale ?? localeOf(conversation, world.defaultLocale);
  return {
    conversation: conversation.id,
    now,
    locale,
    localeChosen: conversation.locale !== undefined || subject?.contact?.locale !== undefined,
    subject,
    speakerName: conversation.speaker.name,
    settings: undefined,
  };
}

/** Lets the flow that holds the conversation hear an event; where none does, the welcome flow begins. */
function toFlow(
  conversation: Conversation,
  event: FlowEvent,
  world: World,
  now: Instant,
): Conversation {
  const { mode } = conversation;
  if (mode.kind === 'human') return overheard(conversation, event, world, now);
  if (mode.kind === 'idle') return welcomed(conversation, event, world, now);
  const flow = flowOf(world, mode.flow);
  const context = contextOf(conversation, mode.subject, world, now);
  const step = flow.step(mode.state, event, context);
  return stepped(conversation, mode, step, world, now);
}

function welcomed(
  conversation: Conversation,
  event: FlowEvent,
  world: World,
  now: Instant,
): Conversation {
  if (event.kind === 'woke' || event.kind === 'lost') return conversation;
  const flow = flowOf(world, world.welcome);
  const started = flow.start(contextOf(conversation, undefined, world, now));
  if (started.kind === 'finished') return conversation;
  const mode: FlowMode = {
    kind: 'flow',
    flow: flow.id,
    state: started.state,
    settled: started.kind === 'settled',
  };
  const begun = applyEffects({ ...conversation, mode }, started.effects, {
    now,
    defaultLocale: world.defaultLocale,
  });
  return toFlow(begun, event, world, now);
}

/** The document after a flow's step: its effects first, then the mode it left behind. */
function stepped(
  conversation: Conversation,
  mode: FlowMode,
  step: Step<unknown>,
  world: World,
  now: Instant,
): Conversation {
  const moment = { now, defaultLocale: world.defaultLocale };
  if (step.kind === 'finished') {
    const over = applyEffects({ ...conversation, mode }, step.effects, moment);
    const idle: Conversation =
      over.mode.kind === 'human' ? over : { ...over, mode: { kind: 'idle' }, timers: [] };
    return nextWaiting(idle, world, now);
  }
  const after: FlowMode = { ...mode, state: step.state, settled: step.kind === 'settled' };
  const done = applyEffects({ ...conversation, mode: after }, step.effects, moment);
  return nextWaiting(done, world, now);
}

/** Begins the invitation that was opened meanwhile, once nothing is being asked. */
function nextWaiting(conversation: Conversation, world: World, now: Instant): Conversation {
  const [next, ...waiting] = conversation.waiting;
  const { mode } = conversation;
  const busy = mode.kind === 'human' || (mode.kind === 'flow' && !mode.settled);
  if (next === undefined || busy) return conversation;
  return begin({ ...conversation, waiting }, next.flow, next.subject, world, now);
}

function begin(
  conversation: Conversation,
  id: FlowId,
  subject: Subject,
  world: World,
  now: Instant,
): Conversation {
  const flow = flowOf(world, id);
  const fresh = { ...conversation, optedOut: false, timers: [] };
  const started = flow.start(contextOf(fresh, subject, world, now));
  const mode: FlowMode = { kind: 'flow', flow: id, subject, state: undefined, settled: false };
  return stepped(fresh, mode, started, world, now);
}

function found(
  conversation: Conversation,
  result: LookupResult,
  world: World,
  now: Instant,
): Conversation {
  if (result.kind === 'nothing') return toFlow(conversation, { kind: 'found', result }, world, now);
  const { mode } = conversation;
  const held = mode.kind === 'human' ? mode.resume : mode;
  const same = held?.kind === 'flow' && sameSubject(held, result.subject);
  if (same) return toFlow(conversation, { kind: 'opened' }, world, now);
  const surveying = mode.kind === 'flow' && mode.flow !== world.welcome && !mode.settled;
  if (mode.kind === 'human' || surveying) return queued(conversation, result);
  return begin(conversation, result.flow, result.subject, world, now);
}

function sameSubject(mode: FlowMode, subject: Subject): boolean {
  if (mode.subject === undefined) return false;
  return (
    mode.subject.invitation === subject.invitation &&
    mode.subject.shipment.reference === subject.shipment.reference
  );
}

/** So many invitations may wait behind the one being answered. */
const WAITING_LIMIT = 10;

function queued(
  conversation: Conversation,
  { flow, subject }: Extract<LookupResult, { kind: 'subject' }>,
): Conversation {
  const known = conversation.waiting.some(
    (other) => other.subject.shipment.reference === subject.shipment.reference,
  );
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
  return lost.mode.kind === 'flow' ? toFlow(lost, { kind: 'lost' }, world, now) : lost;
}

/** While staff hold the conversation the bot says nothing; two words of the buyer still count. */
function overheard(
  conversation: Conversation,
  event: FlowEvent,
  world: World,
  now: Instant,
): Conversation {
  const { mode } = conversation;
  if (mode.kind !== 'human' || event.kind !== 'said') return conversation;
  const flow = flowOf(world, mode.resume?.flow ?? world.welcome);
  switch (flow.overhear(event.text)) {
    case 'resume':
      return mode.by === undefined ? released(conversation, world, now) : conversation;
    case 'opt-out':
      return optOut(conversation, now);
    default:
      return conversation;
  }
}

/** The first to claim wins; whoever comes later changes nothing. */
function claimedBy(conversation: Conversation, by: string, now: Instant): Conversation {
  const human = handOver(conversation, 'asked', now);
  if (human.mode.kind !== 'human' || human.mode.by !== undefined) return conversation;
  return { ...withoutUnsaid(human, now), mode: { ...human.mode, by } };
}

/** Back to the exact question that was open. */
function released(conversation: Conversation, world: World, now: Instant): Conversation {
  const { mode } = conversation;
  if (mode.kind !== 'human') return conversation;
  if (mode.resume === undefined) {
    return nextWaiting({ ...conversation, mode: { kind: 'idle' } }, world, now);
  }
  const back: Conversation = { ...conversation, mode: mode.resume };
  return toFlow(back, { kind: 'resumed' }, world, now);
}

function staffSaid(
  conversation: Conversation,
  { by, text }: Extract<EventContent, { kind: 'staff-said' }>,
  world: World,
  now: Instant,
): Conversation {
  const { mode } = conversation;
  if (mode.kind !== 'human' || mode.by !== by) return conversation;
  return say(conversation, { text }, { now, defaultLocale: world.defaultLocale }, by);
}
