import type { Instant } from '../../base/instant.ts';
import type { FlowEvent, Step } from '../contract/flow.ts';
import { contextOf, effectContextOf, flowOf, type World } from '../contract/world.ts';
import { NUDGE_DEADLINE_MS } from '../outbox/outbox.ts';
import type { Conversation, FlowMode, Waiting } from './conversation.ts';
import { applyEffects } from './effects.ts';

/** Gives an event to the active flow; where there is none, the welcome flow begins. */
export function toFlow(
  conversation: Conversation,
  event: FlowEvent,
  world: World,
  now: Instant,
): Conversation {
  const { mode } = conversation;
  if (mode.kind === 'human') return conversation;
  if (mode.kind === 'idle') return welcomed(conversation, event, world, now);
  const flow = flowOf(world, mode.flow);
  const context = contextOf(conversation, mode.subject, world, now);
  const step = flow.step(mode.state, event, context);
  const messages = 'messages' in event ? event.messages : [];
  const after = stepped(conversation, mode, step, { world, now, messages });
  return event.kind === 'woke' ? asNudges(conversation, after, now) : after;
}

/** Marks the new messages as nudges: time has passed, nobody asked. Where a quota is used up they are dropped, and their deadline is short. */
export function asNudges(before: Conversation, after: Conversation, now: Instant): Conversation {
  const outbox = after.outbox.map((entry) =>
    entry.job.kind !== 'send' || before.outbox.includes(entry)
      ? entry
      : { ...entry, nudge: true as const, deadline: now + NUDGE_DEADLINE_MS },
  );
  return { ...after, outbox };
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
  const moment = effectContextOf(world, conversation, now);
  const begun = applyEffects({ ...conversation, mode }, started.effects, moment);
  return toFlow(begun, event, world, now);
}

interface Turn {
  readonly world: World;
  readonly now: Instant;
  /** The platform's ids of the messages that are being answered. */
  readonly messages?: readonly string[];
}

/** The document after a flow's step: first its effects, then its new mode. */
function stepped(
  conversation: Conversation,
  mode: FlowMode,
  step: Step<unknown>,
  { world, now, messages = [] }: Turn,
): Conversation {
  const said = messages.length === 0 ? {} : { messages };
  const moment = { ...effectContextOf(world, conversation, now), ...said };
  if (step.kind === 'finished') {
    const over = applyEffects({ ...conversation, mode }, step.effects, moment);
    return over.mode.kind === 'human' ? heldAfter(over, mode) : afterFlow(over, mode, world, now);
  }
  const after: FlowMode = { ...mode, state: step.state, settled: step.kind === 'settled' };
  const done = applyEffects({ ...conversation, mode: after }, step.effects, moment);
  return nextWaiting(done, world, now);
}

/** When a flow ends while staff hold the conversation, the flow under it is the one that resumes. */
function heldAfter(conversation: Conversation, { underneath }: FlowMode): Conversation {
  if (conversation.mode.kind !== 'human') return conversation;
  const { resume: _, ...human } = conversation.mode;
  return { ...conversation, mode: underneath ? { ...human, resume: underneath.mode } : human };
}

/** Continues with the flow under the one that ended; else with a waiting flow, else with none. The welcome flow asks nothing that could be open. */
function afterFlow(
  conversation: Conversation,
  { underneath }: FlowMode,
  world: World,
  now: Instant,
): Conversation {
  if (underneath === undefined) {
    return nextWaiting({ ...conversation, mode: { kind: 'idle' }, timers: [] }, world, now);
  }
  const { mode, timers } = underneath;
  const back: Conversation = { ...conversation, mode, timers };
  if (mode.settled || mode.flow === world.welcome) return nextWaiting(back, world, now);
  return toFlow(back, { kind: 'resumed' }, world, now);
}

/** Begins the next waiting flow, if nothing is being asked. */
export function nextWaiting(conversation: Conversation, world: World, now: Instant): Conversation {
  const [next, ...waiting] = conversation.waiting;
  const { mode } = conversation;
  const busy = mode.kind === 'human' || (mode.kind === 'flow' && !mode.settled);
  if (next === undefined || busy) return conversation;
  return begin({ ...conversation, waiting }, next, world, now);
}

/** Begins a flow: for an invitation it replaces the current one, with an input it goes on top of it. */
export function begin(
  conversation: Conversation,
  { flow: id, subject, input }: Waiting,
  world: World,
  now: Instant,
): Conversation {
  const flow = flowOf(world, id);
  const interposed = input !== undefined;
  const fresh: Conversation = {
    ...conversation,
    optedOut: interposed && conversation.optedOut,
    timers: [],
  };
  const context = contextOf(fresh, subject, world, now);
  const started = flow.start(interposed ? { ...context, input } : context);
  const mode: FlowMode = {
    kind: 'flow',
    flow: id,
    ...(subject && { subject }),
    state: undefined,
    settled: false,
    ...(interposed && underneathOf(conversation)),
  };
  return stepped(fresh, mode, started, { world, now });
}

/** What a flow says that ends as it begins, while the conversation stays whose it is; undefined for one that goes on. */
export function toldOnly(
  conversation: Conversation,
  { flow: id, subject, input }: Waiting,
  world: World,
  now: Instant,
): Conversation | undefined {
  const context = contextOf(conversation, subject, world, now);
  const started = flowOf(world, id).start({ ...context, input });
  if (started.kind !== 'finished') return undefined;
  return applyEffects(conversation, started.effects, effectContextOf(world, conversation, now));
}

function underneathOf({ mode, timers }: Conversation): Pick<FlowMode, 'underneath'> {
  return mode.kind === 'flow' ? { underneath: { mode, timers } } : {};
}
