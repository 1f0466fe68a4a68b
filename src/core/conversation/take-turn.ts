import type { Instant } from '../../base/instant.ts';
import type { EventContent } from '../contract/event.ts';
import type { Choices } from '../contract/message.ts';
import { contextOf, flowOf, type World } from '../contract/world.ts';
import { withWaitOver } from '../staff/keep-waiting.ts';
import { tellRelays } from '../staff/relay.ts';
import type { Conversation } from './conversation.ts';
import { withoutTimer, withTimer } from './effects.ts';
import { type Gathering, gatherBurst } from './gather-burst.ts';
import { noteFailedTurn } from './poison.ts';
import { react } from './react.ts';

const GATHER = 'gather';

/** Handles every event that can be handled now. Returns the very same conversation if there is none. */
export function takeTurns(conversation: Conversation, world: World, now: Instant): Conversation {
  const next = tellRelays(takeTurn(conversation, world, now), now);
  return next === conversation ? conversation : takeTurns(next, world, now);
}

/** Handles the head of the mailbox, or moves a timer that came due into the mailbox. */
function takeTurn(conversation: Conversation, world: World, now: Instant): Conversation {
  const head = conversation.inbox[0];
  if (head === undefined) return wakeTimer(conversation, now);
  if (head.notBefore > now) return conversation;
  try {
    const gathering = gatherBurst(conversation, patienceOf(conversation, world, now), now);
    if (gathering.kind === 'waiting') return waitFor(conversation, gathering.until);
    return answered(conversation, gathering, world, now);
  } catch (error) {
    return noteFailedTurn(withoutTimer(conversation, GATHER), head, error, world, now);
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
  const content = readChoiceNumber(conversation, gathering.content);
  const after = react(taken, content, gathering.messages, world, now);
  return withWaitOver(taken, after, now);
}

function patienceOf(conversation: Conversation, world: World, now: Instant) {
  const { mode } = conversation;
  if (mode.kind !== 'flow') return () => 0;
  const flow = flowOf(world, mode.flow);
  const context = contextOf(conversation, mode.subject, world, now);
  return (text: string) => flow.patienceMs(mode.state, text, context);
}

const NUMBER = /^\s*[（([]?\s*(\d{1,2})\s*[.)、）\]]?\s*$/u;

/**
 * What a person means who types the number of a listed choice, where choices are shown as a list.
 * The numbers of a scale are the answer itself, and are read by the flow.
 */
function readChoiceNumber({ offered }: Conversation, content: EventContent): EventContent {
  if (content.kind !== 'text' || offered === undefined) return content;
  const value = optionAt(offered, content.text);
  if (value === undefined) return content;
  const { messageId } = content;
  return {
    kind: 'choice',
    question: offered.question,
    value,
    ...(messageId !== undefined && { messageId }),
  };
}

function optionAt({ layout, options }: Choices, text: string): string | undefined {
  const number = layout === 'list' ? NUMBER.exec(text.normalize('NFKC'))?.[1] : undefined;
  return number === undefined ? undefined : options[Number(number) - 1]?.value;
}
