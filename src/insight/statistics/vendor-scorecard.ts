import type { Interval } from '../interval.ts';
import { shareInterval } from '../share-interval.ts';
import { holm } from './holm.ts';
import { hypergeometricTail } from './hypergeometric-tail.ts';
import { type Group, requirePossible } from './systemic.ts';
import { notEnough, type Told } from './told.ts';

export interface Score {
  readonly complaints: number;
  readonly shipments: number;
  readonly per100: number;
  /** Of `per100`, 95 %. */
  readonly interval: Interval | null;
  /** How likely so many or more are if vendors do not differ; adjusted for all vendors. */
  readonly adjustedP: number;
  readonly isWorse: boolean;
}

export interface ScorecardRow {
  readonly vendor: string;
  readonly figures: Told<Score>;
}

/** With fewer shipments a vendor is not ranked. */
const LEAST = 10;
const LEVEL = 0.05;

/**
 * Vendors by complaints per 100 shipments, never by their count, the worst first; those with too few
 * shipments last. Each is tested against all others by R.A. Fisher's exact test (1935), one-sided,
 * with Holm's adjustment: who stands on this list may lose a contract.
 */
export function vendorScorecard(vendors: readonly Group[]): readonly ScorecardRow[] {
  for (const vendor of vendors) requirePossible(vendor);
  const hits = vendors.reduce((sum, vendor) => sum + vendor.hits, 0);
  const n = vendors.reduce((sum, vendor) => sum + vendor.n, 0);
  const ranked = vendors
    .filter((vendor) => vendor.n >= LEAST)
    .sort((one, other) => other.hits / other.n - one.hits / one.n || other.n - one.n);
  const adjusted = holm(ranked.map((vendor) => hypergeometricTail(vendor, { hits, n })));
  const few = vendors.filter((vendor) => vendor.n < LEAST);
  return [
    ...ranked.map((vendor, at) => ({
      vendor: vendor.name,
      figures: scoreOf(vendor, adjusted[at] ?? 1),
    })),
    ...few.map((vendor) => ({ vendor: vendor.name, figures: notEnough(vendor.n, LEAST) })),
  ];
}

function scoreOf({ hits, n }: Group, adjustedP: number): Told<Score> {
  const share = shareInterval(hits, n);
  return {
    kind: 'told',
    complaints: hits,
    shipments: n,
    per100: (100 * hits) / n,
    interval: share && { low: 100 * share.low, high: 100 * share.high },
    adjustedP,
    isWorse: adjustedP <= LEVEL,
  };
}
