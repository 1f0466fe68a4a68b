import { type Change, changeBetween } from './change.ts';
import { shareInterval } from './share-interval.ts';

/** So many hits among so many answers. */
export interface Count {
  readonly hits: number;
  readonly n: number;
}

/**
 * Compares two shares. `z` is the pooled two-proportion statistic,
 * (p2 - p1) / √(p (1 - p) (1/n1 + 1/n2)) with p the share of both together (Fleiss, Levin & Paik,
 * "Statistical Methods for Rates and Proportions", 2003, ch. 3); null where n is 0 or nothing
 * varies. The verdict is that of the interval.
 */
export function compareShares(before: Count, now: Count): Change & { readonly z: number | null } {
  return {
    ...changeBetween(estimateOf(before), estimateOf(now)),
    z: pooledZ(before, now),
  };
}

function estimateOf({ hits, n }: Count) {
  return { value: n === 0 ? null : hits / n, interval: shareInterval(hits, n) };
}

function pooledZ(before: Count, now: Count): number | null {
  if (before.n === 0 || now.n === 0) return null;
  const pooled = (before.hits + now.hits) / (before.n + now.n);
  const variance = pooled * (1 - pooled) * (1 / before.n + 1 / now.n);
  if (variance === 0) return null;
  return (now.hits / now.n - before.hits / before.n) / Math.sqrt(variance);
}
