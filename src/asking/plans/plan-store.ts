import type { Instant } from '../../base/instant.ts';
import type { PlanState } from '../../core/contract/programme/plan-state.ts';
import type { Plan, PlanKind } from './plan.ts';

/** A stretch of time: `from` is in it, `to` is not. */
export interface CountedSpan {
  readonly from: Instant;
  readonly to: Instant;
}

/** Where plans are kept. Calls reject with the store's errors. */
export interface PlanStore {
  /** Keeps those whose id nobody has; tells in their order which were new. */
  make(plans: readonly Plan[]): Promise<readonly boolean[]>;
  load(id: string): Promise<Plan | undefined>;
  loadMany(ids: readonly string[]): Promise<readonly Plan[]>;
  /**
   * Replaces the stored plan if its version is `next.version - 1`. True: it is durable. False: somebody
   * was faster. `before` is what was stored under that version: then only what differs need be written.
   */
  swap(next: Plan, before: Plan): Promise<boolean>;
  /** Those that have to be looked at by now, the longest waiting first. */
  due(now: Instant, limit: number): Promise<readonly Plan[]>;
  ofAccount(account: string): Promise<readonly Plan[]>;
  ofContact(contact: string): Promise<readonly Plan[]>;
  /** Has those looked at by `at` of which nobody was asked yet. */
  wake(ids: readonly string[], at: Instant): Promise<void>;
  /** The same for all in these states. */
  wakeAll(states: readonly PlanState[], at: Instant): Promise<void>;
  /** How many of a kind are in each state, by the time at which reports count them. */
  countStates(kind: PlanKind, span: CountedSpan): Promise<Readonly<Record<PlanState, number>>>;
  /** Those of a kind that reports count in a time, in its order. */
  counted(kind: PlanKind, span: CountedSpan): AsyncIterable<Plan>;
}
