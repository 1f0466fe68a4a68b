import type { Instant } from '../base/instant.ts';
import { jittered } from '../core/outbox/outbox.ts';
import type { DueConversation } from './ports.ts';
import { isStampOf } from './updates/stamp.ts';

/** When a conversation is overdue by this much, its own process is dead or slow. */
const LEFT_UNDONE_MS = 1_500;

/**
 * Whether this process takes a due conversation. It belongs to the process that changed it last, which
 * has its newest state at hand. Where that process is dead or slow, any other takes it, each a little
 * later than the next, so that not all of them try at once.
 */
export function isToLookAfter(due: DueConversation, worker: string, now: Instant): boolean {
  if (isStampOf(due.stamp, worker)) return true;
  return now >= due.dueAt + jittered(LEFT_UNDONE_MS, `${worker} ${due.id}`);
}
