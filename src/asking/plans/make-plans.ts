import type { Instant } from '../../base/instant.ts';
import type { ProgrammeStore } from '../../programme/ports.ts';
import type { Policy } from '../policy.ts';
import type { Plan } from './plan.ts';
import type { PlanStore } from './plan-store.ts';
import { type WantedPlan, wantedPlans } from './wanted-plans.ts';

export interface PlanMakerParts {
  readonly programme: Pick<ProgrammeStore, 'contactsOf' | 'shipmentsOf'>;
  readonly plans: Pick<PlanStore, 'make' | 'wake'>;
  readonly policy: Pick<Policy, 'flow' | 'notices'>;
  readonly now: () => Instant;
}

/** Makes the plans of accounts whose records came in. */
export interface PlanMaker {
  /**
   * Makes what is missing. Plans of `changed` accounts that nobody was asked by yet are looked at again.
   * Repeating it changes nothing. Rejects with the store's errors.
   */
  makeFor(accounts: Iterable<string>, changed: ReadonlySet<string>): Promise<void>;
}

export function planMaker({ programme, plans, policy, now }: PlanMakerParts): PlanMaker {
  return {
    makeFor: async (accounts, changed) => {
      for (const account of new Set(accounts)) {
        const [contacts, shipments] = await Promise.all([
          programme.contactsOf(account),
          programme.shipmentsOf(account),
        ]);
        const wanted = wantedPlans(contacts, shipments, policy);
        if (wanted.length === 0) continue;
        await plans.make(wanted.map((one) => newPlan(one, account, now())));
        if (!changed.has(account)) continue;
        await plans.wake(
          wanted.map(({ id }) => id),
          now(),
        );
      }
    },
  };
}

function newPlan(wanted: WantedPlan, account: string, now: Instant): Plan {
  return {
    ...wanted,
    account,
    version: 1,
    state: 'planned',
    steps: [{ state: 'planned', at: now, because: 'made' }],
    wakeAt: now,
    why: [],
  };
}
