import type { AskCarrier } from '../../../src/asking/carriers/carrier.ts';
import type { PlanStore } from '../../../src/asking/plans/plan-store.ts';

/** Decides which calls a process does not survive. */
export interface Chance {
  deaths: number;
  /** From 0 to 1, always the same for the same seed. */
  next(): number;
  dies(): boolean;
  /** Does something during which nobody dies. */
  without<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** The process dies before the call, or after it: then it was done, and nobody heard of it. */
async function perhapsDying<Result>(chance: Chance, call: () => Promise<Result>): Promise<Result> {
  if (chance.dies()) throw new Error('the process died before');
  const result = await call();
  if (chance.dies()) throw new Error('the process died after');
  return result;
}

export function dyingCarriers(carrier: AskCarrier, chance: Chance): AskCarrier {
  return { ...carrier, ask: (parcel) => perhapsDying(chance, () => carrier.ask(parcel)) };
}

export function dyingPlans(plans: PlanStore, chance: Chance): PlanStore {
  return {
    ...plans,
    swap: (next, before) => perhapsDying(chance, () => plans.swap(next, before)),
    load: (id) => perhapsDying(chance, () => plans.load(id)),
  };
}
