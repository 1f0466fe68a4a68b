import { collect } from '../../base/collect.ts';
import { groupBy } from '../../base/group-by.ts';
import type { Feedback } from '../../core/contract/feedback.ts';
import type { ConversationId } from '../../core/contract/ids.ts';
import { caseOfFeedback, type FeedbackCase } from '../feedback-case.ts';
import type { CaseHeard, CaseHeardReader, FeedbackReader } from '../ports.ts';
import type { Tagger, Tags } from '../tagging/tagger.ts';

/** Who knows what buyers said unasked, what it is about, and what became of it. */
export interface FeedbackSources {
  readonly feedback: FeedbackReader;
  /** Absent where nobody keeps cases. */
  readonly cases?: CaseHeardReader;
  readonly tagger: Tagger;
}

/** Something said unasked with what is known of it. */
export interface ToldFeedback {
  readonly feedback: Feedback;
  readonly tags: Tags;
  readonly case: FeedbackCase | undefined;
}

/** So many are looked up among the cases in one question. */
const AT_ONCE = 200;

/** What was said unasked in a time, the oldest first. Rejects with the store's errors. */
export async function* toldFeedback(
  { from, to }: { readonly from: number; readonly to: number },
  { feedback, cases, tagger }: FeedbackSources,
): AsyncIterable<ToldFeedback> {
  let waiting: Feedback[] = [];
  for await (const each of feedback.saidBetween(from, to)) {
    waiting.push(each);
    if (waiting.length < AT_ONCE) continue;
    yield* await withTagsAndCase(waiting, cases, tagger);
    waiting = [];
  }
  if (waiting.length > 0) yield* await withTagsAndCase(waiting, cases, tagger);
}

async function withTagsAndCase(
  all: readonly Feedback[],
  cases: CaseHeardReader | undefined,
  tagger: Tagger,
): Promise<readonly ToldFeedback[]> {
  const conversations = [...new Set(all.map(({ conversation }) => conversation))];
  const byConversation = await casesOf(conversations, cases);
  return all.map((feedback) => ({
    feedback,
    tags: tagger.tag(feedback.text, feedback.locale),
    case: caseOfFeedback(feedback, byConversation.get(feedback.conversation) ?? []),
  }));
}

async function casesOf(
  conversations: readonly ConversationId[],
  cases: CaseHeardReader | undefined,
): Promise<ReadonlyMap<ConversationId, readonly CaseHeard[]>> {
  if (cases === undefined) return new Map();
  return groupBy(await collect(cases.heardIn(conversations)), ({ conversation }) => conversation);
}
