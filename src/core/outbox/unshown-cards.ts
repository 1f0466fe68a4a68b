import type { Instant } from '../../base/instant.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { addTeamEvent } from './team-events.ts';

/** Once fewer entries than this wait, the team's side draws the cards for which there was no room. */
const BRING_BELOW = 100;
/** How many of them are drawn at once. */
const BRING_AT_ONCE = 50;

/**
 * Notes the name of a card for whose newest version the outbox has no room. Only the name is kept:
 * the card is drawn again from its case.
 */
export function addUnshownCard(conversation: Conversation, card: string): Conversation {
  const { unshown = [] } = conversation;
  return unshown.includes(card) ? conversation : { ...conversation, unshown: [...unshown, card] };
}

/** A newer version of the card waits in the outbox: it need not be drawn again. */
export function removeUnshownCard(conversation: Conversation, card: string): Conversation {
  const { unshown, ...rest } = conversation;
  if (unshown?.includes(card) !== true) return conversation;
  const others = unshown.filter((each) => each !== card);
  return others.length === 0 ? rest : { ...rest, unshown: others };
}

/** Asks the team's side for the cards without room, some at a time, where there is room again. */
export function requestUnshownCards(conversation: Conversation, now: Instant): Conversation {
  const { unshown = [], outbox, teamOutbox } = conversation;
  if (unshown.length === 0 || outbox.length > BRING_BELOW) return conversation;
  if (teamOutbox.entries.some((each) => each.event.kind === 'unshown')) return conversation;
  const cards = unshown.slice(0, BRING_AT_ONCE);
  const later = unshown.slice(BRING_AT_ONCE);
  const { unshown: _, ...rest } = conversation;
  const kept = later.length === 0 ? rest : { ...rest, unshown: later };
  return addTeamEvent(kept, { kind: 'unshown', cards }, now);
}
