import type { Instant } from '../../../base/instant.ts';
import { addBusinessTime, businessTimeBetween } from '../../calendar.ts';
import type { TeamSettings } from '../../team-settings.ts';
import { type Case, inCharge } from '../case.ts';
import { addAuditEntry, addOutgoing, withClocks } from '../change.ts';
import { limitOf } from './case-clock.ts';
import { hoursFor } from './case-clocks.ts';

/**
 * The buyer was handed over at `since`: half the time until the first answer is due, nobody being
 * there, the team is called again. Where that answer was given or missed before, the time begins anew.
 */
export function startWait(
  before: Case,
  since: Instant,
  now: Instant,
  settings: TeamSettings,
): Case {
  const ms = msLeft(before, now, settings);
  if (before.claimedBy !== undefined || ms === undefined) return before;
  const { calendar } = settings;
  const callAt = addBusinessTime(now, Math.round(ms / 2), calendar);
  const waits = { since, callAt, endAt: addBusinessTime(now, ms, calendar) };
  return withClocks({ ...before, waits }, (clock) => clock);
}

/** Business time until the first answer is due; undefined where it may take as long as it takes. */
function msLeft(before: Case, now: Instant, settings: TeamSettings): number | undefined {
  const { running, breachedAt } = before.clocks.firstAnswer ?? {};
  if (running !== undefined && breachedAt === undefined) {
    return businessTimeBetween(now, running.breachAt, settings.calendar);
  }
  const hours = hoursFor(before, settings).find(({ name }) => name === 'firstAnswer')?.hours;
  return hours === undefined ? undefined : limitOf(hours);
}

/** What a buyer's waiting has brought about by now, each thing once; the case itself for nothing. */
export function tickWait(before: Case, now: Instant): Case {
  const called = callAgain(before, now);
  const { waits } = called;
  if (waits === undefined || waits.endedAt !== undefined || now < waits.endAt) return called;
  const ended = withClocks({ ...called, waits: { ...waits, endedAt: now } }, (clock) => clock);
  const content = { kind: 'kept-waiting', since: waits.since } as const;
  return addOutgoing(ended, { kind: 'conversation', content });
}

/** The call stands for the warning of the first answer; where that is late by now, its breach says it. */
function callAgain(before: Case, now: Instant): Case {
  const { waits, clocks } = before;
  if (waits === undefined || waits.calledAt !== undefined || now < waits.callAt) return before;
  const { running, breachedAt } = clocks.firstAnswer ?? {};
  const isLate = running !== undefined && breachedAt === undefined && now >= running.breachAt;
  const noted: Case = { ...before, waits: { ...waits, calledAt: now } };
  if (isLate) return withClocks(noted, (clock) => clock);
  const warned = withClocks(noted, (clock, name) =>
    name === 'firstAnswer' ? { ...clock, warnedAt: clock.warnedAt ?? now } : clock,
  );
  const context = { operation: `called:${waits.since}`, by: 'clock', now };
  return addOutgoing(addAuditEntry(warned, context, 'called'), {
    kind: 'tell',
    key: 'waits',
    to: [...inCharge(before)],
    waited: { since: waits.since, until: now },
  });
}
