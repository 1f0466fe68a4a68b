import { evenShare } from '../arm.ts';
import { GO, type Rule, SKIP } from './parts.ts';
import { allowedWays } from './way.ts';

/** Nobody is asked twice about one shipment. */
export const askedBefore: Rule = ({ facts: { before } }) =>
  before === undefined ? GO : { kind: 'skip', facts: { before } };

/** Who wants no messages gets none, in any of their chats. */
export const stopped: Rule = ({ facts }) => (facts.contact.hasStopped ? SKIP : GO);

export const unreachable: Rule = ({ facts }) =>
  facts.contact.isUnreachable && !facts.carriers.includes('task') ? SKIP : GO;

export const role: Rule = ({ facts: { contact }, policy }) =>
  policy.roles.includes(contact.role) ? GO : { kind: 'skip', facts: { role: contact.role } };

/** The part of contacts and shipments that is asked: the same ones at every look. */
export const sample: Rule = ({ facts: { plan }, policy }) =>
  evenShare('sample', plan) < policy.sample
    ? GO
    : { kind: 'skip', facts: { percent: Math.round(policy.sample * 100) } };

/** Something allows us to ask by one of the ways that there are. */
export const basis: Rule = ({ facts, policy, now }) => {
  if (facts.carriers.length === 0 || allowedWays(facts, policy, now).length > 0) return GO;
  const { country } = facts.contact.place;
  return { kind: 'skip', facts: { country, lastShippedOn: facts.account.lastShippedOn } };
};
