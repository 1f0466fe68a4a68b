import type { Instant } from '../../base/instant.ts';
import type { PlanState } from '../../core/contract/programme/plan-state.ts';
import type { EndReason } from '../../core/contract/response.ts';
import type { Ces } from '../metrics/ces.ts';
import type { Change } from '../metrics/change.ts';
import type { Counts } from '../metrics/counts.ts';
import type { Csat } from '../metrics/csat.ts';
import type { Interval } from '../metrics/interval.ts';
import type { Nps } from '../metrics/nps.ts';
import type { NpsBand } from '../metrics/nps-band.ts';
import type { Outcome } from '../metrics/outcome.ts';
import type { Scale } from '../metrics/rating.ts';
import type { Third } from '../metrics/worst-third.ts';
import type { Period } from '../scope/period.ts';
import type { Breakdown, Condition } from '../scope/segment.ts';
import type { Sentiment } from '../tagging/tagger.ts';
import type { Theme } from '../theme.ts';
import type { FeedbackFigures } from './feedback-shape.ts';

/*
 * What `report --json` prints. Figures that cannot be told are null, never left out. Times are
 * milliseconds since 1970 UTC, shares are parts of 1. New members may join; a change of meaning
 * raises `version`.
 */

interface ChangeSince extends Change {
  /** The same figure in the period before. */
  readonly before: { readonly n: number; readonly value: number | null };
}

/** Shares bring the pooled two-proportion z as well. */
interface ShareChange extends ChangeSince {
  readonly z: number | null;
}

interface ComparedDimension {
  readonly dimension: string;
  readonly scale: Scale;
  readonly n: number;
  readonly mean: number | null;
  readonly interval: Interval | null;
  readonly notApplicable: { readonly count: number; readonly share: number | null };
  /** So many find it not applicable that the question may go. */
  readonly seldomApplies: boolean;
  readonly change: ChangeSince;
}

/** The figures of one period, each with its change since the one before. */
export interface ComparedFigures {
  readonly csat: Csat & { readonly change: ShareChange };
  readonly nps: Nps & { readonly change: ChangeSince };
  readonly ces: Ces & { readonly change: ShareChange };
  readonly dimensions: readonly ComparedDimension[];
}

export interface Quote {
  readonly text: string;
  readonly dimension: string;
  /** The score that the words explain. */
  readonly score: number | null;
  readonly scale: Scale | null;
  /** The number by which the buyer knows the shipment. */
  readonly reference: string;
  readonly account: string | null;
  readonly response: string;
  readonly at: Instant;
}

interface Cause {
  /** What the chain is about; null where neither its words nor its question tell. */
  readonly theme: Theme | null;
  /** A class of root causes, else as it was noted; null where none is named. */
  readonly rootCause: string | null;
  readonly count: number;
  /** Of all chains. */
  readonly share: number;
  readonly quote: Quote;
}

/** How a question was answered that asks for a choice. */
export interface ChoiceFigures {
  readonly question: string;
  readonly kind: string;
  /** Answers; "not applicable" and skipped are none. */
  readonly n: number;
  /** Answers that chose none of the options. */
  readonly none: Part;
  readonly notApplicable: number;
  /** Of the answers that were offered it; the most chosen first. */
  readonly options: readonly (Part & { readonly option: string })[];
}

/** So many of so many, with Wilson's 95 % interval. */
export interface Part {
  readonly count: number;
  readonly n: number;
  readonly share: number | null;
  readonly interval: Interval | null;
}

/** Everybody who was to be asked, each in one state; one who was asked counts on the day of the ask. */
export interface Accounting {
  /** All states add up to it. */
  readonly plans: number;
  readonly states: Counts<PlanState>;
  /** Those who were asked at all, whatever came of it. */
  readonly asked: number;
  /** Complete and partial ones of those asked. */
  readonly responseRate: Part;
  /**
   * Started and partial ones by the question that was answered last, null where none was yet; the most
   * frequent first.
   */
  readonly dropOff: readonly { readonly question: string | null; readonly count: number }[];
}

