import { type Instant, MINUTE_MS } from '../../base/instant.ts';
import type { Conversation } from './conversation.ts';

const WINDOW_MS = 2 * MINUTE_MS;
/** A score or a number of a list is typed quickly, and no automatic answer is as short. */
const SHORT_CHARACTERS = 3;

/** Counts words that the bot is about to answer; while staff hold the conversation it answers none. */
export function withExchange(conversation: Conversation, text: string, now: Instant): Conversation {
  const { mode, exchanges } = conversation;
  if (mode.kind === 'human' || text.trim().length <= SHORT_CHARACTERS) return conversation;
  const isOver = exchanges === undefined || now - exchanges.since >= WINDOW_MS;
  const { since, count } = isOver ? { since: now, count: 0 } : exchanges;
  return { ...conversation, exchanges: { since, count: count + 1 } };
}

/**
 * More than `limit` messages in two minutes: no person writes as many, an automatic answer does, for
 * ever. The bot pauses, and a person is told.
 */
export function isCrowded({ mode, exchanges }: Conversation, limit: number): boolean {
  if (mode.kind === 'human' || limit === 0) return false;
  return exchanges !== undefined && exchanges.count > limit;
}
