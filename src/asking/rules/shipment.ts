import { DAY_MS } from '../../base/instant.ts';
import { openDelay } from '../../programme/shipment.ts';
import { armOf } from '../arm.ts';
import { addDays, dayAt, startOfDay } from '../days.ts';
import type { AskFacts } from '../facts.ts';
import type { Rule } from './parts.ts';
import { GO, SKIP } from './parts.ts';

/** The day that the delay counts from, and whether it is an estimate. */
export interface Anchor {
  readonly day: string;
  readonly isEstimate: boolean;
}

/** The arrival; where nobody has told it, shipped plus what goods on this lane usually take. */
export function anchorOf({ shipment }: AskFacts): Anchor | undefined {
  const { arrivedOn, shippedOn, transitDays } = shipment;
  if (arrivedOn !== undefined) return { day: arrivedOn, isEstimate: false };
  if (transitDays === undefined) return undefined;
  return { day: addDays(shippedOn, Math.round(transitDays)), isEstimate: true };
}

/** Nobody is asked about a shipment while somebody puts something right about it. */
export const openCase: Rule = ({ facts, policy, now }) => {
  const open = facts.openCase;
  if (open === undefined) return GO;
  const told = { case: open.number };
  const isOver = now >= open.openedAt + policy.giveUp.withOpenCaseDays * DAY_MS;
  return isOver
    ? { kind: 'skip', facts: told }
    : { kind: 'wait', until: now + DAY_MS, facts: told };
};

/** Nobody is asked how it went while the goods are late and on their way. */
export const delayed: Rule = ({ facts, now }) => {
  const late = openDelay(facts.shipment);
  if (late === undefined) return GO;
  const { kind, expectedOn } = late;
  const told = { delay: kind, ...(expectedOn !== undefined && { expectedOn }) };
  return { kind: 'wait', until: now + DAY_MS, facts: told };
};

/** Nobody is told of a delay that is over, or of which something else is known by now. */
export const stillNews: Rule = ({ facts }) => (facts.isOldNews ? SKIP : GO);

/** The goods have to be there. */
export const arrival: Rule = ({ facts, policy, now }) => {
  const { timeZone } = facts.contact.place;
  const { shippedOn } = facts.shipment;
  const anchor = anchorOf(facts);
  if (anchor === undefined) {
    const last = addDays(shippedOn, policy.giveUp.withoutArrivalDays);
    if (dayAt(now, timeZone) > last) return { kind: 'skip', facts: { shippedOn } };
    return { kind: 'wait', until: now + DAY_MS, facts: { shippedOn } };
  }
  const told = anchor.isEstimate
    ? { estimate: anchor.day, transitDays: Math.round(facts.shipment.transitDays ?? 0) }
    : { arrivedOn: anchor.day };
  const until = startOfDay(anchor.day, timeZone);
  return until > now ? { kind: 'wait', until, facts: told } : { kind: 'go', facts: told };
};

/** Goods need a while to be looked at; how long is what a test of delays compares. */
export const delay: Rule = ({ facts, policy, now }) => {
  const anchor = anchorOf(facts);
  if (anchor === undefined) return GO;
  const { name, delayDays } = armOf(policy.experiment, facts.shipment.id);
  const told = { arm: name, days: delayDays };
  const until = startOfDay(addDays(anchor.day, delayDays), facts.contact.place.timeZone);
  return until > now ? { kind: 'wait', until, facts: told } : { kind: 'go', facts: told };
};
