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

/** So many accounts are worked on at the same time: what a store is asked in one moment it does together. */
const AT_ONCE = 50;

export function planMaker(parts: PlanMakerParts): PlanMaker {
  return {
    makeFor: async (accounts, changed) => {
      const all = [...new Set(accounts)];
      for (let done = 0; done < all.length; done += AT_ONCE) {
        const some = all.slice(done, done + AT_ONCE);
        await Promise.all(some.map((account) => makePlans(parts, account, changed.has(account))));
      }
    },
  };
}

async function makePlans(
  { programme, plans, policy, now }: PlanMakerParts,
  account: string,
  hasChanged: boolean,
): Promise<void> {
  const [contacts, shipments] = await Promise.all([
    programme.contactsOf(account),
    programme.shipmentsOf(account),
  ]);
  const wanted = wantedPlans(contacts, shipments, policy);
  if (wanted.length === 0) return;
  const isNew = await plans.make(wanted.map((one) => newPlan(one, account, now())));
  const known = wanted.filter((_, index) => isNew[index] !== true);
  if (hasChanged && known.length > 0) {
    await plans.wake(
      known.map(({ id }) => id),
      now(),
    );
  }
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
