import type { Instant } from '../base/instant.ts';
import type { Feedback } from '../core/contract/feedback.ts';
import type { ConversationId } from '../core/contract/ids.ts';
import type { PlanState } from '../core/contract/programme/plan-state.ts';
import type { Response } from '../core/contract/response.ts';
import type { TranscriptLine } from '../core/contract/transcript.ts';
import type { CaseHeard } from './feedback-case.ts';
import type { Counts } from './metrics/counts.ts';
import type { Report } from './report/report-shape.ts';
import type { Segment } from './scope/segment.ts';
import type { Grouped } from './tally/grouped-sum.ts';
import type { TallyRequest } from './tally/tally-request.ts';

export type { CaseHeard } from './feedback-case.ts';
export type {
  Claim,
  CountedRow,
  FactRange,
  KeyCondition,
  Mark,
  RollupRow,
  RollupRows,
  RowQuery,
  StoredFacts,
  Unrolled,
} from './rollups/rollup-rows.ts';
export type { Facts, FactsOf } from './tally/facts.ts';

/** What a report is made from. */
export interface ResponseReader {
  /** Responses begun at or after `from` and before `to`, the oldest first. */
  startedBetween(from: Instant, to: Instant): AsyncIterable<Response>;
}

/** What somebody of the staff said to a buyer. */
export type StaffLine = Pick<TranscriptLine, 'conversation' | 'at' | 'text'> & {
  readonly author: 'staff';
};

/** What tells whether staff asked for a score. */
export interface StaffLineReader {
  /** Lines of staff in these conversations, said at or after `from` and before `to`, in any order. */
  saidByStaff(
    conversations: readonly ConversationId[],
    from: Instant,
    to: Instant,
  ): AsyncIterable<StaffLine>;
}

/** What came of asking, as a report counts it; the store that keeps plans provides it. */
export interface PlanCounter {
  /** Surveys that count at or after `from` and before `to`: by the ask, else by when they were given up or made. */
  countsBetween(from: Instant, to: Instant): Promise<PlanCounts>;
}

export interface PlanCounts {
  readonly states: Counts<PlanState>;
  /** Asked at all, whatever came of it. */
  readonly asked: number;
  /** Those in `started` and `partial`, by the question that was answered last; null: none yet. Each once, in any order. */
  readonly unfinished: readonly { readonly question: string | null; readonly count: number }[];
}

/** The cases that a report counts; the store that keeps cases provides them. */
export interface CaseReader {
  /** Cases opened at or after `from` and before `to`, in any order. */
  openedBetween(from: Instant, to: Instant): AsyncIterable<CaseRow>;
}

/** One case as a report counts it. */
export interface CaseRow {
  readonly number: number;
  readonly openedAt: Instant;
  readonly severity: 'red' | 'yellow' | 'green';
  readonly state: string;
  /** Absent until it came. */
  readonly firstAnswerAfterMs?: number;
  readonly resolvedAfterMs?: number;
  /** How many of its clocks ran out. */
  readonly breaches: number;
  readonly reopened: number;
  readonly conversation: ConversationId;
  /** The account's id, where the case has one. */
  readonly account?: string;
}

/** One case as an export tells it: with people's words, which no report needs. */
export interface CaseDetail extends CaseRow {
  readonly buyer: string | undefined;
  /** The contact's id. */
  readonly contact: string | undefined;
  readonly accountName: string | undefined;
  /** The shipment's number, as the buyer knows it. */
  readonly reference: string | undefined;
  /** The shipment's id. */
  readonly shipment: string | undefined;
  readonly product: string | undefined;
  /** The most important first. */
  readonly themes: readonly string[];
  /** The identity under which the owner is stored. */
  readonly owner: string | undefined;
  /** Why it was opened, or what made it worse. */
  readonly trigger: string;
  /** The buyer's own, the oldest first. */
  readonly words: readonly string[];
  readonly repair: { readonly kind: string; readonly text: string } | undefined;
}

export interface CaseHeardReader {
  /** All cases of these conversations, the oldest first. */
  heardIn(conversations: readonly ConversationId[]): AsyncIterable<CaseHeard>;
}

/** What buyers said that nobody had asked for. */
export interface FeedbackReader {
  /** Said at or after `from` and before `to`, the oldest first, without what was taken back. */
  saidBetween(from: Instant, to: Instant): AsyncIterable<Feedback>;
}

/** What an export says of cases. */
export interface CaseDetailReader {
  /** Cases opened at or after `from` and before `to`, the oldest first. */
  detailsBetween(from: Instant, to: Instant): AsyncIterable<CaseDetail>;
}

/** What counts responses for a report, from whatever it keeps. */
export interface TallyReader {
  tally(request: TallyRequest): Promise<Grouped & { readonly source: Report['source'] }>;
  /** Every name that responses have for what they belong to, in any order. */
  namesOf(segment: Segment): Promise<readonly string[]>;
}
