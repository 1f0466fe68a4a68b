import type { CountedSpan, PlanStore } from '../../asking/plans/plan-store.ts';
import type { PlanState } from '../../core/contract/programme/plan-state.ts';
import type { PlanCounter, PlanCounts } from '../../insight/ports.ts';
import type { DocumentStore } from '../../store/port/document-store.ts';
import type { DocumentsOf } from '../../store/port/documents.ts';
import { PLANS } from './plan-store.ts';

type Plans = DocumentsOf<typeof PLANS>;

/** How many plans are behind each question; null: before the first. */
type Behind = ReadonlyMap<string | null, number>;

const KIND = 'survey';

/** Counts plans for reports. */
export function planCounter(
  store: DocumentStore,
  { countStates }: Pick<PlanStore, 'countStates'>,
): PlanCounter {
  const plans: Plans = store.documents(PLANS);
  return {
    countsBetween: async (from, to) => {
      const span = { from, to };
      const [counted, started, partial, ...astray] = await Promise.all([
        countStates(KIND, span),
        behindQuestions(plans, 'started', span),
        behindQuestions(plans, 'partial', span),
        countAsked(plans, 'skipped', span),
        countAsked(plans, 'unreachable', span),
      ]);
      // People go on answering meanwhile: both counts of those who are not done are from one reading.
      const unfinished = { started: sumOf(started.values()), partial: sumOf(partial.values()) };
      return countsFrom({ ...counted, ...unfinished }, sumOf(astray), [started, partial]);
    },
  };
}

async function behindQuestions(
  plans: Plans,
  state: 'started' | 'partial',
  span: CountedSpan,
): Promise<Behind> {
  const order = ['kind', 'state', 'countedAt'] as const;
  const counts = new Map<string | null, number>();
  const found = plans.each({ where: whereIn(state, span), order, pick: ['response'] });
  for await (const { response } of found) {
    const question = response?.last ?? null;
    counts.set(question, (counts.get(question) ?? 0) + 1);
  }
  return counts;
}

/** Those who were asked before: their record is gone since, or their chat leads nowhere. */
function countAsked(plans: Plans, state: 'skipped' | 'unreachable', span: CountedSpan) {
  return plans.count({ ...whereIn(state, span), 'asked.at': { gte: 0 } });
}

function whereIn(state: PlanState, { from, to }: CountedSpan) {
  return { kind: KIND, state, countedAt: { gte: from, lt: to } };
}

function countsFrom(
  states: PlanCounts['states'],
  astray: number,
  behind: readonly Behind[],
): PlanCounts {
  const { planned, waiting, skipped, unreachable } = states;
  const unasked = planned + waiting + skipped + unreachable - astray;
  const questions = new Set(behind.flatMap((counts) => [...counts.keys()]));
  return {
    states,
    asked: sumOf(Object.values(states)) - unasked,
    unfinished: [...questions].map((question) => ({
      question,
      count: sumOf(behind.map((counts) => counts.get(question) ?? 0)),
    })),
  };
}

function sumOf(counts: Iterable<number>): number {
  return [...counts].reduce((sum, count) => sum + count, 0);
}
