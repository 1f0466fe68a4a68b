import { type Instant, MINUTE_MS } from '../base/instant.ts';
import type { Feedback } from '../core/contract/feedback.ts';
import type { ConversationId } from '../core/contract/ids.ts';

/** A case as far as it tells whether words belong to it. */
export interface CaseHeard {
  readonly number: number;
  /** What it was opened for: the id of feedback, or of a response, or another one. */
  readonly concern: string;
  readonly conversation: ConversationId;
  readonly openedAt: Instant;
  /** Absent while it is not resolved. */
  readonly resolvedAt: Instant | undefined;
  /** The buyer's last words that stand in it. */
  readonly words: readonly string[];
}

/** The case in which somebody deals with what was said. */
export interface FeedbackCase {
  readonly number: number;
  /** It was opened because of these words, and not before. */
  readonly isOpenedByIt: boolean;
}

/** The team's side opens a case a moment after the words were kept. */
const OPENED_WITHIN_MS = MINUTE_MS;

/**
 * The case of a conversation that was opened for these words; else the newest in which they stand;
 * else, for what was said to a person, the one in hand at that time. Undefined where there is none.
 */
export function caseOfFeedback(
  feedback: Feedback,
  cases: readonly CaseHeard[],
): FeedbackCase | undefined {
  const found =
    cases.find(({ concern }) => concern === feedback.id) ??
    cases.findLast(({ words }) => words.includes(feedback.text)) ??
    (feedback.moment === 'with-person' ? inHandAt(feedback.at, cases) : undefined);
  if (found === undefined) return undefined;
  return { number: found.number, isOpenedByIt: isOpenedBy(feedback, found) };
}

function isOpenedBy({ id, at, text }: Feedback, { concern, openedAt, words }: CaseHeard): boolean {
  if (concern === id) return true;
  return words.includes(text) && openedAt >= at && openedAt <= at + OPENED_WITHIN_MS;
}

function inHandAt(at: number, cases: readonly CaseHeard[]): CaseHeard | undefined {
  return cases.findLast(
    ({ openedAt, resolvedAt = Number.POSITIVE_INFINITY }) =>
      openedAt <= at + OPENED_WITHIN_MS && at < resolvedAt,
  );
}
