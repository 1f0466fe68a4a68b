import { groupBy } from '../base/group-by.ts';
import type { Instant } from '../base/instant.ts';
import { type Decision, decide, type WorkingTime } from './decide.ts';
import type { AskFacts } from './facts.ts';
import { type AskLedger, EMPTY_LEDGER, withAsk } from './ledger/ask-ledger.ts';
import type { Policy } from './policy.ts';

/** What would become of one plan. */
export interface Foreseen {
  readonly plan: string;
  readonly contact: string;
  readonly shipment: string;
  /** When it would be asked or given up; for what still waits at the end, when it is looked at next. */
  readonly at: Instant;
  readonly decision: Decision;
}

/** A stretch of time: `from` is in it, `to` is not. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * What would happen to all plans in a stretch of time if nothing else did: the same decisions in the
 * same order as the program makes them, with the asks in between booked, and nothing kept.
 */
export function foresee(
  all: readonly AskFacts[],
  policy: Policy,
  time: WorkingTime,
  span: Span,
): readonly Foreseen[] {
  return [...groupBy(all, ({ account }) => account.id).values()]
    .flatMap((facts) => foreseeAccount(facts, policy, time, span))
    .sort((one, other) => one.at - other.at || (one.plan < other.plan ? -1 : 1));
}

/** Accounts do not wait for one another: each has a ledger alone. */
function foreseeAccount(
  all: readonly AskFacts[],
  policy: Policy,
  time: WorkingTime,
  { from, to }: Span,
): readonly Foreseen[] {
  const looks: Look[] = all.map((facts) => ({ facts, at: from }));
  const done: Foreseen[] = [];
  let ledger: AskLedger = all[0]?.ledger ?? EMPTY_LEDGER;
  for (let look = earliest(looks); look !== undefined; look = earliest(looks)) {
    const { facts, at } = look;
    const decision = decide({ ...facts, ledger }, policy, time, at);
    look.at = decision.kind === 'wait' ? decision.until : at;
    if (look.at > at && look.at < to) continue;
    looks.splice(looks.indexOf(look), 1);
    done.push(foreseen(look, decision));
    if (decision.kind === 'ask') ledger = withAsk(ledger, askOf(look));
  }
  return done;
}

function foreseen({ facts: { plan, contact, shipment }, at }: Look, decision: Decision): Foreseen {
  return { plan, contact: contact.id, shipment: shipment.id, at, decision };
}

function askOf({ facts: { plan, contact }, at }: Look) {
  return { contact: contact.id, plan, at };
}

interface Look {
  readonly facts: AskFacts;
  at: Instant;
}

function earliest(looks: readonly Look[]): Look | undefined {
  return looks.reduce<Look | undefined>((first, look) => {
    if (first === undefined) return look;
    const isEarlier =
      look.at < first.at || (look.at === first.at && look.facts.plan < first.facts.plan);
    return isEarlier ? look : first;
  }, undefined);
}
