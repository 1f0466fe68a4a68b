import type { Conversation } from './conversation.ts';
import type { Instant } from './instant.ts';
import type { Entry } from './outbox.ts';

/**
 * A team that cannot be told just now keeps no buyer waiting: what else there is to do goes first.
 * News stay in their order.
 */
export function withErrandsAside(conversation: Conversation, now: Instant): Conversation {
  const [head, ...others] = conversation.outbox;
  if (head === undefined || !waitsToTell(head, now)) return conversation;
  const news = others.filter(isNews);
  if (news.length === others.length) return conversation;
  const first = others.filter((entry) => !isNews(entry));
  return { ...conversation, outbox: [...first, head, ...news] };
}

function waitsToTell(entry: Entry, now: Instant): boolean {
  return isNews(entry) && entry.state.kind === 'pending' && entry.state.notBefore > now;
}

function isNews({ job }: Entry): boolean {
  return job.kind === 'notify';
}
