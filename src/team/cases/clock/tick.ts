import type { Instant } from '../../../base/instant.ts';
import type { Identity } from '../../settings/identity.ts';
import type { TeamSettings } from '../../team-settings.ts';
import { type Case, inCharge } from '../case.ts';
import { addAuditEntry, addOutgoing, redrawCard, warns, withClocks } from '../change.ts';
import type { OperationContext } from '../operations/operation-context.ts';
import { CLOCK_NAMES, type ClockName } from './case-clock.ts';

interface ClockEvent {
  readonly kind: 'warned' | 'breached';
  readonly clock: ClockName;
  readonly at: Instant;
  readonly breachAt: Instant;
}

/**
 * What the clocks have to say by now, each thing once: a warning, or the breach where its time is
 * over already. The case itself where they have nothing to say.
 */
export function tick(before: Case, now: Instant, settings: TeamSettings): Case {
  const moments = CLOCK_NAMES.flatMap((clock) => nextClockEvent(before, clock, now) ?? []);
  if (moments.length === 0) return before;
  const after = moments
    .toSorted((one, other) => one.at - other.at)
    .reduce(
      (current, moment) =>
        moment.kind === 'warned'
          ? warn(current, moment, now)
          : breachClock(current, moment, now, settings),
      before,
    );
  return redrawCard(after);
}

function nextClockEvent(before: Case, name: ClockName, now: Instant): ClockEvent | undefined {
  const { running, warnedAt, breachedAt } = before.clocks[name] ?? {};
  if (running === undefined || breachedAt !== undefined) return undefined;
  const { warnAt, breachAt } = running;
  if (now >= breachAt) return { kind: 'breached', clock: name, at: breachAt, breachAt };
  if (now < warnAt || warnedAt !== undefined || !warns(before, name)) return undefined;
  return { kind: 'warned', clock: name, at: warnAt, breachAt };
}

function contextOf(before: Case, { kind, clock }: ClockEvent, now: Instant): OperationContext {
  return { operation: `${kind}:${clock}:${before.reopened}`, by: 'clock', now };
}

function warn(before: Case, moment: ClockEvent, now: Instant): Case {
  const { clock, breachAt } = moment;
  const noted = addAuditEntry(before, contextOf(before, moment, now), 'warned', { to: clock });
  const once = withClocks(noted, (one, name) => (name === clock ? { ...one, warnedAt: now } : one));
  return addOutgoing(once, {
    kind: 'tell',
    key: 'warned',
    clock,
    breachAt,
    to: [...inCharge(before)],
  });
}

function breachClock(before: Case, moment: ClockEvent, now: Instant, settings: TeamSettings): Case {
  const { clock, at } = moment;
  const context = contextOf(before, moment, now);
  const noted = addAuditEntry(before, context, 'breached', { to: clock });
  const once = withClocks(noted, (one, name) =>
    name === clock ? { ...one, breachedAt: at } : one,
  );
  const further = takeStepUp({ ...once, breaches: once.breaches + 1 }, at);
  const escalation = nextInChain(further, settings);
  const to = [...new Set([...inCharge(before), ...escalation])];
  return addOutgoing(addAuditEntry(further, context, 'escalated', { to: escalation.join(' ') }), {
    kind: 'tell',
    key: 'breached',
    clock,
    breachAt: at,
    to,
    escalated: [...escalation],
  });
}

/** Clocks that run out at the same instant take the case one step up, not several. */
function takeStepUp(before: Case, at: Instant): Case {
  const { steps, lastAt } = before.escalation;
  return lastAt === at ? before : { ...before, escalation: { steps: steps + 1, lastAt: at } };
}

/** The next of the chain; from the second step on, or for a first-class red case, those who decide. */
function nextInChain(before: Case, { escalation }: TeamSettings): readonly Identity[] {
  const { chain, decides } = escalation;
  const { steps } = before.escalation;
  const next = chain[Math.min(steps, chain.length) - 1];
  const atOnce =
    (before.firstInLine && before.severity === 'red') || steps > 1 || next === undefined;
  const all = next === undefined ? decides : [next, ...(atOnce ? decides : [])];
  return [...new Set(all)];
}
