import { DAY_MS } from '../../base/instant.ts';
import type { AskFacts } from '../facts.ts';
import type { Plan } from '../plans/plan.ts';
import { expired, opened, refused, reminded } from '../plans/plan-moves.ts';
import { changePlan, swapPlan } from './change-plan.ts';
import { dueLook, nextLookAt } from './next-look.ts';
import { parcelOf } from './parcel.ts';
import type { PlannerParts } from './planner-parts.ts';

/** Sees to an ask that nobody has answered: whether it arrived, a reminder, and its end. */
export async function seeToUnopened(
  parts: PlannerParts,
  plan: Plan,
  facts: AskFacts,
): Promise<void> {
  const { asked } = plan;
  if (asked === undefined) return;
  // In a chat the invitation is bound to it from the start; what the buyer does tells of itself.
  if (asked.carrier !== 'chat' && facts.before === 'opened') {
    await noteOpened(parts, plan);
    return;
  }
  switch (dueLook(plan, facts, parts.policy, parts.now())) {
    case 'give-up':
      return await giveUp(parts, plan, facts);
    case 'remind':
      return await remind(parts, plan, facts);
    case 'arrival':
      return await seeToArrival(parts, plan, facts);
    case undefined:
      return await lookAgain(parts, plan, facts);
  }
}

async function noteOpened({ plans, carriers, now }: PlannerParts, plan: Plan): Promise<void> {
  const { asked } = plan;
  if (asked !== undefined && asked.carrier !== 'hand') await carriers[asked.carrier].settle(plan);
  await swapPlan(plans, plan, opened(plan, now()));
}

async function giveUp(parts: PlannerParts, plan: Plan, facts: AskFacts): Promise<void> {
  const carrier = plan.asked?.carrier;
  const parcel = await parcelOf(parts, plan, facts);
  if (parcel !== undefined && carrier !== undefined && carrier !== 'hand') {
    await parts.carriers[carrier].giveUp(parcel);
  }
  await swapPlan(parts.plans, plan, expired(plan, parts.now()));
}

/** One that got lost on its way is no ask: the next carrier is tried. */
async function seeToArrival(parts: PlannerParts, plan: Plan, facts: AskFacts): Promise<void> {
  const { plans, carriers, now } = parts;
  const carrier = plan.asked?.carrier;
  if (carrier === undefined || carrier === 'hand') return;
  const parcel = await parcelOf(parts, plan, facts);
  if (parcel !== undefined && (await carriers[carrier].isLost(parcel))) {
    await carriers[carrier].giveUp(parcel);
    await swapPlan(plans, plan, refused(plan, carrier, 'lost', now()));
    return;
  }
  await lookAgain(parts, plan, facts);
}

/** Once, by the same carrier, in the buyer's working time; who may not be asked now is not reminded. */
async function remind(parts: PlannerParts, plan: Plan, facts: AskFacts): Promise<void> {
  const { plans, carriers, policy, time, now } = parts;
  const carrier = plan.asked?.carrier;
  if (carrier === undefined || carrier === 'hand') return;
  const at = now();
  const allowed = time.nextAllowed(at, facts.contact.place, policy.hours).at;
  const isUnwanted = facts.contact.hasStopped || facts.isInSurvey || facts.openCase !== undefined;
  if (allowed > at || isUnwanted) {
    const until = isUnwanted ? Math.max(allowed, at + DAY_MS) : allowed;
    await swapPlan(plans, plan, { ...plan, wakeAt: until });
    return;
  }
  const parcel = await parcelOf(parts, plan, facts);
  if (parcel !== undefined) await carriers[carrier].remind(parcel);
  await changePlan(plans, plan.id, (newest) => {
    const next = reminded(newest, at);
    const wakeAt = nextLookAt(next, facts, parts, at);
    return next === newest || wakeAt === undefined ? next : { ...next, wakeAt };
  });
}

async function lookAgain(parts: PlannerParts, plan: Plan, facts: AskFacts): Promise<void> {
  const wakeAt = nextLookAt(plan, facts, parts, parts.now());
  if (wakeAt === undefined) return;
  await swapPlan(parts.plans, plan, { ...plan, wakeAt });
}
