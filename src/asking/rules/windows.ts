import { DAY_MS } from '../../base/instant.ts';
import { windowsOpenAt, withoutAsk } from '../ledger/ask-ledger.ts';
import { rulesFor } from '../policy.ts';
import { GO, type Rule, type RuleParts } from './parts.ts';

function windows({ facts, policy }: RuleParts) {
  const { contactEveryDays } = rulesFor(policy, facts);
  // What is booked for this very plan keeps nobody from making its ask.
  const others = withoutAsk(facts.ledger, facts.plan);
  return windowsOpenAt(others, facts.contact.id, { ...policy.fatigue, contactEveryDays });
}

/** One person is not asked twice within their window. */
export const contactWindow: Rule = (parts) => {
  const until = windows(parts).contact;
  const days = rulesFor(parts.policy, parts.facts).contactEveryDays;
  return until > parts.now ? { kind: 'wait', until, facts: { days } } : GO;
};

/** One company is not asked more often than its window allows, whichever of its people. */
export const accountWindow: Rule = (parts) => {
  const until = windows(parts).account;
  const { accountAsks: asks, accountDays: days } = parts.policy.fatigue;
  return until > parts.now ? { kind: 'wait', until, facts: { asks, days } } : GO;
};

/** Nobody is asked in the middle of another survey. */
export const survey: Rule = ({ facts, now }) =>
  facts.isInSurvey ? { kind: 'wait', until: now + DAY_MS } : GO;

/** After a pause not everybody is asked at once. */
export const backlog: Rule = ({ facts, now }) =>
  facts.heldUntil !== undefined && facts.heldUntil > now
    ? { kind: 'wait', until: facts.heldUntil }
    : GO;
