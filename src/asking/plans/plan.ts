import type { Instant } from '../../base/instant.ts';
import type { PlanState } from '../../core/contract/programme/plan-state.ts';
import type { Carrier } from '../policy.ts';
import type { Reason, ReasonFacts } from '../reason.ts';

/** Nobody has been asked yet: what the facts say may change what comes of it. */
const UNASKED_STATES: readonly PlanState[] = ['planned', 'waiting', 'skipped'];

/** Why a plan came into a state; `why` of the plan has what each rule said. */
export const STEP_REASONS = [
  'made',
  'rules',
  'by-carrier',
  'by-hand',
  'carrier-refused',
  'put-off',
  'not-opened',
  'opened',
  'answers',
  'ended',
  'gone',
] as const;
/**
 * Why an ask was put off that the rules allowed: somebody else of the account was asked at the same moment, the
 * chat was not free, or a pause has to be made up for.
 */
export const PUT_OFF_REASONS = ['windows', 'busy', 'pause'] as const;
export type PutOffReason = (typeof PUT_OFF_REASONS)[number];

export type StepReason = (typeof STEP_REASONS)[number];

/** One state that a plan was in. */
export interface PlanStep {
  readonly state: PlanState;
  readonly at: Instant;
  readonly because: StepReason;
  readonly facts?: ReasonFacts;
}

/** A survey after an arrival, or the news of a delay. */
export const PLAN_KINDS = ['survey', 'notice'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/** Whom to ask about what, when, and everything that came of it. Its id is that of the invitation. */
export interface Plan {
  readonly id: string;
  /** Grows by one with every swap. */
  readonly version: number;
  readonly kind: PlanKind;
  readonly contact: string;
  readonly account: string;
  readonly shipment: string;
  readonly flow: string;
  readonly state: PlanState;
  /** All states with time and reason, the newest last; its state is the plan's. */
  readonly steps: readonly PlanStep[];
  /** When somebody has to look at it again; absent where nothing more comes of it by itself. */
  readonly wakeAt?: Instant;
  /** What every rule said at the last look. */
  readonly why: readonly Reason[];
  /** The version of the policy that was looked at. */
  readonly policy?: string;
  /** The arm of the test of delays, and the days that it assigns. */
  readonly arm?: { readonly name: string; readonly delayDays: number };
  /** The day that the delay counts from, and whether it is an estimate. */
  readonly anchor?: { readonly day: string; readonly isEstimate: boolean };
  /** After a pause: not before this, so that not everybody is asked at once. */
  readonly heldUntil?: Instant;
  /** Its invitation was made by us, for a carrier. */
  readonly isInvited?: true;
  /** A carrier is being used: another process goes on with it after `until`. */
  readonly attempt?: Attempt;
  /** Carriers that refused, or whose address is dead. */
  readonly refusedBy?: readonly Carrier[];
  readonly asked?: Asked;
  /** What came back. */
  readonly response?: PlanResponse;
}

export interface Attempt {
  readonly carrier: Carrier;
  readonly begunAt: Instant;
  readonly until: Instant;
}

export interface Asked {
  readonly carrier: Carrier | 'hand';
  readonly at: Instant;
  /** Days from the anchor to the ask, as they came to be; absent where there is no anchor. */
  readonly realisedDays?: number;
}

/** What of a response the accounting and the test of delays need. */
export interface PlanResponse {
  /** When the response was last changed; an older state of it is passed over. */
  readonly updatedAt: Instant;
  readonly hasEnded?: true;
  readonly answers: number;
  /** Answers and whys. */
  readonly depth: number;
  /** The overall satisfaction, from 0 to 1 of its scale. */
  readonly score?: number;
  /** The question that was answered last. */
  readonly last?: string;
}

/** Nobody was asked, and nobody is being asked at this moment. */
export function isUnasked({ state, attempt }: Pick<Plan, 'state' | 'attempt'>): boolean {
  return attempt === undefined && UNASKED_STATES.includes(state);
}

/** They were asked, and nobody has opened it. */
export function isUnopened({ state }: Pick<Plan, 'state'>): boolean {
  return state === 'asked' || state === 'reminded';
}

/** The time by which reports count a plan: when it was asked; before that, when it was given up or made. */
export function countedAt({ asked, state, steps }: Plan): Instant {
  if (asked !== undefined) return asked.at;
  const step = state === 'skipped' || state === 'unreachable' ? steps.at(-1) : steps[0];
  return step?.at ?? 0;
}
