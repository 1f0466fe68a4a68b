import type { Instant } from '../../base/instant.ts';
import type { TeamNews } from '../contract/team-news.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { type NewsEntry, type NewsQueue, NO_NEWS, newsDueAt } from './news-queue.ts';
import { backOffMs, isPastLease, LEASE_MS, stretched } from './outbox.ts';

export interface ClaimedNews {
  readonly entries: readonly NewsEntry[];
  readonly tries: number;
}

/** How many of the claimed entries were told, and how long to wait where the next one was not. */
export interface Told {
  readonly count: number;
  readonly retryAfterMs?: number;
}

/** The team's side will be told. The id is a number in the same row as messages have. */
export function withNews(conversation: Conversation, told: TeamNews, now: Instant): Conversation {
  const { id, sequence, news } = conversation;
  const queue = news.entries.length === 0 ? { ...NO_NEWS, dueAt: now } : news;
  const entries = [...queue.entries, { id: `${id}#${sequence}`, news: told }];
  return { ...conversation, sequence: sequence + 1, news: { ...queue, entries } };
}

/** Takes the lease on all news that wait, if they are free and due. */
export function claimNews(
  conversation: Conversation,
  worker: string,
  now: Instant,
): { readonly conversation: Conversation; readonly claimed: ClaimedNews } | undefined {
  const { news } = conversation;
  const dueAt = newsDueAt(news);
  if (dueAt === undefined) return undefined;
  const isLost = news.teller !== undefined && isPastLease(dueAt, now);
  if (dueAt > now && !isLost) return undefined;
  const tries = news.tries + 1;
  const leased: NewsQueue = { ...news, tries, dueAt: now + LEASE_MS, teller: worker };
  return { conversation: { ...conversation, news: leased }, claimed: { ...news, tries } };
}

/** Books what was told. A worker whose lease was taken over changes nothing. */
export function settleNews(
  conversation: Conversation,
  { tries }: ClaimedNews,
  worker: string,
  { count, retryAfterMs }: Told,
  now: Instant,
): Conversation {
  const { id, news } = conversation;
  if (news.teller !== worker || news.tries !== tries) return conversation;
  const entries = news.entries.slice(count);
  const rest: NewsQueue =
    retryAfterMs === undefined
      ? { entries, tries: 0, dueAt: now }
      : { entries, tries, dueAt: now + Math.max(retryAfterMs, stretched(backOffMs(tries), id)) };
  return { ...conversation, news: rest };
}
