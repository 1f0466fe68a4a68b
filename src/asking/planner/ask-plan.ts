import { DAY_MS } from '../../base/instant.ts';
import type { Parcel } from '../carriers/carrier.ts';
import { type Decision, decide } from '../decide.ts';
import type { AskFacts } from '../facts.ts';
import type { AskLedger } from '../ledger/ask-ledger.ts';
import type { Plan } from '../plans/plan.ts';
import {
  asked,
  askedByHand,
  begun,
  decided,
  opened,
  putOff,
  refused,
  spread,
  withoutAttempt,
} from '../plans/plan-moves.ts';
import { type Carrier, rulesFor } from '../policy.ts';
import { changePlan, swapPlan } from './change-plan.ts';
import { heldUntil } from './late.ts';
import { nextLookAt } from './next-look.ts';
import { parcelOf } from './parcel.ts';
import type { PlannerParts } from './planner-parts.ts';

/** What was done about one plan: `asked` counts against the pace. */
export type Done = 'asked' | 'looked' | 'left';

/**
 * Decides about a plan of which nobody was asked yet, and asks where it is time. With `mayAsk` false an ask
 * that is due stays due. Rejects where it is not known what came of it: the attempt is found again.
 */
export async function askPlan(
  parts: PlannerParts,
  plan: Plan,
  given: AskFacts,
  ledger: AskLedger,
  mayAsk: boolean,
): Promise<Done> {
  const facts = { ...given, ledger };
  if (facts.byHand !== undefined) return await noteByHand(parts, plan, facts, facts.byHand);
  const now = parts.now();
  const decision = decide(facts, parts.policy, parts.time, now);
  if (decision.kind !== 'ask') return await noteDecision(parts, plan, decision);
  const held = heldUntil(plan, parts.policy.spreadDays, now);
  if (held !== undefined) {
    await swapPlan(parts.plans, plan, spread(plan, held, now));
    return 'looked';
  }
  if (!mayAsk) return 'left';
  const before = await swapPlan(parts.plans, plan, begun(plan, decision, decision.carrier, now));
  if (before === undefined) return 'left';
  if (!(await booked(parts, before, facts))) return 'looked';
  return await carry(parts, before, facts, decision.carrier);
}

/** An attempt that another process has left: what it took stands, else all is decided anew. */
export async function takeUpAttempt(
  parts: PlannerParts,
  plan: Plan,
  facts: AskFacts,
): Promise<Plan | undefined> {
  const { attempt } = plan;
  if (attempt === undefined) return plan;
  const parcel = await parcelOf(parts, plan, facts);
  if (parcel !== undefined && (await parts.carriers[attempt.carrier].hasTaken(parcel))) {
    await noteAsked(parts, plan, facts);
    return undefined;
  }
  return await swapPlan(parts.plans, plan, withoutAttempt(plan, parts.now()));
}

async function noteDecision(
  { plans, ledgers, now }: PlannerParts,
  plan: Plan,
  decision: Decision,
): Promise<Done> {
  const next = decided(plan, decision, now());
  // An ask that was booked and never made closes no window.
  if (decision.kind === 'skip' && plan.isInvited) await ledgers.release(plan.account, plan.id);
  await swapPlan(plans, plan, next);
  return 'looked';
}

async function noteByHand(
  parts: PlannerParts,
  plan: Plan,
  { contact, account }: AskFacts,
  { at, openedAt }: NonNullable<AskFacts['byHand']>,
): Promise<Done> {
  const { timeZone } = contact.place;
  await parts.ledgers.note(account.id, { contact: contact.id, plan: plan.id, at });
  const byHand = askedByHand(plan, at, timeZone, at + parts.policy.expireAfterDays * DAY_MS);
  const next = openedAt === undefined ? byHand : opened(byHand, openedAt);
  await swapPlan(parts.plans, plan, next);
  return 'looked';
}

/** Books both windows before anything leaves; where somebody was faster, the plan waits for them. */
async function booked(parts: PlannerParts, plan: Plan, facts: AskFacts): Promise<boolean> {
  if (plan.kind === 'notice') return true;
  const { policy, ledgers, plans, now } = parts;
  const { contactEveryDays } = rulesFor(policy, facts);
  const ask = { contact: plan.contact, plan: plan.id, at: now() };
  const booking = await ledgers.book(plan.account, ask, { ...policy.fatigue, contactEveryDays });
  if (booking.kind === 'booked') return true;
  await changePlan(plans, plan.id, (newest) => putOff(newest, booking.until, 'windows', now()));
  return false;
}

async function carry(
  parts: PlannerParts,
  plan: Plan,
  facts: AskFacts,
  carrier: Carrier,
): Promise<Done> {
  await inviteFor(parts, plan, facts);
  const parcel = await parcelOf(parts, plan, facts);
  const carried = await (parcel === undefined
    ? { kind: 'refused' as const, why: 'gone' }
    : parts.carriers[carrier].ask(parcel));
  const now = parts.now();
  switch (carried.kind) {
    case 'taken':
      await noteAsked(parts, plan, facts);
      return 'asked';
    case 'refused':
      await changePlan(parts.plans, plan.id, (newest) =>
        refused(newest, carrier, carried.why, now),
      );
      return 'looked';
    case 'later':
      await parts.ledgers.release(plan.account, plan.id);
      await changePlan(parts.plans, plan.id, (newest) =>
        putOff(newest, carried.until, 'busy', now),
      );
      return 'looked';
  }
}

async function inviteFor(
  { policy, invite }: PlannerParts,
  { kind, contact, shipment, flow, refusedBy }: Plan,
  facts: AskFacts,
): Promise<void> {
  if (kind === 'notice') return;
  const { questions, offersCall } = rulesFor(policy, facts);
  const lifetimeMs = policy.expireAfterDays * DAY_MS;
  // A chat that turned out to be dead holds it no longer: it may be opened elsewhere.
  const release = refusedBy !== undefined;
  await invite({ contact, shipment, flow, lifetimeMs, questions, offersCall, release });
}

/** What has been answered meanwhile stands. */
async function noteAsked(
  parts: PlannerParts,
  { id }: Pick<Parcel['plan'], 'id'>,
  facts: AskFacts,
): Promise<void> {
  const now = parts.now();
  await changePlan(parts.plans, id, (newest) => {
    const next = asked(newest, now, facts.contact.place.timeZone);
    if (next === newest || next.kind === 'notice') return next;
    const wakeAt = nextLookAt(next, facts, parts, now);
    return wakeAt === undefined ? next : { ...next, wakeAt };
  });
}
