import { collect } from '../../base/collect.ts';
import type { Instant } from '../../base/instant.ts';
import type { PlanState } from '../../core/contract/programme/plan-state.ts';
import { type Decision, decide } from '../decide.ts';
import { type Foreseen, foresee, type Span } from '../dry-run.ts';
import type { AskFacts } from '../facts.ts';
import { type Asked, PLAN_KINDS, type Plan } from '../plans/plan.ts';
import type { PlanStore } from '../plans/plan-store.ts';
import { type FactSources, factsByPlan, readFacts } from '../read-facts.ts';
import type { Reason } from '../reason.ts';
import { decidingReason } from '../reason-text.ts';
import type { Deciding } from './story.ts';

/** Somebody who was asked, or is to be asked. `contact`, `shipment` and `plan` are ids. */
export interface AskLine extends Pick<Plan, 'kind' | 'contact' | 'shipment'> {
  readonly plan: string;
  readonly at: Instant;
  readonly carrier: Asked['carrier'];
  /** What has come of it; absent where nobody was asked yet. */
  readonly state?: PlanState;
  /** What it waits for, where it is not to be asked at once. */
  readonly obstacle?: Reason | undefined;
}

/** Everything about a stretch of time, both kinds of line in the order of their times. */
export interface Asks {
  readonly asked: readonly AskLine[];
  readonly planned: readonly AskLine[];
  /** Of those nobody has asked: who still waits at the end, and who is not asked at all. */
  readonly waiting: readonly Decision[];
  readonly skipped: readonly Decision[];
}

export type AskSources = FactSources & { readonly plans: Pick<PlanStore, 'counted'> };

/** What was asked in a stretch of time, and what is foreseen for the rest of it. Rejects with the store's errors. */
export async function readAsks(
  sources: AskSources,
  deciding: Deciding,
  { from, to }: Span,
  now: Instant,
): Promise<Asks> {
  const [asked, all] = await Promise.all([
    readAsked(sources, { from, to }),
    readFacts(sources, deciding.policy, deciding.timeZone),
  ]);
  const facts = all.filter(({ before }) => before === undefined);
  const foreseen = foresee(facts, deciding.policy, deciding.time, { from: now, to });
  const byPlan = factsByPlan(facts);
  const decisions = (kind: Decision['kind']) =>
    foreseen.flatMap(({ decision }) => (decision.kind === kind ? [decision] : []));
  return {
    asked,
    planned: foreseen.flatMap((one) => plannedLine(one, byPlan.get(one.plan), deciding, now)),
    waiting: decisions('wait'),
    skipped: decisions('skip'),
  };
}

async function readAsked({ plans }: AskSources, span: Span): Promise<readonly AskLine[]> {
  const found = await Promise.all(PLAN_KINDS.map((kind) => collect(plans.counted(kind, span))));
  return found
    .flat()
    .flatMap(({ id: plan, kind, contact, shipment, state, asked }) =>
      asked === undefined
        ? []
        : [{ plan, kind, contact, shipment, state, at: asked.at, carrier: asked.carrier }],
    )
    .sort((one, other) => one.at - other.at || (one.plan < other.plan ? -1 : 1));
}

function plannedLine(
  { plan, contact, shipment, at, decision }: Foreseen,
  facts: AskFacts | undefined,
  { policy, time }: Deciding,
  now: Instant,
): readonly AskLine[] {
  if (decision.kind !== 'ask' || facts === undefined) return [];
  const { carrier } = decision;
  const obstacle = at > now ? decidingReason(decide(facts, policy, time, now).why) : undefined;
  return [{ plan, kind: facts.kind, contact, shipment, at, carrier, obstacle }];
}
