import type { Plan } from '../plans/plan.ts';
import type { PlanStore } from '../plans/plan-store.ts';

/**
 * Swaps in what `change` makes of the newest plan, however often others are faster; gives it as it is
 * then. Undefined where there is no such plan.
 */
export async function changePlan(
  plans: Pick<PlanStore, 'load' | 'swap'>,
  id: string,
  change: (newest: Plan) => Plan,
): Promise<Plan | undefined> {
  for (;;) {
    const before = await plans.load(id);
    if (before === undefined) return undefined;
    const after = change(before);
    if (after === before) return before;
    const next = { ...after, version: before.version + 1 };
    if (await plans.swap(next, before)) return next;
  }
}

/** The same for a plan as it was read: undefined where somebody has changed it since. */
export async function swapPlan(
  plans: Pick<PlanStore, 'swap'>,
  before: Plan,
  after: Plan,
): Promise<Plan | undefined> {
  const next = { ...after, version: before.version + 1 };
  return (await plans.swap(next, before)) ? next : undefined;
}
