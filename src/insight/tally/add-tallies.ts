import type { Tally } from './tally.ts';
import { TallySum } from './tally-sum.ts';

/** The tally of all that the given ones count; of none, the empty one. */
export function addTallies(tallies: Iterable<Tally>): Tally {
  const sum = new TallySum();
  for (const tally of tallies) sum.add(tally);
  return sum.total();
}
