import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Plan } from '../../../src/asking/plans/plan.ts';
import { PLAN_STATES, type PlanState } from '../../../src/core/contract/programme/plan-state.ts';
import { accountingOf } from '../../../src/insight/metrics/accounting.ts';
import { planCounter } from '../../../src/stores/asking/plan-counter.ts';
import { PLANS, planStore } from '../../../src/stores/asking/plan-store.ts';
import { askedPlan, NOON, newPlan } from '../../support/asking/example-plan.ts';
import { onTwoProcesses } from '../../support/store/two-processes.ts';

const UNASKED: readonly PlanState[] = ['planned', 'waiting', 'skipped', 'unreachable'];

/** A plan in a state, as it usually comes into it; asked at noon where it is asked. */
function planIn(state: PlanState, id: string, changes: Partial<Plan> = {}): Plan {
  const plan = UNASKED.includes(state)
    ? newPlan(id, { state })
    : askedPlan(id, { state, asked: { carrier: 'task', at: NOON } });
  return { ...plan, ...changes };
}

function answered(last?: string): Partial<Plan> {
  const response = { updatedAt: NOON, answers: 0, depth: 0 };
  return { response: last === undefined ? response : { ...response, answers: 1, last } };
}

onTwoProcesses('the counts of plans for a report', [PLANS], (first, second) => {
  const plans = () => planStore(first(), randomUUID);
  const counts = (from = NOON, to = NOON + 1) =>
    planCounter(second(), planStore(second(), randomUUID)).countsBetween(from, to);

  it('are of surveys in a time, each once in its state', async () => {
    const all = PLAN_STATES.flatMap((state, at) =>
      Array.from({ length: at + 1 }, (_, index) => planIn(state, `${state}-${index}`)),
    );
    await plans().make([
      ...all,
      newPlan('notice', { kind: 'notice' }),
      planIn('complete', 'earlier', { asked: { carrier: 'task', at: NOON - 1 } }),
      planIn('complete', 'later', { asked: { carrier: 'task', at: NOON + 1 } }),
    ]);
    const { states, asked } = await counts();
    expect(PLAN_STATES.map((state) => states[state])).toEqual(PLAN_STATES.map((_, at) => at + 1));
    expect(asked).toBe(all.filter(({ state }) => !UNASKED.includes(state)).length);
  });

  it('tell of how many were asked, also of those that came to nothing later', async () => {
    const asked = { carrier: 'hand', at: NOON } as const;
    await plans().make([
      planIn('skipped', 'a'),
      planIn('skipped', 'b', { asked }),
      planIn('unreachable', 'c'),
      planIn('unreachable', 'd', { asked }),
      planIn('waiting', 'e'),
      planIn('expired', 'f', { asked }),
    ]);
    expect((await counts()).asked).toBe(3);
  });

  it('tell behind which question those stand who have not finished', async () => {
    await plans().make([
      planIn('started', 'a', answered('overall')),
      planIn('partial', 'b', answered('overall')),
      planIn('partial', 'c', answered('documents')),
      planIn('started', 'd', answered()),
      planIn('started', 'e'),
      planIn('complete', 'f', answered('recommend')),
      planIn('refused', 'g', answered('overall')),
      planIn('started', 'h', { ...answered('overall'), asked: { carrier: 'task', at: NOON + 1 } }),
    ]);
    const { states, unfinished } = await counts();
    expect(new Set(unfinished)).toEqual(
      new Set([
        { question: 'overall', count: 2 },
        { question: 'documents', count: 1 },
        { question: null, count: 2 },
      ]),
    );
    expect(states).toMatchObject({ started: 3, partial: 2 });
  });

  it('add up where somebody goes on after the states were counted', async () => {
    const [moving, staying] = [planIn('started', 'a', answered('overall')), planIn('started', 'b')];
    await plans().make([moving, staying]);
    const before = await plans().countStates('survey', { from: NOON, to: NOON + 1 });
    await plans().swap({ ...moving, state: 'complete', version: 2 }, moving);
    const late = planCounter(second(), { countStates: async () => before });
    const accounting = accountingOf(await late.countsBetween(NOON, NOON + 1));
    expect(accounting?.states).toMatchObject({ started: 1, partial: 0 });
    expect(accounting?.dropOff).toEqual([{ question: null, count: 1 }]);
  });
});