/** Responses by their worst score, as part of the range of its scale; effort is none of them. */
interface Signals extends Counts<Third> {
  /** Responses with a chain of whys that ended in anger. */
  readonly anger: number;
}

export interface CaseFigures {
  /** Opened in the period. */
  readonly n: number;
  readonly lights: Counts<'red' | 'yellow' | 'green'>;
  /** Neither resolved nor beyond it. Late ones missed at least one of their clocks. */
  readonly open: Counts<'all' | 'red' | 'late'>;
  /** Cases that missed at least one of their clocks. */
  readonly breached: number;
  readonly medianFirstAnswerMs: number | null;
  readonly medianResolutionMs: number | null;
  /** Of the resolved, those that took more than 72 hours. */
  readonly over72Hours: Part;
  /** Of the resolved, those that the buyer called solved. */
  readonly recovered: Part;
  readonly reopened: number;
}

interface SegmentRow extends ComparedFigures {
  /** As it is written, for a month `2026-10`; null for responses of which it is not known. */
  readonly segment: string | null;
  readonly responses: number;
  /** Null for a dimension: there only those who were asked about it count. */
  readonly complete: number | null;
}

interface ThemeCount {
  readonly theme: Theme;
  /** Responses that speak of it, whatever number of times. */
  readonly responses: number;
  /** Of responses that hold any words. */
  readonly share: number;
  /** Texts that speak of it, by how they feel. */
  readonly sentiments: Counts<Sentiment>;
}

/** What the answers of one period say, as a value; see `render/` for what people read. */
export interface Report extends ComparedFigures {
  readonly version: 2;
  readonly period: Period;
  readonly responses: {
    readonly n: number;
    /** Of so many in the period, whatever the conditions; null where there are none. */
    readonly outOf: number | null;
    /** Exact up to 512; above, within 4 % of the truth in 95 of 100 reports. */
    readonly shipments: number;
    /** Begun without a signed invitation. */
    readonly unverified: number;
    readonly ends: Counts<EndReason | 'open'>;
    /** The same by whether there is anything to read; adds up to `n`. */
    readonly outcomes: Counts<Outcome>;
    /** Scores outside their scale, which no figure counts. */
    readonly unusableScores: number;
    /** Exact to the second below 1,000 s, to 0.5 % above. */
    readonly medianCompleteMs: number | null;
  };
  /** What was asked for besides the period. */
  readonly request: { readonly by: Breakdown | null; readonly where: readonly Condition[] };
  /** How the figures were come by. */
  readonly source: {
    readonly from: 'rollups' | 'responses';
    /** Why the rollups did not serve; null where they did or were not asked. */
    readonly reason: 'several-segments' | 'other-time-zone' | null;
  };
  /** Null where nobody was planned to be asked, or where the conditions cannot be applied to plans. */
  readonly accounting: Accounting | null;
  readonly signals: Signals;
  readonly bands: { readonly nps: NpsBand | null };
  readonly choices: readonly ChoiceFigures[];
  readonly rootCauses: {
    readonly chains: number;
    /** Chains whose last answer names no cause that we can read. */
    readonly unread: number;
    readonly causes: readonly Cause[];
    /** Causes beyond those listed. */
    readonly more: number;
  };
  readonly words: {
    /** Responses with any words in them. */
    readonly responses: number;
    readonly themes: readonly ThemeCount[];
    readonly sentiments: Counts<Sentiment>;
  };
  /** Null where nobody keeps cases, or where the conditions cannot be applied to them. */
  readonly cases: CaseFigures | null;
  /** Null where nobody could be asked for it. */
  readonly feedback: FeedbackFigures | null;
  /**
   * Null where no "by" was asked for; the least satisfied first, then those of too few answers, with
   * most responses first; months in their order.
   */
  readonly segments: {
    readonly by: Breakdown;
    readonly rows: readonly SegmentRow[];
    /** Rows beyond those listed. */
    readonly more: number;
  } | null;
}
