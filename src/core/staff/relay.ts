import { type Instant, MINUTE_MS, SECOND_MS } from '../../base/instant.ts';
import type { Heard } from '../contract/team-event.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { isInvited } from '../conversation/invited.ts';
import { addTeamEvent } from '../outbox/team-events.ts';
import type { Relay } from './relay-waiting.ts';

/** The team reads a burst of somebody who was invited as one message, and of a stranger one a minute. */
const INVITED_PAUSE_MS = 2 * SECOND_MS;
const STRANGER_PAUSE_MS = MINUTE_MS;

/** What waits is read in a chat: a screen of it. The transcript has it all. */
const WAITING_LIMIT = 20;
const WAITING_CHARACTERS = 3_000;

const NOTHING: Relay = { toldAt: 0, waiting: [], more: 0 };

/**
 * What the buyer does while staff hold the conversation comes to their thread: at once, or with
 * what comes next where the team was told a moment ago.
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

/** Tells what waits once its time has come; the conversation itself before that. */
export function tellRelays(conversation: Conversation, now: Instant): Conversation {
  const { relay } = conversation;
  const dueAt = relayDueAt(conversation);
  if (relay === undefined || dueAt === undefined || dueAt > now) return conversation;
  const [heard, ...rest] = relay.waiting;
  if (heard === undefined) return conversation;
  const news = {
    kind: 'heard',
    heard,
    ...(rest.length > 0 && { rest }),
    ...(relay.more > 0 && { more: relay.more }),
  } as const;
  return addTeamEvent({ ...conversation, relay: { ...NOTHING, toldAt: now } }, news, now);
}

/** When what waits is told; undefined where nothing does. */
export function relayDueAt(conversation: Conversation): Instant | undefined {
  const { relay } = conversation;
  if (relay === undefined || relay.waiting.length === 0) return undefined;
  return relay.toldAt + (isInvited(conversation) ? INVITED_PAUSE_MS : STRANGER_PAUSE_MS);
}

/** Staff did something here: what waits is told at once, and so is the buyer's answer. */
export function hurryRelays(conversation: Conversation): Conversation {
  const { relay } = conversation;
  return relay === undefined ? conversation : { ...conversation, relay: { ...relay, toldAt: 0 } };
}

/** Without words that the buyer has taken back before anybody read them. */
export function removeRelayed(
  conversation: Conversation,
  said: readonly string[],
): Pick<Conversation, 'relay'> {
  const { relay } = conversation;
  if (relay === undefined) return {};
  return { relay: { ...relay, waiting: relay.waiting.filter(({ text }) => !said.includes(text)) } };
}
