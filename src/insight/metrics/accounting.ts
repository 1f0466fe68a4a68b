import type { Report } from '../report/report-shape.ts';
import { partOf } from '../scope/part-of.ts';
import type { Counts } from './counts.ts';
import type { Outcome } from './outcome.ts';

/**
 * What came of everybody who was asked. A rate is only told where those who answered can be among
 * those invited: an invitation of last month that is answered in this one belongs to neither.
 */
export function accountingOf(
  outcomes: Counts<Outcome>,
  invited: number | null,
): Report['accounting'] {
  const returned = outcomes.complete + outcomes.partial;
  const told = invited !== null && returned <= invited;
  return { invited, ...outcomes, responseRate: partOf(returned, told ? invited : 0) };
}
