import type { Instant } from '../base/instant.ts';
import { armOf } from './arm.ts';
import type { Place } from './calendar/next-allowed-moment.ts';
import { dayAt, daysBetween } from './days.ts';
import type { AskFacts } from './facts.ts';
import type { Carrier, Policy } from './policy.ts';
import type { Reason, ReasonFacts, RuleName, Verdict } from './reason.ts';
import type { Rule, RuleParts } from './rules/parts.ts';
import { askedBefore, basis, role, sample, stopped, unreachable } from './rules/person.ts';
import {
  type Anchor,
  anchorOf,
  arrival,
  delay,
  delayed,
  openCase,
  stillNews,
} from './rules/shipment.ts';
import { carrier, wayFor } from './rules/way.ts';
import { accountWindow, backlog, contactWindow, survey } from './rules/windows.ts';

/** Knows when somebody may be asked at their own place. */
export interface WorkingTime {
  /** The first moment at or after this one, and what is in the way of an earlier one. */
  nextAllowed(
    after: Instant,
    place: Place,
    hours: Policy['hours'],
  ): { readonly at: Instant; readonly because?: ReasonFacts };
}

/** What is to be done about one ask, with what every rule said, not only the first. */
export type Decision = {
  readonly why: readonly Reason[];
  /** The arm of the test of delays, and the days that it assigns. */
  readonly arm: { readonly name: string; readonly delayDays: number };
  /** What the delay counts from; absent where nothing is known of the arrival. */
  readonly anchor?: Anchor;
  readonly policy: string;
} & (
  | { readonly kind: 'ask'; readonly carrier: Carrier }
  /** Look again then. */
  | { readonly kind: 'wait'; readonly until: Instant }
  | { readonly kind: 'skip' }
);

/** In the order in which people read them; the moment comes last, since it hangs on all others. */
const SURVEY_RULES: readonly (readonly [RuleName, Rule])[] = [
  ['asked-before', askedBefore],
  ['basis', basis],
  ['stopped', stopped],
  ['unreachable', unreachable],
  ['role', role],
  ['sample', sample],
  ['case', openCase],
  ['delayed', delayed],
  ['arrival', arrival],
  ['delay', delay],
  ['contact-window', contactWindow],
  ['account-window', accountWindow],
  ['survey', survey],
  ['backlog', backlog],
  ['carrier', carrier],
];

/** News of a delay asks nothing: it waits for no arrival and no window. */
const NOTICE_RULES: readonly (readonly [RuleName, Rule])[] = [
  ['asked-before', askedBefore],
  ['basis', basis],
  ['stopped', stopped],
  ['unreachable', unreachable],
  ['role', role],
  ['news', stillNews],
  ['backlog', backlog],
  ['carrier', carrier],
];

/** Whether to ask this contact about this shipment now, later or never. Reads no clock, does nothing. */
export function decide(facts: AskFacts, policy: Policy, time: WorkingTime, now: Instant): Decision {
  const parts: RuleParts = { facts, policy, now };
  const rules = facts.kind === 'notice' ? NOTICE_RULES : SURVEY_RULES;
  const verdicts = rules.map(([rule, say]): Reason => ({ rule, ...say(parts) }));
  const due = Math.max(now, ...verdicts.map((each) => (each.kind === 'wait' ? each.until : now)));
  const { at, because } = time.nextAllowed(due, facts.contact.place, policy.hours);
  const hours: Verdict =
    at > due ? { kind: 'wait', until: at, ...(because && { facts: because }) } : { kind: 'go' };
  const why = [
    ...verdicts,
    { rule: 'hours' as const, ...hours },
    ...(facts.kind === 'notice' ? [] : [{ rule: 'freshness' as const, ...freshness(parts, at) }]),
  ];
  const base = { why, ...dealtOf(facts, policy) };
  const way = wayFor(facts, policy, now);
  if (way === undefined || why.some(({ kind }) => kind === 'skip'))
    return { kind: 'skip', ...base };
  return at > now ? { kind: 'wait', until: at, ...base } : { kind: 'ask', carrier: way, ...base };
}

/** What the policy makes of the shipment, whatever the rules say. */
function dealtOf(facts: AskFacts, policy: Policy): Pick<Decision, 'arm' | 'anchor' | 'policy'> {
  const { name, delayDays } = armOf(policy.experiment, facts.shipment.id);
  const anchor = anchorOf(facts);
  return { arm: { name, delayDays }, policy: policy.version, ...(anchor && { anchor }) };
}

/** An answer that would be too old by the time of the ask is not asked for. */
function freshness({ facts, policy }: RuleParts, at: Instant): Verdict {
  const anchor = anchorOf(facts);
  if (anchor === undefined) return { kind: 'go' };
  const days = daysBetween(anchor.day, dayAt(at, facts.contact.place.timeZone));
  return days > policy.giveUp.staleDays ? { kind: 'skip', facts: { days } } : { kind: 'go' };
}
