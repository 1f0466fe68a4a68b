import { type Instant, MINUTE_MS } from '../../base/instant.ts';
import type { Conversation } from './conversation.ts';

const WINDOW_MS = 2 * MINUTE_MS;
/** Texts up to this length do not count: scores and numbers are typed quickly, and no automatic answer is as short. */
const SHORT_CHARACTERS = 3;

/** Counts a message that the bot is about to answer. While staff hold the conversation, it answers none. */
export function withExchange(conversation: Conversation, text: string, now: Instant): Conversation {
  const { mode, exchanges } = conversation;
  if (mode.kind === 'human' || text.trim().length <= SHORT_CHARACTERS) return conversation;
  const isOver = exchanges === undefined || now - exchanges.since >= WINDOW_MS;
  const { since, count } = isOver ? { since: now, count: 0 } : exchanges;
  return { ...conversation, exchanges: { since, count: count + 1 } };
}

/**
 * True after more than `limit` messages in two minutes. No person writes as many, and an automatic
 * answer never stops: so the bot pauses and a person is notified.
 */
export function isCrowded({ mode, exchanges }: Conversation, limit: number): boolean {
  if (mode.kind === 'human' || limit === 0) return false;
  return exchanges !== undefined && exchanges.count > limit;
}
