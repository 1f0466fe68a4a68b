import type { PlanState } from '../../core/contract/programme/plan-state.ts';
import type { Answer, EndReason, Response } from '../../core/contract/response.ts';
import type { Carrier } from '../policy.ts';
import { isUnasked, type Plan, type PlanResponse } from './plan.ts';
import { enter, refused, withoutWake } from './plan-moves.ts';

/** The question of the whole shipment, whose score stands for the response. */
const OVERALL = 'overall';

/**
 * The plan after a newer state of its response; the same where it is no news. `isUnseen`: what we asked in the
 * chat has reached nobody.
 */
export function heard(plan: Plan, response: Response, isUnseen = false): Plan {
  if (isOlder(response, plan.response)) return plan;
  const kept = { ...surelyAsked(plan, response), response: summaryOf(response) };
  const carrier = isUnseen ? deadCarrier(plan, response) : undefined;
  if (carrier !== undefined) return refused(kept, carrier, 'unreachable', response.updatedAt);
  const state = stateOf(response, plan);
  if (state === undefined) return kept;
  const at = state === 'opened' ? response.startedAt : response.updatedAt;
  const { end } = response;
  const step =
    end === undefined
      ? ({ because: state === 'opened' ? 'opened' : 'answers' } as const)
      : ({ because: 'ended', facts: { end } } as const);
  return withoutWake(enter(kept, { state, at, ...step }));
}

/** Where somebody answers of whom we do not know that they were asked: by our attempt, or by the exporter. */
function surelyAsked(plan: Plan, { startedAt }: Response): Plan {
  if (plan.asked !== undefined) return plan;
  const { attempt, ...rest } = plan;
  if (attempt !== undefined) {
    const { carrier, begunAt: at } = attempt;
    const step = { state: 'asked', at, because: 'by-carrier', facts: { carrier } } as const;
    return { ...enter(rest, step), asked: { carrier, at } };
  }
  if (!isUnasked(plan)) return plan;
  const step = { state: 'asked', at: startedAt, because: 'by-hand' } as const;
  return { ...enter(rest, step), asked: { carrier: 'hand', at: startedAt } };
}

/** States may come in any order, and again; of two of one moment the end is the later one. */
function isOlder({ updatedAt }: Response, known: PlanResponse | undefined): boolean {
  if (known === undefined || updatedAt > known.updatedAt) return false;
  return updatedAt < known.updatedAt || known.hasEnded === true;
}

/** The carrier by which we asked, where it turned out to lead nowhere before anybody answered. */
function deadCarrier({ asked }: Plan, { end, answers }: Response): Carrier | undefined {
  if (end !== 'unreachable' || answers.length > 0) return undefined;
  return asked === undefined || asked.carrier === 'hand' ? undefined : asked.carrier;
}

/** What a response makes of its plan; undefined: nothing, since only we have spoken so far. */
function stateOf({ end, consent, answers, subject }: Response, { asked }: Plan) {
  const says = answers.some(({ skipped }) => skipped !== true);
  if (end !== undefined) return endedState(end, says);
  if (says || consent !== undefined) return 'started';
  return subject.askedFirst && asked?.carrier !== 'task' ? undefined : 'opened';
}

/** One that said nothing is told apart by how it ended; one that said something is partial at least. */
function endedState(end: EndReason, says: boolean): PlanState {
  if (end === 'complete' || end === 'refused' || end === 'unreachable') return end;
  return says ? 'partial' : SILENT_ENDS[end];
}

const SILENT_ENDS = {
  stopped: 'refused',
  idle: 'expired',
  // A person goes on with them.
  'handed-over': 'started',
} as const satisfies Partial<Record<EndReason, PlanState>>;

function summaryOf({ updatedAt, end, answers, chains }: Response): PlanResponse {
  const given = answers.filter(({ skipped }) => skipped !== true);
  const last = given.reduce<Answer | undefined>(
    (newest, answer) => (newest !== undefined && newest.at > answer.at ? newest : answer),
    undefined,
  );
  const score = shareOf(given.find(({ question }) => question === OVERALL));
  return {
    updatedAt,
    ...(end !== undefined && { hasEnded: true as const }),
    answers: given.length,
    depth: given.length + chains.reduce((sum, { links }) => sum + links.length, 0),
    ...(score !== undefined && { score }),
    ...(last && { last: last.question }),
  };
}

/** Where a score stands between the lowest and the highest of its scale. */
function shareOf(answer: Answer | undefined): number | undefined {
  if (answer?.value === undefined || answer.scale === undefined) return undefined;
  const { from, points } = answer.scale;
  return Math.min(1, Math.max(0, (answer.value - from) / (points - 1)));
}
