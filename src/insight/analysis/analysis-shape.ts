import { VENDOR_ROLES, type VendorRole } from '../../core/contract/vendor-role.ts';
import type { Csat } from '../metrics/csat.ts';
import type { Scale } from '../metrics/rating.ts';
import type { Period } from '../scope/period.ts';
import type { Condition } from '../scope/segment.ts';
import type { Estimated } from '../statistics/base/estimated.ts';
import type { CoachedShare } from '../statistics/coached-score.ts';
import type { AdjustedRegion } from '../statistics/culture-adjusted.ts';
import type { ExpectationGap } from '../statistics/expectation-gap.ts';
import type { Forecast } from '../statistics/forecast.ts';
import type { Gap } from '../statistics/gap-table.ts';
import type { SatisfactionIndex } from '../statistics/satisfaction-index.ts';
import type { RateTest } from '../statistics/systemic.ts';
import type { TroubledGroups } from '../statistics/troubled-groups.ts';
import type { ValueWeighted } from '../statistics/value-weighted.ts';
import type { Score } from '../statistics/vendor-scorecard.ts';
import type { Theme } from '../theme.ts';

/*
 * What `report --closer --json` prints. A figure is told, or `not-enough` says of how many it would
 * be one and how many it takes; where only an interval is missing, that is null. Times are
 * milliseconds since 1970 UTC, shares are parts of 1. New members may join; a change of meaning
 * raises `version`.
 */

interface Index {
  /** Why dimensions weigh what they weigh; `n` are responses that rated all of them. */
  readonly importance:
    | { readonly from: 'drivers'; readonly n: number; readonly rSquared: number }
    | { readonly from: 'equal'; readonly n: number; readonly needed: number | null };
  /** Weights are parts of 1; 0 for a dimension that too few were asked about to weigh it. */
  readonly dimensions: readonly {
    readonly dimension: string;
    readonly weight: number;
    readonly n: number;
  }[];
  readonly now: Estimated<SatisfactionIndex>;
  /** The period before, by the same weights. */
  readonly before: Estimated<SatisfactionIndex>;
}

export const ANALYSIS_FACETS = ['product', 'lane', 'owner', ...VENDOR_ROLES] as const;

interface Patterns {
  /** Responses with a bad score, against those of the period before. */
  readonly groups: Estimated<TroubledGroups<(typeof ANALYSIS_FACETS)[number]>>;
  /** Responses that complain of a theme, against a usual theme of the period before. */
  readonly themes: Estimated<{
    readonly baseline: number;
    readonly n: number;
    readonly groups: readonly { readonly name: Theme; readonly figures: Estimated<RateTest> }[];
  }>;
}

/** The score of a vendor over the shipments that buyers scored, each once. */
export interface VendorFigures extends Score {
  /** What buyers complained of in most shipments; three at most. */
  readonly themes: readonly { readonly name: Theme; readonly shipments: number }[];
}

interface Hasty extends CoachedShare {
  readonly straightLined: number;
  readonly speeding: number;
}

type PlainCsat = Pick<Csat, 'n' | 'satisfied' | 'share' | 'interval'>;

interface Doubts {
  /** Of the responses with scores enough to tell. */
  readonly hasty: Estimated<Hasty>;
  readonly coached: Estimated<CoachedShare>;
  /** CSAT as every report gives it, and again without the responses in doubt. */
  readonly csat: Readonly<
    Record<'raw' | 'withoutHasty' | 'withoutCoached' | 'withoutBoth', PlainCsat>
  >;
}

/** The analysis of one period, as a value. */
export interface AnalysisReport {
  readonly version: 1;
  readonly period: Period;
  readonly where: readonly Condition[];
  readonly responses: number;
  readonly index: Index;
  readonly classes: {
    readonly scale: Scale | null;
    /** What each class is worth, in the unit in which it was given. */
    readonly values: readonly { readonly class: string; readonly value: number }[];
    readonly figures: Estimated<ValueWeighted>;
  };
  readonly regions: {
    readonly scale: Scale | null;
    /** Scores of accounts whose country is not known; they are in no region. */
    readonly unknown: number;
    /** By ISO 3166-1 alpha-2, those with most scores first. */
    readonly regions: readonly AdjustedRegion[];
  };
  readonly forecast: {
    /** The month that is forecast: `2026-10`. */
    readonly month: string;
    /** Whole months one after the other that it is drawn from, the earliest first. */
    readonly months: readonly {
      readonly month: string;
      readonly n: number;
      readonly share: number;
    }[];
    readonly figures: Forecast;
  };
  readonly patterns: Patterns;
  readonly vendors: {
    /** Shipments with scores that name no vendor; they are in no figure here. */
    readonly unnamed: number;
    /** The worst first, those with too few shipments last. */
    readonly vendors: readonly {
      readonly role: VendorRole;
      readonly name: string;
      readonly figures: Estimated<VendorFigures>;
    }[];
  };
  readonly doubts: Doubts;
  /** Of nobody where it was not asked. */
  readonly expectations: Estimated<ExpectationGap>;
  /** Five rows once one dimension of RATER was asked for, then those of other dimensions. */
  readonly gaps: readonly {
    readonly dimension: string;
    readonly scale: Scale | null;
    readonly figures: Estimated<Gap>;
  }[];
}
