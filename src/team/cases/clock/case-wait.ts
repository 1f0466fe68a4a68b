import { z } from 'zod';
import type { Instant } from '../../../base/instant.ts';

const instant = z.number().int();

/**
 * A buyer who was handed over and whom nobody has taken. The team is called once more, and later the
 * buyer is told; when is reckoned at the hand-over, in business time.
 */
export type CaseWait = z.infer<typeof CaseWait>;
export const CaseWait = z.object({
  /** When the conversation was handed over; names the hand-over. */
  since: instant,
  callAt: instant,
  endAt: instant,
  calledAt: instant.optional(),
  /** When the buyer was told that nobody has answered. */
  endedAt: instant.optional(),
});

/** The team is still to be called again. */
export function isCallAhead(wait: CaseWait | undefined): boolean {
  return wait !== undefined && wait.calledAt === undefined;
}

/** When it wants to be looked at next; undefined where nothing is left to say. */
export function nextWaitMoment(wait: CaseWait | undefined): Instant | undefined {
  if (wait === undefined || wait.endedAt !== undefined) return undefined;
  return wait.calledAt === undefined ? wait.callAt : wait.endAt;
}
