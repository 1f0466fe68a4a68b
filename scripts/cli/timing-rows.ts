import type { Plan } from '../../src/asking/plans/plan.ts';
import { realisedDaysOf } from '../../src/asking/plans/plan-moves.ts';
import type { TimingRow } from '../../src/insight/timing/timing-shape.ts';

/**
 * What a test of delays compares: those who were asked at the time that an arm assigned. Who was asked by
 * hand is left out, since no arm decided when.
 */
export async function timingRows(
  plans: AsyncIterable<Plan>,
  timeZone: string,
): Promise<readonly TimingRow[]> {
  const rows: TimingRow[] = [];
  for await (const plan of plans) {
    const row = rowOf(plan, timeZone);
    if (row !== undefined) rows.push(row);
  }
  return rows;
}

function rowOf(plan: Plan, timeZone: string): TimingRow | undefined {
  const { arm, asked, account, state, response } = plan;
  if (arm === undefined || asked === undefined || asked.carrier === 'hand') return undefined;
  const realisedDays = asked.realisedDays ?? realisedDaysOf(plan, asked.at, timeZone);
  if (realisedDays === undefined) return undefined;
  const responded = hasResponded(plan);
  return {
    arm: arm.name,
    account,
    assignedDays: arm.delayDays,
    realisedDays,
    responded,
    completed: state === 'complete',
    depth: responded ? (response?.depth ?? 0) : null,
    score: responded ? (response?.score ?? null) : null,
  };
}

/** Who has only agreed to answer may still turn out to be silent. */
function hasResponded({ state, response }: Plan): boolean {
  if (state === 'complete' || state === 'partial') return true;
  return state === 'started' && (response?.answers ?? 0) > 0;
}
