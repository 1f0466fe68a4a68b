import { type Instant, MINUTE_MS, SECOND_MS } from '../../base/instant.ts';
import type { Heard } from '../contract/team-event.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { isInvited } from '../conversation/invited.ts';
import { addTeamEvent } from '../outbox/team-events.ts';
import type { Relay } from './relay-waiting.ts';

/** How often the team gets a message: a burst of an invited buyer is one message; a stranger gets through once a minute. */
const INVITED_PAUSE_MS = 2 * SECOND_MS;
const STRANGER_PAUSE_MS = MINUTE_MS;

/** One screen of a chat; the transcript has all of it. */
const WAITING_LIMIT = 20;
const WAITING_CHARACTERS = 3_000;

const NOTHING: Relay = { toldAt: 0, waiting: [], more: 0 };

/**
 * Relays what the buyer does while staff hold the conversation to the team's thread: at once, or with
 * the next action where the team was notified a moment ago.
 */
export function relayToTeam(
  conversation: Conversation,
  heard: Omit<Heard, 'at'>,
  now: Instant,
): Conversation {
  const { relay = NOTHING } = conversation;
  const one = { ...heard, at: now };
  const next = mayWait(relay, one)
    ? { ...relay, waiting: [...relay.waiting, one] }
    : { ...relay, more: relay.more + 1 };
  return tellRelays({ ...conversation, relay: next }, now);
}

function mayWait({ waiting, more }: Relay, { text }: Heard): boolean {
  if (waiting.length === 0) return true;
  if (more > 0 || waiting.length >= WAITING_LIMIT) return false;
  const characters = waiting.reduce((sum, each) => sum + each.text.length, text.length);
  return characters <= WAITING_CHARACTERS;
}

/** Relays the waiting actions once their time has come; before that the conversation is unchanged. */
export function tellRelays(conversation: Conversation, now: Instant): Conversation {
  const { relay } = conversation;
  const dueAt = relayDueAt(conversation);
  if (relay === undefined || dueAt === undefined || dueAt > now) return conversation;
  const [heard, ...rest] = relay.waiting;
  if (heard === undefined) return conversation;
  const event = {
    kind: 'heard',
    heard,
    ...(rest.length > 0 && { rest }),
    ...(relay.more > 0 && { more: relay.more }),
  } as const;
  return addTeamEvent({ ...conversation, relay: { ...NOTHING, toldAt: now } }, event, now);
}

/** When the waiting actions are relayed; undefined where none wait. */
export function relayDueAt(conversation: Conversation): Instant | undefined {
  const { relay } = conversation;
  if (relay === undefined || relay.waiting.length === 0) return undefined;
  return relay.toldAt + (isInvited(conversation) ? INVITED_PAUSE_MS : STRANGER_PAUSE_MS);
}

/** Relays waiting actions at once after staff did something, and the buyer's answer without delay, too. */
export function hurryRelays(conversation: Conversation): Conversation {
  const { relay } = conversation;
  return relay === undefined ? conversation : { ...conversation, relay: { ...relay, toldAt: 0 } };
}

/** Drops words that the buyer has taken back before anybody read them. */
export function removeRelayed(
  conversation: Conversation,
  said: readonly string[],
): Pick<Conversation, 'relay'> {
  const { relay } = conversation;
  if (relay === undefined) return {};
  return { relay: { ...relay, waiting: relay.waiting.filter(({ text }) => !said.includes(text)) } };
}
