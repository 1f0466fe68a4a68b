import { faultOf } from '../../base/fault-of.ts';
import { groupBy } from '../../base/group-by.ts';
import { DAY_MS, type Instant, MINUTE_MS } from '../../base/instant.ts';
import type { AskFacts } from '../facts.ts';
import { type AskLedger, EMPTY_LEDGER, withAsk } from '../ledger/ask-ledger.ts';
import { isUnasked, isUnopened, type Plan } from '../plans/plan.ts';
import { gone } from '../plans/plan-moves.ts';
import { factsByPlan, readFacts } from '../read-facts.ts';
import { askPlan, type Done, takeUpAttempt } from './ask-plan.ts';
import { swapPlan } from './change-plan.ts';
import type { PlannerParts } from './planner-parts.ts';
import { seeToUnopened } from './see-to-unopened.ts';

/** So many plans are looked at in one sweep. */
const SWEEP_LIMIT = 200;
/** So many contacts are asked in one sweep, which comes once a second: messengers take some 30. */
export const ASKS_A_SWEEP = 25;
/** So many accounts are worked on at the same time. */
const AT_ONCE = 8;
/** A plan that made trouble is left alone for so long. */
const PAUSE_AFTER_FAULT_MS = 5 * MINUTE_MS;
/** How often it is seen to that every contact has a plan for each shipment. */
const COMPLETE_EVERY_MS = DAY_MS;

/** Makes plans come true: looks at each when its time has come, asks, reminds, gives up. */
export class Planner {
  readonly #parts: PlannerParts;
  #completedAt: Instant | undefined;

  constructor(parts: PlannerParts) {
    this.#parts = parts;
  }

  /**
   * Looks at plans that are due; tells how many. Asks at most `ASKS_A_SWEEP` contacts: the rest stays due.
   * Rejects with the store's errors; a plan that makes trouble is logged and does not stop the others.
   */
  async sweep(): Promise<number> {
    const { plans, shift, now } = this.#parts;
    await this.#complete();
    const due = await plans.due(now(), SWEEP_LIMIT);
    if (due.length === 0 || (await shift.isPaused()) || !(await shift.take())) return 0;
    const accounts = groupBy(due, ({ account }) => account);
    const facts = await this.#factsOf([...accounts.keys()]);
    const asks = { left: ASKS_A_SWEEP };
    const queue = [...accounts.values()];
    const work = async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        await this.#seeToAccount(next, facts, asks);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return due.length;
  }

  /** Makes plans that an import which was cut short, or an older version, has not made. */
  async #complete(): Promise<void> {
    const { programme, maker, plans, shift, policy, now } = this.#parts;
    if (this.#completedAt !== undefined && now() < this.#completedAt + COMPLETE_EVERY_MS) return;
    if (!(await shift.take())) return;
    this.#completedAt = now();
    const accounts = await programme.list('accounts');
    await maker.makeFor(
      accounts.map(({ id }) => id),
      new Set(),
    );
    if (await shift.isNewPolicy(policy)) {
      await plans.wakeAll(['planned', 'waiting', 'skipped'], now());
    }
  }

  async #factsOf(accounts: readonly string[]): Promise<ReadonlyMap<string, AskFacts>> {
    const { sources, policy, timeZone } = this.#parts;
    return factsByPlan(await readFacts(sources, policy, timeZone, accounts));
  }

  /** One plan after the other: each ask of an account counts for the next. */
  async #seeToAccount(
    due: readonly Plan[],
    facts: ReadonlyMap<string, AskFacts>,
    asks: { left: number },
  ): Promise<void> {
    let ledger = facts.get(due[0]?.id ?? '')?.ledger ?? EMPTY_LEDGER;
    for (const plan of due) {
      const mayAsk = asks.left > 0;
      if (mayAsk) asks.left -= 1;
      const done = await this.#tryToSeeTo(plan, facts.get(plan.id), ledger, mayAsk);
      if (done === 'asked') ledger = withPlan(ledger, plan, this.#parts.now());
      else if (mayAsk) asks.left += 1;
    }
  }

  /** A plan that makes trouble is left alone for a while; what was begun keeps its attempt, and comes back when that is over. */
  async #tryToSeeTo(
    plan: Plan,
    facts: AskFacts | undefined,
    ledger: AskLedger,
    mayAsk: boolean,
  ): Promise<Done> {
    const { plans, now, log } = this.#parts;
    try {
      return await this.#seeTo(plan, facts, ledger, mayAsk);
    } catch (error) {
      log.warn({ plan: plan.id, fault: faultOf(error) }, 'an ask could not be made; trying again');
      await swapPlan(plans, plan, { ...plan, wakeAt: now() + PAUSE_AFTER_FAULT_MS });
      return 'left';
    }
  }

  async #seeTo(
    plan: Plan,
    facts: AskFacts | undefined,
    ledger: AskLedger,
    mayAsk: boolean,
  ): Promise<Done> {
    const { plans, now } = this.#parts;
    if (facts === undefined) {
      await swapPlan(plans, plan, gone(plan, now()));
      return 'looked';
    }
    if (isUnopened(plan)) {
      await seeToUnopened(this.#parts, plan, facts);
      return 'looked';
    }
    const free = await takeUpAttempt(this.#parts, plan, facts);
    if (free === undefined || !isUnasked(free)) return 'looked';
    return await askPlan(this.#parts, free, facts, ledger, mayAsk);
  }
}

function withPlan(ledger: AskLedger, { id, contact, kind }: Plan, at: Instant): AskLedger {
  return kind === 'notice' ? ledger : withAsk(ledger, { contact, plan: id, at });
}
