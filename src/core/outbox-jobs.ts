import type { Conversation } from './conversation.ts';
import type { Instant } from './instant.ts';
import { type Job, pending } from './outbox.ts';
import type { TeamNews } from './team-news.ts';

/** A job that is not a message; its id is a number in the same row, so it is as repeatable. */
export function withJob(conversation: Conversation, job: Job, now: Instant): Conversation {
  const { id, sequence, outbox } = conversation;
  const entry = pending(`${id}#${sequence}`, job, now);
  return { ...conversation, sequence: sequence + 1, outbox: [...outbox, entry] };
}

/** The team's side will be told. */
export function withNews(conversation: Conversation, news: TeamNews, now: Instant): Conversation {
  return withJob(conversation, { kind: 'notify', news }, now);
}
