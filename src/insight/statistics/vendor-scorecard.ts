import type { VendorRole } from '../../core/contract/vendor-role.ts';
import type { Interval } from '../metrics/interval.ts';
import { shareInterval } from '../metrics/share-interval.ts';
import { type Estimated, notEnough } from './base/estimated.ts';
import { holm } from './base/holm.ts';
import { hypergeometricTail } from './base/hypergeometric-tail.ts';
import { type Group, requirePossible } from './systemic.ts';

/** Complaints among the shipments in which one company had one role. */
export interface Vendor extends Group {
  readonly role: VendorRole;
}

export interface Score {
  readonly complaints: number;
  readonly shipments: number;
  readonly per100: number;
  /** Of `per100`, 95 %. */
  readonly interval: Interval | null;
  /**
   * How likely so many or more are if vendors of one role do not differ; adjusted for all vendors.
   * Null where no other had the role: there is nobody to compare with.
   */
  readonly adjustedP: number | null;
  readonly isWorse: boolean;
}

export interface ScorecardRow<Own extends Vendor> {
  readonly vendor: Own;
  readonly figures: Estimated<Score>;
}

/** With fewer shipments a vendor is not ranked. */
const LEAST = 10;
const LEVEL = 0.05;

/**
 * Vendors by complaints per 100 shipments, never by their count, the worst first; those with too few
 * shipments last. Each is tested against all others of its role, where a shipment has one vendor and
 * so is in one of the two, by R.A. Fisher's exact test (1935), one-sided, with Holm's adjustment over
 * all roles: who stands on this list may lose a contract. Throws a RangeError for counts that cannot be.
 */
export function vendorScorecard<Own extends Vendor>(
  vendors: readonly Own[],
): readonly ScorecardRow<Own>[] {
  for (const vendor of vendors) requirePossible(vendor);
  const ranked = vendors
    .filter((vendor) => vendor.n >= LEAST)
    .sort((one, other) => other.hits / other.n - one.hits / one.n || other.n - one.n);
  const tested = ranked.filter((vendor) => inRole(vendor.role, vendors).n > vendor.n);
  const adjusted = holm(
    tested.map((vendor) => hypergeometricTail(vendor, inRole(vendor.role, vendors))),
  );
  const few = vendors.filter((vendor) => vendor.n < LEAST);
  return [
    ...ranked.map((vendor) => ({
      vendor,
      figures: scoreOf(vendor, adjusted[tested.indexOf(vendor)] ?? null),
    })),
    ...few.map((vendor) => ({ vendor, figures: notEnough(vendor.n, LEAST) })),
  ];
}

function inRole(role: VendorRole, vendors: readonly Vendor[]) {
  const own = vendors.filter((vendor) => vendor.role === role);
  return {
    hits: own.reduce((sum, { hits }) => sum + hits, 0),
    n: own.reduce((sum, { n }) => sum + n, 0),
  };
}

function scoreOf({ hits, n }: Group, adjustedP: number | null): Estimated<Score> {
  const share = shareInterval(hits, n);
  return {
    kind: 'estimated',
    complaints: hits,
    shipments: n,
    per100: (100 * hits) / n,
    interval: share && { low: 100 * share.low, high: 100 * share.high },
    adjustedP,
    isWorse: adjustedP !== null && adjustedP <= LEVEL,
  };
}
