import type { Instant } from '../../base/instant.ts';
import { addMonths, dayAt } from '../days.ts';
import type { AskFacts } from '../facts.ts';
import { type Carrier, type Policy, rulesFor } from '../policy.ts';
import { type Rule, SKIP } from './parts.ts';

/** The ways to reach a contact by which something allows us to ask, in no order. */
export function allowedWays(facts: AskFacts, policy: Policy, now: Instant): readonly Carrier[] {
  const { contact, account } = facts;
  const { country, timeZone } = contact.place;
  const lastDay = addMonths(account.lastShippedOn, policy.customerMonths);
  const isCustomer = dayAt(now, timeZone) <= lastDay;
  return facts.carriers.filter((carrier) => {
    const wanted = policy.basis.countries[carrier][country] ?? policy.basis[carrier];
    if (wanted === 'none-needed' || contact.hasConsented) return true;
    return wanted === 'customer' && isCustomer;
  });
}

/** The first way in the order of the policy that there is for this contact. */
export function wayFor(facts: AskFacts, policy: Policy, now: Instant): Carrier | undefined {
  const allowed = allowedWays(facts, policy, now);
  const usable = allowed.filter((each) => each !== 'chat' || !facts.contact.isUnreachable);
  return rulesFor(policy, facts).carriers.find((each) => usable.includes(each));
}

export const carrier: Rule = ({ facts, policy, now }) => {
  const found = wayFor(facts, policy, now);
  return found === undefined ? SKIP : { kind: 'go', facts: { carrier: found } };
};
