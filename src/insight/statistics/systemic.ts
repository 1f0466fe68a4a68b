import type { Interval } from '../metrics/interval.ts';
import { shareInterval } from '../metrics/share-interval.ts';
import { benjaminiHochberg } from './base/benjamini-hochberg.ts';
import { betaProbability } from './base/beta.ts';
import { type Estimated, notEnough } from './base/estimated.ts';

/** Complaints among the shipments of one theme, lane or vendor. */
export interface Group {
  readonly name: string;
  readonly hits: number;
  readonly n: number;
}

export interface RateTest {
  readonly hits: number;
  readonly n: number;
  /** `hits / n`, as part of 1, with its 95 % interval. */
  readonly rate: number;
  readonly interval: Interval | null;
  /** How likely so many or more are at the baseline rate; one-sided. */
  readonly p: number;
  /** Adjusted for all the groups tested at once. */
  readonly adjustedP: number;
  readonly verdict: 'systemic' | 'one-off' | 'none';
}

export interface SystemicRow {
  readonly name: string;
  readonly figures: Estimated<RateTest>;
}

/** In fewer shipments even a bad rate is a story, not a pattern. */
const LEAST = 10;
const LEVEL = 0.05;

/**
 * Systemic or one-off: the exact binomial test of each group's rate against a baseline (R.A. Fisher,
 * "Statistical Methods for Research Workers", 1925). Over many groups the false discovery rate is
 * controlled: this is a list of places to look at, of which one in twenty may be a false lead.
 * In the order given. Throws a RangeError for counts or a baseline that cannot be.
 */
export function systemicOrOneOff(
  groups: readonly Group[],
  baseline: number,
): readonly SystemicRow[] {
  if (!(baseline > 0 && baseline < 1)) throw new RangeError(`No rate lies at ${baseline}`);
  for (const group of groups) requirePossible(group);
  const tested = groups.filter(({ n }) => n >= LEAST);
  const adjusted = benjaminiHochberg(tested.map(({ hits, n }) => binomialTail(hits, n, baseline)));
  return groups.map((group) => {
    const adjustedP = adjusted[tested.indexOf(group)];
    const { name, hits, n } = group;
    if (adjustedP === undefined) return { name, figures: notEnough(n, LEAST) };
    const p = binomialTail(hits, n, baseline);
    return {
      name,
      figures: { ...ratedGroup(group), p, adjustedP, verdict: verdictOf(hits, adjustedP) },
    };
  });
}

export function requirePossible({ name, hits, n }: Group): void {
  if (Number.isInteger(hits) && Number.isInteger(n) && hits >= 0 && hits <= n) return;
  throw new RangeError(`${name} cannot have ${hits} in ${n}`);
}

function ratedGroup({ hits, n }: Group) {
  return { kind: 'estimated', hits, n, rate: hits / n, interval: shareInterval(hits, n) } as const;
}

function verdictOf(hits: number, adjustedP: number): RateTest['verdict'] {
  if (hits === 0) return 'none';
  return adjustedP <= LEVEL ? 'systemic' : 'one-off';
}

/**
 * How likely at least `hits` of `n` are where each is one with probability `rate`; exact, by the
 * incomplete beta function (Abramowitz & Stegun, 26.5.24).
 */
export function binomialTail(hits: number, n: number, rate: number): number {
  return hits <= 0 ? 1 : betaProbability(rate, hits, n - hits + 1);
}
