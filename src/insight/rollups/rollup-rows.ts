import type { Instant } from '../../base/instant.ts';
import type { Response } from '../../core/contract/response.ts';
import type { Segment } from '../scope/segment.ts';

/** The tally of one span and of one of its segments, by one count. */
export interface RollupRow {
  /** A day, as `2026-10-05`, or one segment in a month, as `month 2026-10 product`. */
  readonly span: string;
  /** The claim under which it was counted. */
  readonly count: string;
  /** A segment, or `all`. */
  readonly segment: string;
  readonly key: string;
  readonly name: string;
  /** See `packTally`. */
  readonly tally: string;
}

/** A row as it is counted, before it belongs to a count. */
export type CountedRow = Omit<RollupRow, 'span' | 'count'>;

export interface RowQuery {
  readonly segment: string;
  readonly spans: readonly string[];
  /** Only rows with one of these keys; all where it is absent. */
  readonly keys?: readonly string[];
}

/** One who counts a span, among all who may do so at the same time. */
export interface Claim {
  readonly span: string;
  readonly count: string;
  /** Counts of before, which nobody needs once this one stands. */
  readonly outdated: readonly string[];
}

/** Says that the days of a response do not hold its state yet. */
export interface Unrolled {
  /** Every write of a response brings one that never was before. */
  readonly token: string;
  /** In whose days it counts now or may have been counted before. */
  readonly at: readonly Instant[];
}

/** What is marked, as it was read. */
export interface Mark {
  readonly id: string;
  readonly unrolled: Unrolled;
  /** What is left of an erased response: it goes with its mark. */
  readonly isErased: boolean;
}

/** One response, or what is left of an erased one, as it is kept for counting. */
export interface StoredFacts {
  readonly id: string;
  readonly startedAt: Instant;
  readonly isErased: boolean;
  /** Of which version the facts are, and the facts; absent where none were kept. */
  readonly version?: number;
  readonly facts?: string;
  readonly unrolled?: Unrolled;
}

/** A time: begun at or after `from` and before `to`. */
export interface FactRange {
  readonly from: Instant;
  readonly to: Instant;
}

/** The key of the segment is one of these. */
export interface KeyCondition {
  readonly segment: Segment;
  readonly keys: readonly string[];
}

/**
 * Where rollups are kept, next to the responses that they count. Every call that writes resolves once
 * what it wrote is durable; it rejects where the store does not answer, and then any part may be written.
 */
export interface RollupRows {
  /** What all rollups belong to: `undefined` until there are any. */
  basis(): Promise<string | undefined>;
  /** Takes all rollups away and says what those to come belong to. */
  rebase(basis: string): Promise<void>;
  /** Takes the counting of each span over from any other process; in their order. */
  claim(spans: readonly string[]): Promise<readonly Claim[]>;
  /** Writes what was counted and says that it stands; false, with nothing left, if another was later. */
  stand(claim: Claim, rows: readonly CountedRow[]): Promise<boolean>;
  /** Takes spans away with all their rows; a process that counts one of them will not stand. */
  drop(spans: readonly string[]): Promise<void>;
  /** The count that stands of each of these spans that has one. */
  standing(spans: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The same of all days from the first to the last. */
  standingDays(first: string, last: string): Promise<ReadonlyMap<string, string>>;
  /** Rows of all counts, whether they stand or not, in any order. */
  rows(query: RowQuery): Promise<readonly RollupRow[]>;
  /** Every name in rows of a segment, in any order. */
  names(segment: Segment): Promise<readonly string[]>;
  /**
   * Marks with an instant at or after `from` and before `to`, at most so many. One that has an instant
   * before and one after may come as well.
   */
  marks(from: Instant, to: Instant, limit: number): Promise<readonly Unrolled[]>;
  /** Takes marks away, where nobody has written the response since. */
  unmark(marks: readonly Mark[]): Promise<void>;
  /** What was begun in a time, each once, in any order, some at a time. */
  facts(range: FactRange): AsyncIterable<readonly StoredFacts[]>;
  /** The same without marks, of facts of this version whose keys meet every condition. */
  factsWhere(
    range: FactRange,
    version: number,
    where: readonly KeyCondition[],
  ): AsyncIterable<readonly StoredFacts[]>;
  /** The same without marks, of facts of any other version. */
  outdated(range: FactRange, version: number): AsyncIterable<readonly StoredFacts[]>;
  /** Those of these responses that are there; throws an Error that names one that cannot be read. */
  responses(ids: readonly string[]): Promise<readonly Response[]>;
}
