import type { Plan } from '../../../src/asking/plans/plan.ts';
import { DAY_MS } from '../../../src/base/instant.ts';

export const NOON = Date.UTC(2026, 10, 30, 12);

/** A plan that was made at noon and is to be looked at at once, unless told otherwise. */
export function newPlan(id: string, changes: Partial<Plan> = {}): Plan {
  return {
    id,
    version: 1,
    kind: 'survey',
    contact: 'claire',
    account: 'NORTHGATE',
    shipment: `shipment-${id}`,
    flow: 'post-shipment',
    state: 'planned',
    steps: [{ state: 'planned', at: NOON, because: 'made' }],
    wakeAt: NOON,
    why: [],
    ...changes,
  };
}

/** One that was asked by a task three days after its noon, as its arm has it, and in this state since. */
export function askedPlan(id: string, changes: Partial<Plan> = {}): Plan {
  const at = NOON + 3 * DAY_MS;
  const { wakeAt: _, ...rest } = newPlan(id);
  return {
    ...rest,
    state: 'asked',
    steps: [
      ...rest.steps,
      { state: 'asked', at, because: 'by-carrier', facts: { carrier: 'task' } },
    ],
    policy: 'built-in',
    arm: { name: 'after-3-days', delayDays: 3 },
    anchor: { day: '2026-11-30', isEstimate: false },
    isInvited: true,
    asked: { carrier: 'task', at, realisedDays: 3.5 },
    ...changes,
  };
}
