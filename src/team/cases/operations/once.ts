import { catchUp } from './catch-up.ts';
import { bringOutFor } from './held-back.ts';
import type { Operation } from './operation-context.ts';
import { isRefusal } from './refusal.ts';

/** A repeated operation is recognised among so many newest ones. */
export const OPERATIONS_LIMIT = 256;

/**
 * The operation that makes this change to a case, unless it was made under the operation's id already.
 * First the clocks say what they have to, so that a breach or a long silence counts even where nobody
 * looked in time. A refused operation is not remembered, and may be allowed later.
 */
export function once<Details = unknown>(change: Operation<Details>): Operation<Details> {
  return (before, context, settings) => {
    if (before.operations.includes(context.operation)) return before;
    const after = change(catchUp(before, context.now, settings), context, settings);
    if (isRefusal(after)) return after;
    const operations = [...after.operations, context.operation].slice(-OPERATIONS_LIMIT);
    return bringOutFor({ ...after, operations }, context);
  };
}
