import { DAY_MS, type Instant, MINUTE_MS } from '../../base/instant.ts';
import { startOfDay } from '../days.ts';
import type { Decision } from '../decide.ts';
import type { Carrier } from '../policy.ts';
import type { Asked, Attempt, Plan, PlanStep, PutOffReason } from './plan.ts';

/** A carrier that was begun with is left to another process after this long. */
const LEASE_MS = 2 * MINUTE_MS;

/** The plan in another state; the same state for the same reason adds no step. */
export function enter(plan: Plan, step: PlanStep): Plan {
  const last = plan.steps.at(-1);
  if (last?.state === step.state && last.because === step.because) return plan;
  return { ...plan, state: step.state, steps: [...plan.steps, step] };
}

/** With what was decided, where that is not to ask. */
export function decided(plan: Plan, decision: Decision, now: Instant): Plan {
  const looked = lookedAt(plan, decision);
  if (decision.kind === 'wait') {
    const waiting = enter(looked, { state: 'waiting', at: now, because: 'rules' });
    return { ...waiting, wakeAt: decision.until };
  }
  // Who was to be asked by another carrier, and cannot be, was not simply passed over.
  const state = plan.refusedBy === undefined ? 'skipped' : 'unreachable';
  return withoutWake(enter(looked, { state, at: now, because: 'rules' }));
}

/** With the rules' last word, which is kept whatever comes of it. */
function lookedAt(plan: Plan, { why, policy, arm, anchor }: Decision): Plan {
  return { ...plan, why, policy, arm, ...(anchor && { anchor }) };
}

/** A carrier is begun with: who finds the attempt after its time goes on with it. */
export function begun(plan: Plan, decision: Decision, carrier: Carrier, now: Instant): Plan {
  const attempt: Attempt = { carrier, begunAt: now, until: now + LEASE_MS };
  return { ...lookedAt(plan, decision), isInvited: true, attempt, wakeAt: attempt.until };
}

/** An attempt that nobody finished, and that nothing came of: all is decided anew. */
export function withoutAttempt(plan: Plan, now: Instant): Plan {
  const { attempt: _, ...rest } = plan;
  return { ...rest, wakeAt: now };
}

/** Contact or shipment are not there any more. */
export function gone(plan: Plan, now: Instant): Plan {
  const { attempt: _, ...rest } = plan;
  return withoutWake(enter(rest, { state: 'skipped', at: now, because: 'gone' }));
}

/** The ask cannot be made now, and nothing has left: it is decided anew then. */
export function putOff(plan: Plan, until: Instant, why: PutOffReason, now: Instant): Plan {
  const { attempt: _, ...rest } = plan;
  const step = { state: 'waiting', at: now, because: 'put-off', facts: { why } } as const;
  return { ...enter(rest, step), wakeAt: until };
}

/** After a pause: not before its share of the days over which asks are spread. */
export function spread(plan: Plan, until: Instant, now: Instant): Plan {
  return { ...putOff(plan, until, 'pause', now), heldUntil: until };
}

/** The carrier took it. */
export function asked(plan: Plan, now: Instant, timeZone: string): Plan {
  const { attempt, ...rest } = plan;
  if (attempt === undefined) return plan;
  const { carrier, begunAt: at } = attempt;
  const step = { state: 'asked', at: now, because: 'by-carrier', facts: { carrier } } as const;
  return withoutWake({ ...enter(rest, step), asked: askedBy(plan, carrier, at, timeZone) });
}

/** The exporter has sent the invitation themselves. */
export function askedByHand(plan: Plan, at: Instant, timeZone: string, lookAt: Instant): Plan {
  const entered = enter(plan, { state: 'asked', at, because: 'by-hand' });
  return { ...entered, asked: askedBy(plan, 'hand', at, timeZone), wakeAt: lookAt };
}

function askedBy(plan: Plan, carrier: Asked['carrier'], at: Instant, timeZone: string): Asked {
  const realisedDays = realisedDaysOf(plan, at, timeZone);
  return { carrier, at, ...(realisedDays !== undefined && { realisedDays }) };
}

/** Days from the anchor to an ask, at least 0; undefined where there is no anchor. */
export function realisedDaysOf(
  { anchor }: Pick<Plan, 'anchor'>,
  at: Instant,
  timeZone: string,
): number | undefined {
  if (anchor === undefined) return undefined;
  return Math.max(0, (at - startOfDay(anchor.day, timeZone)) / DAY_MS);
}

/** The carrier did not take it, or its address turned out to be dead: the next one is tried. */
export function refused(plan: Plan, carrier: Carrier, why: string, now: Instant): Plan {
  const { attempt: _, asked: __, ...rest } = plan;
  const refusedBy = [...new Set([...(plan.refusedBy ?? []), carrier])];
  const step = { at: now, because: 'carrier-refused' as const, facts: { carrier, why } };
  return { ...enter({ ...rest, refusedBy }, { state: 'waiting', ...step }), wakeAt: now };
}

/** It was said once more; looked at again when it is to be given up. */
export function reminded(plan: Plan, now: Instant): Plan {
  if (plan.state !== 'asked') return plan;
  const facts = { carrier: plan.asked?.carrier ?? 'hand' };
  return enter(plan, { state: 'reminded', at: now, because: 'by-carrier', facts });
}

/** Somebody has opened the invitation. */
export function opened(plan: Plan, at: Instant): Plan {
  return withoutWake(enter(plan, { state: 'opened', at, because: 'opened' }));
}

export function expired(plan: Plan, now: Instant): Plan {
  return withoutWake(enter(plan, { state: 'expired', at: now, because: 'not-opened' }));
}

export function withoutWake(plan: Plan): Plan {
  const { wakeAt: _, ...rest } = plan;
  return rest;
}
