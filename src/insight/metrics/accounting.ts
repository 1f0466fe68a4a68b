import type { PlanCounts } from '../ports.ts';
import type { Accounting } from '../report/report-shape.ts';
import { partOf } from '../scope/part-of.ts';

/** What came of everybody who was to be asked; null where nobody was. */
export function accountingOf({ states, asked, unfinished }: PlanCounts): Accounting | null {
  const plans = Object.values(states).reduce((sum, count) => sum + count, 0);
  if (plans === 0) return null;
  return {
    plans,
    states,
    asked,
    responseRate: partOf(states.complete + states.partial, asked),
    dropOff: unfinished.toSorted(
      (one, other) => other.count - one.count || byName(one.question, other.question),
    ),
  };
}

/** No question comes first. */
function byName(one: string | null, other: string | null): number {
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
