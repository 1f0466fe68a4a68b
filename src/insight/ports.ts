import type { ConversationId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { Response } from '../core/response.ts';

/** What a report is made from. */
export interface ResponseReader {
  /** Responses begun at or after `from` and before `to`, the oldest first. */
  startedBetween(from: Instant, to: Instant): AsyncIterable<Response>;
}

/** What a report says of cases; whoever keeps them gives them. */
export interface CaseReader {
  /** Cases opened at or after `from` and before `to`, in any order. */
  openedBetween(from: Instant, to: Instant): AsyncIterable<CaseRow>;
}

/** One case as a report counts it. */
export interface CaseRow {
  readonly number: number;
  readonly openedAt: Instant;
  readonly light: 'red' | 'yellow' | 'green';
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
