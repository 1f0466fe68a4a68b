import type { Instant } from '../base/instant.ts';
import { jittered } from '../core/outbox/outbox.ts';
import type { DueConversation } from './ports.ts';
import { isStampOf } from './updates/stamp.ts';

/** What is overdue by this much is left undone by the process that should do it. */
const LEFT_UNDONE_MS = 1_500;

/**
 * Whether this process takes what is due. It belongs to the process that changed the conversation last:
 * that one knows its newest state, and no other has to be told of it. Where it is dead or slow, anybody
 * takes it, each a little later than the other, so that not all of them try at once.
 */
export function isToLookAfter(due: DueConversation, worker: string, now: Instant): boolean {
  if (isStampOf(due.stamp, worker)) return true;
  return now >= due.dueAt + jittered(LEFT_UNDONE_MS, `${worker} ${due.id}`);
}
